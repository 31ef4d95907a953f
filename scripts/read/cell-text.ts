/** A cell of a workbook → its text as a report would print it, or why it has none that can be trusted. */
import type { CellObject } from '@e965/xlsx';
import { SSF } from '@e965/xlsx';
import type { Refused } from './cast.ts';
import { parseDecimal } from './number.ts';

/** The library declares no types for its part on formats. */
const formats = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (
    value: number,
    options: { readonly date1904: boolean },
  ) => { readonly y: number; readonly m: number; readonly d: number };
};

export type CellText = { readonly text: string; readonly refused?: Refused };

/**
 * Excel keeps 15 digits: 0.1 + 0.2 is stored as 0.30000000000000004 and is 0.3.
 */
const stored = (value: number): string => String(Number(value.toPrecision(15)));

/** What a format says besides its literal texts, colours and conditions. */
const codes = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_./gi, '').toLowerCase();

/**
 * A text is itself. A number is as it is shown (`97.60%`, `2,218.86`), where that hides none of the digits that were typed;
 * under General, which shortens to the width of the column, it is as it is stored. A formula has the value that was last
 * computed, as shown. A date is one where its format names year, month and day, or year and month in Chinese;
 * what Excel made of `3-5` is refused, as are errors and formulas that were never computed.
 */
export function cellText(cell: CellObject, from1904: boolean): CellText {
  const { t, v, f, w = '' } = cell;
  if (f !== undefined && v === undefined)
    return { text: `=${f}`, refused: { code: 'formula_without_value', params: {} } };
  if (t === 'e') return { text: w, refused: { code: 'error_cell', params: {} } };
  if (t === 'b') return { text: w };
  if (typeof v !== 'number') return { text: v === undefined ? '' : String(v) };
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (formats.is_date(format)) return dateText(v, format, w.trim(), from1904);
  return numberText(v, format, w.trim(), f !== undefined);
}

function dateText(value: number, format: string, shown: string, from1904: boolean): CellText {
  const parts = codes(format);
  const names = (part: string): boolean => parts.includes(part);
  if (names('y') && shown.includes('年')) return { text: shown };
  if (!names('y') || !names('m') || !names('d'))
    return { text: shown, refused: { code: 'date_cell', params: {} } };
  const { y, m, d } = formats.parse_date_code(value, { date1904: from1904 });
  return { text: [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-') };
}

function numberText(value: number, format: string, shown: string, computed: boolean): CellText {
  const exact = stored(value);
  if (format === 'General' || format === '@') return { text: exact };
  const decimal = parseDecimal(shown);
  if (!decimal) {
    // A unit or a scale in the format (`0"户"`) is part of what is shown; a blank or `(1,234)` is a manner of showing.
    return { text: /\p{L}/u.test(shown) && !/^[\d.]+E[+-]?\d+$/i.test(shown) ? shown : exact };
  }
  const meant = Number((value * (decimal.percent ? 100 : 1)).toPrecision(15));
  if (Number(decimal.printed) === meant || computed) return { text: shown };
  return { text: shown, refused: { code: 'hidden_digits', params: { stored: stored(meant) } } };
}
