/** CSV text → rows of cells, each with the line and column where it begins in the file. */
import Papa from 'papaparse';

/** Both count from 1; `column` counts UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface CsvCell extends Place {
  /** Without quotes; not trimmed. */
  readonly text: string;
}

export type Rows =
  { readonly rows: readonly (readonly CsvCell[])[] } | ({ readonly error: 'quotes' } & Place);

/**
 * Text with `\n` line breaks → its rows. PapaParse splits it; it tells no positions, so the text is walked a
 * second time along the cells it found. Every cell must be met again where the walk stands (as itself or in
 * quotes), so a wrong position cannot go unnoticed.
 */
export function readRows(text: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const broken = errors.find((e) => e.type === 'Quotes');
  const starts = lineStarts(text);
  // PapaParse points behind the opening quote.
  if (broken) return { error: 'quotes', ...placeOf(starts, Math.max(0, (broken.index ?? 1) - 1)) };
  const rows: CsvCell[][] = [];
  let offset = 0;
  for (const values of data) {
    const row: CsvCell[] = [];
    for (const value of values) {
      const end = endOf(text, offset, value);
      if (end < 0) return { error: 'quotes', ...placeOf(starts, offset) };
      row.push({ text: value, ...placeOf(starts, offset) });
      offset = end + 1;
    }
    rows.push(row);
  }
  return { rows: withoutEmptyTail(rows) };
}

export function isBlank(row: readonly CsvCell[]): boolean {
  return row.every((cell) => cell.text.trim() === '');
}

/** Offset of the delimiter or line break behind the cell that begins at `offset`; -1 where it is not there. */
function endOf(text: string, offset: number, value: string): number {
  const quoted = text[offset] === '"';
  const raw = quoted ? `"${value.replace(/"/g, '""')}"` : value;
  if (!text.startsWith(raw, offset)) return -1;
  let end = offset + raw.length;
  // PapaParse lets blanks stand between a closing quote and the delimiter.
  while (quoted && end < text.length && text[end] !== '\n' && text[end] !== ',' && text[end]!.trim() === '')
    end++;
  return end === text.length || text[end] === ',' || text[end] === '\n' ? end : -1;
}

function withoutEmptyTail(rows: CsvCell[][]): CsvCell[][] {
  let length = rows.length;
  while (length > 0 && isBlank(rows[length - 1]!)) length--;
  return rows.slice(0, length);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

/** The last line start at or before the offset, by halving. */
function placeOf(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
