/** A figure's period in words. */
import type { Lang } from '../model/localised.ts';
import { parsePeriod } from '../model/period.ts';
import { calendarWords } from './words/calendar.ts';

/** `1–11月`, `Jan–Nov`; `1–12月中旬`, `Jan–mid-Dec`. A text that is no period is given back as it is. */
export function periodText(period: string, lang: Lang): string {
  const parsed = parsePeriod(period);
  return parsed ? calendarWords(lang).period(parsed, period) : period;
}
