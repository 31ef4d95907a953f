import type { Frame } from '../../model/frame.ts';

/** From this many bodies on, lines in one plot are a tangle: each body has a plot of its own. */
const TANGLE = 9;

/** Whether a Frame's lines would tangle, so that they stand as small multiples; the page's switch asks the same. */
export function usesSmallMultiples(frame: Frame): boolean {
  const bodies = new Set(frame.panels.flatMap((panel) => panel.rows.map((row) => row.department ?? '')));
  return bodies.size >= TANGLE && frame.years.length > 1;
}
