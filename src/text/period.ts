/** A figure's period in words. */
import type { Lang } from '../model/localised.ts';
import { parsePeriod } from '../model/period.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const NAMED = {
  year: 'whole year',
  year_end: 'at year end',
  day: 'per day',
  to_date: 'to date',
  future: 'in future',
} as const;
const WITHIN = { 上旬: 'early', 中旬: 'mid-', 下旬: 'late' } as const;

/** `1–11月`, `Jan–Nov`; `1–12月中旬`, `Jan–mid-Dec`. A text that is no period is given back as it is. */
export function periodText(period: string, lang: Lang): string {
  const parsed = parsePeriod(period);
  if (!parsed) return period;
  if (lang === 'zh') return period.replace('-', '–');
  if (parsed.kind !== 'months') return NAMED[parsed.kind];
  const last = MONTHS[parsed.to - 1]!;
  const within = parsed.within ? WITHIN[parsed.within] : '';
  const end = within === '' || within.endsWith('-') ? `${within}${last}` : `${within} ${last}`;
  return parsed.from === parsed.to ? end : `${MONTHS[parsed.from - 1]}–${end}`;
}
