/** When lines are too many for one plot. */
import { areMany } from '../../facts/many-bodies.ts';
import type { Frame } from '../../model/frame.ts';

/**
 * Whether nobody could tell a Frame’s lines apart in one plot, so that they stand as small multiples; the page's switch
 * asks the same. Parts of a figure are drawn as the whole is.
 */
export function usesSmallMultiples(frame: Frame): boolean {
  const rows = frame.panels.flatMap((panel) => panel.whole ?? panel.rows);
  const bodies = new Set(rows.map((row) => row.department ?? ''));
  return areMany(bodies.size) && frame.years.length > 1;
}
