/** Words of dates and periods. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/calendar.ts';
import { zh } from './zh/calendar.ts';
import type { CalendarWords } from './zh/calendar.ts';

const WORDS: Readonly<Record<Lang, CalendarWords>> = { zh, en };

export function calendarWords(lang: Lang): CalendarWords {
  return WORDS[lang];
}
