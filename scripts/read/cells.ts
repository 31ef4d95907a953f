/** A table's file, CSV or workbook → its cells as text. */
import type { TableSchema } from '../../src/model/schema.ts';
import type { Refused } from './cast.ts';
import { decodeAmong } from './decode.ts';
import type { SourceFile } from './folder.ts';
import { isWorkbookName } from './folder.ts';
import type { Place } from './rows.ts';
import { readRows } from './rows.ts';
import type { Read } from './workbook.ts';
import { readWorkbook } from './workbook.ts';

/** The first text that is not ASCII, enough to tell by. */
const firstWord = (text: string): string => /[^\0-\x7f][^,\n]{0,11}/.exec(text)?.[0] ?? '';

export function readCells({ name, bytes, told }: SourceFile, schema: TableSchema): Read {
  if (isWorkbookName(name)) return readWorkbook(bytes, schema);
  const stop = (
    code: Refused['code'],
    params: Refused['params'] = {},
    at: Place = { line: 1, column: 1 },
  ) => ({
    code,
    params,
    line: at.line,
    column: at.column,
  });
  const decoded = decodeAmong(bytes, told);
  if ('error' in decoded) {
    if (decoded.error !== 'two_encodings') return stop(decoded.error);
    const { utf8, gb18030 } = decoded;
    return stop(decoded.error, { utf8: firstWord(utf8), gb18030: firstWord(gb18030) });
  }
  const split = readRows(decoded.text);
  if ('error' in split) return stop(split.error, {}, split);
  return { rows: split.rows, refused: new Map(), merged: new Set() };
}
