/** Dates, periods and places of a report in English. */
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

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^第(\d+)段$/, 'para. $1'],
  [/^第(\d+)条$/, 'item $1'],
  [/^第(\d+)条前半句$/, 'item $1, first half'],
  [/^第(\d+)条后半句$/, 'item $1, second half'],
];
/** What stands before the last count of a place, and that. */
const PLACE = /^(.*?)(第\d+[段条](?:[前后]半句)?)?$/;

/** Headings are quoted as printed, so that they are found in the Chinese report. */
function place(entered: string): string {
  const [, heading = '', count = ''] = PLACE.exec(entered) ?? [];
  const sheet = heading.replace(/^评分表·?/, '');
  const name = sheet === '' ? '' : `“${sheet}”`;
  const within =
    sheet !== heading
      ? `score sheet${name && ', '}${name}`
      : /^[一二三四五六七八九十]/.test(heading)
        ? `section ${name}`
        : name;
  const counted = PARTS.reduce((text, [from, to]) => text.replace(from, to), count);
  return [within, counted].filter(Boolean).join(', ');
}

export const en: CalendarWords = {
  place: (entered) => entered.split('；').map(place).join('; '),
  date: (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  period: (period) => {
    if (period.kind !== 'months') return NAMED[period.kind];
    const end = `${period.within ? WITHIN[period.within] : ''}${short(period.to)}`;
    return period.from === period.to ? end : `${short(period.from)}–${end}`;
  },
};
