/** A header row → which column holds which field. */
import type { TableSchema } from '../../src/model/schema.ts';
import { isNeeded } from '../../src/model/schema.ts';
import { narrow } from './number.ts';
import type { Problem } from './problem.ts';
import { nameOf, placeName } from './problem.ts';
import type { CsvCell } from './rows.ts';

export interface Header {
  /** Field id of each column; undefined where the column is kept out. */
  readonly fields: readonly (string | undefined)[];
  /** Columns without a name: spreadsheets leave them behind, and nothing may stand in them. */
  readonly nameless: ReadonlySet<number>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Header cells match whatever their case, spacing and width: `完成率 （％）` is `完成率(%)`. */
export function headerKey(text: string): string {
  return narrow(text).replace(/\s+/g, '').toLowerCase();
}

/** Every name that a field's column may carry: its id, its Chinese and its English title. */
export function headerNames(schema: TableSchema): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, field] of Object.entries(schema.fields))
    for (const name of [...(field.also ?? []), id, field.zh, field.en]) names.set(headerKey(name), id);
  // Where one field's title is another's id, the id wins.
  for (const id of Object.keys(schema.fields)) names.set(headerKey(id), id);
  return names;
}

/** Columns may stand in any order; an unknown one is kept out with a warning. */
export function matchHeader(cells: readonly CsvCell[], schema: TableSchema, file: string): Header {
  const names = headerNames(schema);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const columns = Object.values(schema.fields)
    .map((f) => f.zh)
    .join('、');
  const seen = new Map<string, CsvCell>();
  const nameless = new Set<number>();
  const fields = cells.map((cell, i) => {
    const id = names.get(headerKey(cell.text));
    const at = { file, line: cell.line, column: cell.column, value: cell.text };
    if (id === undefined) {
      if (cell.text.trim() === '') nameless.add(i);
      else warnings.push({ ...at, code: 'unknown_column', params: { columns } });
      return undefined;
    }
    const first = seen.get(id);
    if (first) {
      const field = nameOf(id, schema.fields[id]!);
      problems.push({
        ...at,
        code: 'duplicate_column',
        field,
        params: { first: placeName(file, first) },
      });
    } else seen.set(id, cell);
    return id;
  });
  if (cells.length === 1 && /[;\t；，]/.test(cells[0]!.text)) {
    const { line, column, text } = cells[0]!;
    const delimiter: Problem = { file, line, column, value: text, code: 'delimiter', params: {} };
    return { fields, nameless, problems: [delimiter], warnings: [] };
  }
  for (const [id, field] of Object.entries(schema.fields))
    if (isNeeded(field) && !seen.has(id))
      problems.push({
        file,
        line: 1,
        column: 1,
        code: 'missing_column',
        field: nameOf(id, field),
        params: {},
      });
  return { fields, nameless, problems, warnings };
}
