/** Dates and periods in English. */
import type { CalendarWords } from '../zh/calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = (month: number): string => MONTHS[month - 1]!.slice(0, 3);

const NAMED = {
  year: 'whole year',
  year_end: 'at year end',
  day: 'per day',
  to_date: 'to date',
  future: 'in future',
} as const;
const WITHIN = { 上旬: 'early ', 中旬: 'mid-', 下旬: 'late ' } as const;

export const en: CalendarWords = {
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  period: (period) => {
    if (period.kind !== 'months') return NAMED[period.kind];
    const end = `${period.within ? WITHIN[period.within] : ''}${short(period.to)}`;
    return period.from === period.to ? end : `${short(period.from)}–${end}`;
  },
};
