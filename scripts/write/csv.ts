/** Rows → CSV that Excel and WPS open rightly: BOM, CRLF, and no cell that becomes a formula. */
import Papa from 'papaparse';

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it. Plain numbers keep their
 * minus: `-8.82` is a figure.
 */
export function harmless(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** `rows` hold one text a column. */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => row.map(harmless));
  return `\uFEFF${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n' })}\r\n`;
}
