/** Numbers of a flat table: the value, the digits that the page shows, a plain decimal. */
import type { Cell, Column } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { fromBase } from '../../model/unit.ts';
import { markText } from '../../text/cell-marks.ts';
import type { ColumnForm } from '../../text/column-form.ts';
import { formatCell } from '../../text/format.ts';
import type { NumberCell } from './flat-table.ts';

/** A number as a plain decimal; spreadsheets and readers of CSV do not all take `1e-7`. */
function plainDecimal(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  const [, sign = '', digits = '', fraction = '', exponent] =
    /^(-?)(\d+)\.?(\d*)e([+-]\d+)$/.exec(short) ?? [];
  if (exponent === undefined) return short;
  const by = Number(exponent);
  const all = digits + fraction;
  return by < 0 ? `${sign}0.${'0'.repeat(-by - 1)}${all}` : sign + all + '0'.repeat(by - fraction.length);
}

/** The number of a cell that has one, in the unit and with the decimals of its column. */
export function numberCell(
  cell: Cell,
  column: Column,
  { unit, digits }: ColumnForm,
  lang: Lang,
): NumberCell | undefined {
  if (cell.state !== 'value' || cell.value === null || cell.text) return undefined;
  const kept = cell.printed !== undefined && cell.unit === unit;
  const shown = formatCell(cell, column, unit, lang, digits);
  const value = fromBase(cell.value, unit);
  return {
    kind: 'number',
    value,
    base: cell.value,
    decimal: kept ? cell.printed : plainDecimal(value),
    digits: (/\.(\d+)/.exec(shown)?.[1] ?? '').length,
    unit,
    text: [shown, markText(cell, lang)].filter(Boolean).join(' '),
  };
}

/** A whole number that is not rounded for display: a year. */
export const integer = (value: number): NumberCell => ({
  kind: 'number',
  value,
  base: value,
  decimal: String(value),
  digits: 0,
  unit: '个',
  text: String(value),
});
