/** When lines are too many for one plot. */
import { areMany } from '../../facts/many-bodies.ts';
import type { Frame } from '../../model/frame.ts';

/** Whether nobody could tell a Frame’s lines apart in one plot, so that they stand as small multiples; the page's switch asks the same. */
export function usesSmallMultiples(frame: Frame): boolean {
  const bodies = new Set(frame.panels.flatMap((panel) => panel.rows.map((row) => row.department ?? '')));
  return areMany(bodies.size) && frame.years.length > 1;
}
