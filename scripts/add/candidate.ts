/** A draft among the files of the data folder, as if it had been saved: what the readers and checks of a run say of it. */
import { CONFIRMED } from '../../src/model/tables/confirmed.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import type { TableSchema } from '../../src/model/schema.ts';
import type { Folder, SourceFile } from '../read/folder.ts';
import { readSite } from '../read/site.ts';
import type { CastTable } from '../read/table.ts';
import type { Cells } from '../sample/csv.ts';
import { csvOf } from '../sample/csv.ts';
import type { Draft } from './draft.ts';
import { oneLine } from './draft.ts';

/** Names of the files that a draft becomes. */
export const DRAFT_FILES = {
  table: 'table.csv',
  reports: 'reports.csv',
  departments: 'departments.csv',
} as const;

/** The table of a draft as a file: a header of Chinese titles, a line a row. */
export function tableText({ rows }: Pick<Draft, 'rows'>): string {
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(row.cells).map(([id, text]) => [id, oneLine(text)])),
  );
  return csvOf(SCORE_TABLE, cells);
}

/** Rows of a table as they stand, by field. */
export function cellsOf(table: CastTable<TableSchema>): Cells[] {
  return table.rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.text])),
  );
}

const file = (name: string, text: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(`\uFEFF${text}`),
  told: new Set(['utf-8']),
});

/**
 * The folder with the draft in it and of the other reports only the body's own, which is all that rules hold against
 * each other.
 */
export function candidate(folder: Folder, dir: string, draft: Draft): Folder {
  const { confirmed, departments, reports } = readSite(folder, dir);
  const { id, department = '' } = draft.report;
  const bodies = [...cellsOf(departments), ...(draft.body ? [draft.body] : [])];
  const own = new Set(
    departments.rows.flatMap(({ values: { id: of, zh, short } }) =>
      [of, zh, short].includes(department) ? [of] : [],
    ),
  );
  const kept = reports.rows.filter(({ values }) => own.has(values.department) && values.id !== id);
  const others = cellsOf({ ...reports, rows: kept });
  const named = kept.map(({ values }) => values.id);
  const files = new Map(id === undefined ? [] : (folder.reports.get(id) ?? []));
  files.set('table', file(DRAFT_FILES.table, tableText(draft)));
  const tables = new Map(folder.tables);
  tables.set('departments', file(DRAFT_FILES.departments, csvOf(DEPARTMENTS, bodies)));
  tables.set('reports', file(DRAFT_FILES.reports, csvOf(REPORTS, [draft.report, ...others])));
  const answers = draft.answers.map((answer) => ({ ...answer, report: id ?? '' }));
  tables.set('confirmed', file('confirmed.csv', csvOf(CONFIRMED, [...cellsOf(confirmed), ...answers])));
  return {
    ...folder,
    tables,
    problems: [],
    reports: new Map([
      ...(id === undefined ? [] : [[id, files] as const]),
      ...named.flatMap((each) => {
        const known = folder.reports.get(each);
        return known ? [[each, known] as const] : [];
      }),
    ]),
  };
}
