/** A table of the data page: its rows in the view, its columns, and which further filters narrow it. */
import type { View } from '../../model/view.ts';
import type { TableColumn } from '../../ui/table-rows.ts';

export const DATA_TABLES = [
  'facts',
  'reports',
  'bodies',
  'indicators',
  'findings',
  'checks',
  'warnings',
  'lineage',
  'frameworks',
] as const;
export type DataTableName = (typeof DATA_TABLES)[number];

export type Narrowing = Pick<View, 'departments' | 'years' | 'theme' | 'result' | 'kind'>;

export interface LongTable {
  readonly columns: readonly TableColumn<unknown>[];
  readonly keyOf: (row: unknown) => string;
  /** Rows that pass the view's filters, in the table's own order. */
  readonly rowsIn: (view: Narrowing) => readonly unknown[];
  /** Whether rows belong to bodies or years at all, so that those filters mean something. */
  readonly isScoped: boolean;
  readonly filters: readonly ('theme' | 'result' | 'kind')[];
}

interface Declared<T> {
  readonly rows: readonly T[];
  readonly columns: readonly TableColumn<T>[];
  readonly keyOf: (row: T) => string;
  /** Bodies that a row is of; one of them must be chosen. */
  readonly bodies?: (row: T) => readonly string[];
  readonly year?: (row: T) => number;
  readonly theme?: (row: T) => string;
  readonly passes?: (row: T, view: Narrowing) => boolean;
  readonly filters?: LongTable['filters'];
}

/** Tables of unlike rows behind one face: rows only ever go back into the functions that came with them. */
export function longTable<T>(table: Declared<T>): LongTable {
  const { rows, bodies, year, theme, passes } = table;
  const rowsIn = (view: Narrowing): readonly T[] =>
    rows.filter(
      (row) =>
        (!bodies ||
          view.departments.length === 0 ||
          bodies(row).some((id) => view.departments.includes(id))) &&
        (!year || view.years.length === 0 || view.years.includes(year(row))) &&
        (!theme || view.theme === '' || view.theme === theme(row)) &&
        (!passes || passes(row, view)),
    );
  return {
    columns: table.columns as unknown as readonly TableColumn<unknown>[],
    keyOf: table.keyOf as (row: unknown) => string,
    rowsIn,
    isScoped: !!bodies || !!year,
    filters: table.filters ?? (theme ? ['theme'] : []),
  };
}
