/** Bytes of an .xlsx → the rows of the sheet that holds a table, each cell with its place. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { read, utils } from '@e965/xlsx';
import type { DataText } from '../../src/model/localised.ts';
import { cellText } from './cell-text.ts';
import type { Refused } from './cast.ts';
import type { CsvCell, Place } from './rows.ts';

export interface Cells {
  readonly rows: readonly (readonly CsvCell[])[];
  /** Cells whose text cannot be trusted. */
  readonly refused: ReadonlyMap<CsvCell, Refused>;
  /** Cells that stand for several. */
  readonly merged: ReadonlySet<CsvCell>;
}

/** Or why the file cannot be read. */
export type Read = Cells | (Refused & Place);

/** Sheets that explain and are not read. */
const NOTES = /^(填写示例|示例|样例|填写说明|说明|example|notes)$/i;
const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;

/**
 * The sheet that carries the table's name, or the only one that holds anything; hidden sheets and those that explain
 * are left out. Rows and columns that are hidden are not read around: they are told.
 */
export function readWorkbook(
  bytes: Uint8Array,
  table: { readonly name: string; readonly title: DataText },
): Read {
  const book = opened(bytes);
  if (!book) return stop('not_workbook');
  const visible = book.SheetNames.filter(
    (name, i) =>
      !book.Workbook?.Sheets?.[i]?.Hidden && !NOTES.test(name.trim()) && extent(book.Sheets[name]!).rows > 0,
  );
  const titles: readonly string[] = [table.title.zh, table.name, table.title.en];
  const named = visible.filter((name) => titles.includes(name.trim()));
  const [first] = named.length > 0 ? named : visible;
  if (first === undefined) return stop('empty_file');
  if (visible.length > 1)
    return stop('several_sheets', { sheets: visible.join('、'), title: table.title.zh });
  return rowsOf(book.Sheets[first]!, book.Workbook?.WBProps?.date1904 === true);
}

const stop = (code: Refused['code'], params: Refused['params'] = {}, at: Place = { line: 1, column: 1 }) => ({
  code,
  params,
  ...at,
});

/** undefined where it is no workbook, damaged or locked with a password. */
function opened(bytes: Uint8Array): WorkBook | undefined {
  if (!isZip(bytes)) return undefined;
  try {
    return read(bytes, { type: 'array', cellNF: true, cellText: true, cellFormula: true, cellStyles: true });
  } catch {
    return undefined;
  }
}

const cellAt = (sheet: WorkSheet, r: number, c: number): CellObject | undefined =>
  sheet[utils.encode_cell({ r, c })] as CellObject | undefined;

const holds = (cell: CellObject | undefined): cell is CellObject =>
  cell !== undefined && (cell.f !== undefined || (cell.v !== undefined && String(cell.v).trim() !== ''));

/** Rows and columns up to the last cell that holds anything: formats alone may go on to row 1,048,576. */
function extent(sheet: WorkSheet): { readonly rows: number; readonly columns: number } {
  const held = Object.keys(sheet)
    .filter((at) => !at.startsWith('!') && holds(sheet[at] as CellObject))
    .map((at) => utils.decode_cell(at));
  return held.reduce(
    (most, { r, c }) => ({ rows: Math.max(most.rows, r + 1), columns: Math.max(most.columns, c + 1) }),
    { rows: 0, columns: 0 },
  );
}

function rowsOf(sheet: WorkSheet, from1904: boolean): Read {
  const size = extent(sheet);
  const refused = new Map<CsvCell, Refused>();
  const merged = new Set<CsvCell>();
  const tops = new Set((sheet['!merges'] ?? []).map(({ s }) => utils.encode_cell(s)));
  const rows: CsvCell[][] = [];
  for (let r = 0; r < size.rows; r += 1) {
    const row: CsvCell[] = [];
    for (let c = 0; c < size.columns; c += 1) {
      const cell = cellAt(sheet, r, c);
      const said = holds(cell) ? cellText(cell, from1904) : { text: '' };
      const at = { text: said.text, line: r + 1, column: c + 1 };
      if (said.refused) refused.set(at, said.refused);
      if (tops.has(utils.encode_cell({ r, c }))) merged.add(at);
      if (said.text !== '' && (sheet['!rows']?.[r]?.hidden || sheet['!cols']?.[c]?.hidden))
        return stop('hidden_cells', {}, at);
      row.push(at);
    }
    rows.push(row);
  }
  return { rows, refused, merged };
}
