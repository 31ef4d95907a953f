/** Dates, periods and places of a report in Chinese. */
import type { Period } from '../../../model/period.ts';

export const zh = {
  /** `2026年11月21日`; `month` counts from 1. */
  date: (year: number, month: number, day: number): string => `${year}年${month}月${day}日`,
  /** Where a report states a figure, as it was entered: `二（一）第1段`. */
  place: (entered: string): string => entered,
  /** Reports print periods in Chinese. */
  period: (_period: Period, printed: string): string => printed.replace('-', '–'),
};

export type CalendarWords = typeof zh;
