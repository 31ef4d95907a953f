/** What a long table shows: rows found by a search, in the order of a column. */
import { compareText } from '../text/collate.ts';

export interface TableColumn<T> {
  readonly key: string;
  readonly label: string;
  /** Width in rem; columns share what is left over. */
  readonly width: number;
  /** The column that names the row; the first one where none says so. */
  readonly header?: true;
  /** Figures stand to the right. */
  readonly number?: true;
  /** What the cell shows, and what a search reads. */
  readonly text: (row: T) => string;
  /** What it sorts by, numbers in base units; null or '' where there is none. `text` where not given. */
  readonly value?: (row: T) => number | string | null;
  /** Ids whose evidence the cell opens. */
  readonly ids?: (row: T) => readonly string[];
}

/** Full-width forms, case and thousands separators make no difference to a search. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/−/g, '-');
}

/** The words of a search; every one must occur somewhere in a row. */
export function termsOf(q: string): string[] {
  return searchable(q).split(/\s+/).filter(Boolean);
}

/** Everything that a search reads of a row. Cells are kept apart, so that no word is found across two of them. */
export function haystack<T>(row: T, columns: readonly TableColumn<T>[]): string {
  return searchable(columns.map((column) => column.text(row)).join('\n'));
}

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** `-year` → year, descending; undefined for '' and for a column that is not there. */
export function parseSort(sort: string, columns: readonly { readonly key: string }[]): Sort | undefined {
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  return columns.some((column) => column.key === key) ? { key, descending } : undefined;
}

/** A further press of a column's button: ascending, descending, then the table's own order again. */
export function nextSort(sort: string, key: string): string {
  return sort === key ? `-${key}` : sort === `-${key}` ? '' : key;
}

const isMissing = (value: number | string | null): boolean =>
  value === null || value === '' || (typeof value === 'number' && Number.isNaN(value));

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareText(String(a), String(b));
}

/** A sorted copy: equal rows keep their order, and what is missing comes last in either direction. */
export function sortRows<T>(rows: readonly T[], column: TableColumn<T>, descending: boolean): T[] {
  const read = column.value ?? column.text;
  const keyed = rows.map((row, at) => ({ row, at, value: read(row) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => {
    const noA = isMissing(a.value);
    const noB = isMissing(b.value);
    if (noA || noB) return noA === noB ? a.at - b.at : noA ? 1 : -1;
    return sign * compare(a.value!, b.value!) || a.at - b.at;
  });
  return keyed.map(({ row }) => row);
}
