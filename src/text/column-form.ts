/**
 * The unit and the decimals of a column. Amounts that stand beside their rate are written so that executed ÷ budget of
 * what is shown gives that rate again: no 0.16 / 0.16 亿元 beside 98.50 %.
 */
import { exact } from '../facts/exact.ts';
import { decimalsOf } from '../facts/implied-target.ts';
import type { Column, Frame, Panel, Row } from '../model/frame.ts';
import { fromBase, isCurrency } from '../model/unit.ts';
import type { UnitId } from '../model/unit.ts';
import { chooseUnit, unitOfColumn } from './format.ts';

export interface ColumnForm {
  readonly unit: UnitId;
  /** Decimals of every number of the column; undefined where each has as many as it was printed with, or needs. */
  readonly digits: number | undefined;
}

/** Amounts below a tenth of 亿元 would be lost behind the decimal point of a column in 亿元. */
const TOO_SMALL_FOR_YI = 0.1e8;
/** Decimals that amounts have at least, and that they may have at most: 0.0001 亿元 is 1 万元, 0.000001 万元 is 0.01 元. */
const LEAST = 2;
const MOST: Readonly<Partial<Record<UnitId, number>>> = { 亿元: 4, 亿美元: 4 };
const MOST_OF_SMALL = 6;
const SMALLER: Readonly<Partial<Record<UnitId, UnitId>>> = { 亿元: '万元', 亿美元: '万美元' };

const valuesOf = (panel: Panel, { key }: Column): number[] =>
  panel.rows.flatMap((row) => row.cells[key]?.value ?? []);

/** Decimals that the cells printed in a unit have; at least two. */
function printedDigits(panel: Panel, columns: readonly Column[], unit: UnitId): number {
  const printed = panel.rows.flatMap(({ cells }) =>
    columns.flatMap(({ key }) => (cells[key]?.unit === unit ? (cells[key].printed ?? []) : [])),
  );
  return Math.max(LEAST, ...printed.map(decimalsOf));
}

/** Whether the rate of a row follows from its amounts as shown, to half a unit of its last decimal. */
function givesRate({ cells }: Row, unit: UnitId, digits: number): boolean {
  const { rate, executed, budget } = cells;
  if (rate?.state !== 'value' || !executed?.value || !budget?.value) return true;
  const shown = (value: number): number => Math.round(fromBase(value, unit) * 10 ** digits);
  const decimals = rate.printed === undefined ? (rate.digits ?? 1) : decimalsOf(rate.printed);
  const off = Math.abs(shown(executed.value) / shown(budget.value) - executed.value / budget.value);
  return exact(off) <= 0.5 * 10 ** -(decimals + 2);
}

/** How the amounts of a panel are written: alike, so that budget and executed read in one unit and with equal decimals. */
function formOfAmounts(frame: Frame, panel: Panel, own: UnitId): ColumnForm {
  const columns = frame.columns.filter(({ type }) => type === 'amount');
  const large = chooseUnit(
    columns.flatMap((column) => valuesOf(panel, column)),
    own,
  );
  const units = [large, SMALLER[large]].filter((unit) => unit !== undefined);
  for (const unit of units)
    for (
      let digits = printedDigits(panel, columns, unit);
      digits <= (MOST[unit] ?? MOST_OF_SMALL);
      digits += 1
    )
      if (panel.rows.every((row) => givesRate(row, unit, digits))) return { unit, digits };
  const unit = units[units.length - 1]!;
  return { unit, digits: printedDigits(panel, columns, unit) };
}

const known = new WeakMap<Panel, Map<string, ColumnForm>>();

/**
 * Unit and decimals that a column of a panel is written in. Amounts of money scale together; a column that is small
 * beside them (what was left unspent) takes its own unit.
 */
export function columnForm(frame: Frame, panel: Panel, column: Column): ColumnForm {
  const unit = unitOfColumn(column, panel.unit);
  if (column.type !== 'amount') return { unit: chooseUnit(valuesOf(panel, column), unit), digits: undefined };
  if (!isCurrency(unit)) return { unit, digits: undefined };
  const forms = known.get(panel) ?? new Map<string, ColumnForm>();
  known.set(panel, forms);
  const key = [...frame.columns.map((one) => one.key), column.key].join(' ');
  const form = forms.get(key) ?? formOf(frame, panel, column, unit);
  forms.set(key, form);
  return form;
}

function formOf(frame: Frame, panel: Panel, column: Column, unit: UnitId): ColumnForm {
  const together = formOfAmounts(frame, panel, unit);
  const own = valuesOf(panel, column);
  const isSmall = own.length > 0 && own.every((value) => Math.abs(value) < TOO_SMALL_FOR_YI);
  const small = SMALLER[together.unit];
  return isSmall && small !== undefined
    ? { unit: small, digits: printedDigits(panel, [column], small) }
    : together;
}

/** The unit alone, for what writes no number: heads, axes, series. */
export const columnUnit = (frame: Frame, panel: Panel, column: Column): UnitId =>
  columnForm(frame, panel, column).unit;
