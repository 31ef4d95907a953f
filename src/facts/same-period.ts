/** Which periods are one, and which end before their year does. */
import { parsePeriod } from '../model/period.ts';

/** January to December is the whole year, said in other words. */
export const samePeriod = (period: string): string => (period === '1-12月' ? '全年' : period);

/** How much of its year a figure of a period covers; undefined where it is of no span of months. */
export function spanOf(period: string): 'part' | 'year' | undefined {
  const read = parsePeriod(period);
  if (read?.kind !== 'months') return read?.kind === 'year' ? 'year' : undefined;
  return read.from > 1 || read.to < 12 || read.within !== undefined ? 'part' : 'year';
}
