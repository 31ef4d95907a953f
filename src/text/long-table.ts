/** Words of long tables; they load with the pages that hold one. */
import type { Lang } from '../model/localised.ts';

const zh = {
  search: '搜索',
  hint: '多个词用空格隔开',
  count: (found: string, of: string): string => (found === of ? `共 ${of} 行` : `${of} 行中找到 ${found} 行`),
  none: (q: string): string =>
    q ? `没有找到含“${q}”的行。请换一个词，或放宽筛选。` : '没有符合条件的行。请放宽筛选。',
};

const en: typeof zh = {
  search: 'Search',
  hint: 'words apart by spaces',
  count: (found, of) => (found === of ? `${of} rows` : `${found} of ${of} rows`),
  none: (q) =>
    q
      ? `No row holds “${q}”. Try another word, or fewer filters.`
      : 'No row passes the filters. Try fewer of them.',
};

export type LongTableWords = typeof zh;
const DICTIONARIES: Readonly<Record<Lang, LongTableWords>> = { zh, en };

export function longTableWords(lang: Lang): LongTableWords {
  return DICTIONARIES[lang];
}
