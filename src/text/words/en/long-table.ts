/** Words of long tables in English. */
import type { LongTableWords } from '../zh/long-table.ts';

export const en: LongTableWords = {
  search: 'Search',
  hint: 'words apart by spaces',
  count: (found, of) => (found === of ? `${of} rows` : `${found} of ${of} rows`),
  none: (q) =>
    q
      ? `No row holds “${q}”. Try another word, or fewer filters.`
      : 'No row passes the filters. Try fewer of them.',
};
