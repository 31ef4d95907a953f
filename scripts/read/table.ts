/** One table's file → rows typed by its schema, each cell with its place, and all that is wrong with it. */
import type { Infer, TableSchema } from '../../src/model/schema.ts';
import { castCell, emptyValue, printedUnit } from './cast.ts';
import { readCells } from './cells.ts';
import type { SourceFile } from './folder.ts';
import type { Header } from './header.ts';
import { matchHeader } from './header.ts';
import type { Code, Problem } from './problem.ts';
import { nameOf } from './problem.ts';
import type { CsvCell } from './rows.ts';
import { isBlank } from './rows.ts';
import type { Cells } from './workbook.ts';

export interface CastRow<R> {
  readonly values: R;
  readonly file: string;
  readonly line: number;
  /** Cells as they stand, by field; a field whose column is left out has none. */
  readonly cells: Readonly<Record<string, CsvCell>>;
  /** Fields whose cell was refused: their value stands empty and is not looked at again. */
  readonly bad: ReadonlySet<string>;
}

export interface CastTable<S extends TableSchema> {
  readonly schema: S;
  readonly file: string;
  readonly rows: readonly CastRow<Infer<S>>[];
  /** False where rows may be missing, so that what names one of them is not called unknown. */
  readonly whole: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Cells without what encoding, quotes and line breaks change: for the version of the data. */
  readonly content: readonly (readonly string[])[];
}

/** A table that may hold a header alone: a district without a succession, a line or an answer has none to state. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set([
  'lineage',
  'warnings',
  'translations',
  'confirmed',
  'corrections',
]);

export function readTable<S extends TableSchema>(source: SourceFile, schema: S): CastTable<S> {
  const file = source.name;
  const nothing = { schema, file, rows: [], whole: false, warnings: [], content: [] };
  const stop = (code: Code, line = 1, column = 1, params: Problem['params'] = {}): CastTable<S> => ({
    ...nothing,
    problems: [{ file, line, column, code, params }],
  });
  const read = readCells(source, schema);
  if ('code' in read) return stop(read.code, read.line, read.column, read.params);
  const [head, ...body] = read.rows;
  if (!head) return stop('empty_file');
  const header = matchHeader(head, schema, file);
  const spanned = head.find((cell) => read.merged.has(cell) && cell.text !== '');
  const content = read.rows.map((row) => row.map((cell) => cell.text.trim()));
  if (header.problems.length > 0)
    return { ...nothing, problems: header.problems, warnings: header.warnings, content };
  if (spanned) return stop('merged_cell', spanned.line, spanned.column);
  if (body.length === 0 && !MAY_BE_EMPTY.has(schema.name)) return stop('no_rows', head[0]!.line);

  const problems: Problem[] = [];
  const rows: CastRow<Infer<S>>[] = [];
  for (const cells of body) {
    const form = formProblem(cells, header.fields, file);
    if (form) problems.push(form);
    else rows.push(castRow(cells, header, schema, file, problems, read));
  }
  return { ...nothing, rows, whole: problems.length === 0, problems, warnings: header.warnings, content };
}

/** Something in the shape of a row that makes its cells unsure. */
function formProblem(
  cells: readonly CsvCell[],
  fields: readonly (string | undefined)[],
  file: string,
): Problem | undefined {
  const first = cells[0]!;
  const params = { found: String(cells.length), wanted: String(fields.length) };
  if (isBlank(cells)) return { file, line: first.line, column: 1, code: 'blank_row', params };
  if (cells.length > fields.length) {
    const { line, column, text } = cells[fields.length]!;
    return { file, line, column, value: text, code: 'too_many_cells', params };
  }
  if (cells.length < fields.length)
    return { file, line: first.line, column: 1, code: 'too_few_cells', params };
  return undefined;
}

function castRow<S extends TableSchema>(
  cells: readonly CsvCell[],
  { fields, nameless }: Header,
  schema: S,
  file: string,
  problems: Problem[],
  { refused, merged }: Pick<Cells, 'refused' | 'merged'>,
): CastRow<Infer<S>> {
  const byField: Record<string, CsvCell> = {};
  cells.forEach((cell, i) => {
    const id = fields[i];
    if (id !== undefined) byField[id] = cell;
    else if (nameless.has(i) && cell.text.trim() !== '') problems.push(problemOf(cell, 'nameless_column'));
  });
  function problemOf(cell: CsvCell, code: Code): Problem {
    return { file, line: cell.line, column: cell.column, value: cell.text, code, params: {} };
  }
  const unit = printedUnit(byField['unit']?.text ?? '');
  const values: Record<string, unknown> = {};
  const bad = new Set<string>();
  for (const [id, field] of Object.entries(schema.fields)) {
    values[id] = emptyValue(field);
    const cell = byField[id];
    if (!cell) continue;
    // A completion is in per cent whatever its figure counts.
    const cast =
      refused.get(cell) ??
      (merged.has(cell) && !field.spans
        ? { code: 'merged_cell' as const, params: {} }
        : castCell(field, cell.text, unit === '%' || id === 'completion'));
    if ('value' in cast) values[id] = cast.value;
    else {
      bad.add(id);
      problems.push({ ...problemOf(cell, cast.code), field: nameOf(id, field), params: cast.params });
    }
  }
  for (const [id, { absent }] of Object.entries(schema.fields))
    if (absent && values[id] === '' && !bad.has(id))
      values[id] = 'value' in absent ? absent.value : values[absent.field];
  return { values: values as Infer<S>, file, line: cells[0]!.line, cells: byField, bad };
}

/** A problem of one field of a row, at its cell. */
export function problemAt(
  row: Pick<CastRow<unknown>, 'file' | 'line' | 'cells'>,
  schema: TableSchema,
  id: string,
  code: Code,
  params: Readonly<Record<string, string>> = {},
): Problem {
  const cell = row.cells[id];
  const { line, column } = cell ?? { line: row.line, column: 1 };
  const field = nameOf(id, schema.fields[id]!);
  return { file: row.file, line, column, value: cell?.text ?? '', code, field, params };
}
