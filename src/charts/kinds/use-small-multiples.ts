/** When lines would tangle. */
import { areMany } from '../../facts/many-bodies.ts';
import type { Frame } from '../../model/frame.ts';

/** Whether a Frame's lines would tangle, so that they stand as small multiples; the page's switch asks the same. */
export function usesSmallMultiples(frame: Frame): boolean {
  const bodies = new Set(frame.panels.flatMap((panel) => panel.rows.map((row) => row.department ?? '')));
  return areMany(bodies.size) && frame.years.length > 1;
}
