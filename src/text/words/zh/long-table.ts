/** Words of long tables in Chinese; their shape is the type of every language. */
export const zh = {
  search: '搜索',
  hint: '多个词用空格隔开',
  count: (found: string, of: string): string => (found === of ? `共 ${of} 行` : `${of} 行中找到 ${found} 行`),
  none: (q: string): string =>
    q ? `没有找到含“${q}”的行。请换一个词，或放宽筛选。` : '没有符合条件的行。请放宽筛选。',
};

export type LongTableWords = typeof zh;
