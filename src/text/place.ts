/** Where a report states a figure, in words. */
import type { Lang } from '../model/localised.ts';
import { calendarWords } from './words/calendar.ts';

/** `二（一）第1段`, `section “二（一）”, para. 1`: headings stay as printed, so that they are found in the report. */
export function placeText(place: string, lang: Lang): string {
  return calendarWords(lang).place(place);
}
