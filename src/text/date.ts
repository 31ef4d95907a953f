/** A day in words. */
import type { Lang } from '../model/localised.ts';
import { calendarWords } from './words/calendar.ts';

/** `2026-11-21` → `2026年11月21日`, `21 November 2026`; '' for anything else. */
export function dateText(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year === undefined ? '' : calendarWords(lang).date(Number(year), Number(month), Number(day));
}
