/** Excel's number formats for the figures that the page shows. */
import { isPoints } from '../../text/format.ts';
import type { UnitId } from '../../model/unit.ts';
import type { NumberCell, FlatColumn } from '../table/flat-table.ts';

const SIGNED: readonly FlatColumn['type'][] = ['points', 'difference', 'change'];

const decimals = (digits: number): string => (digits > 0 ? `.${'0'.repeat(digits)}` : '');

/** Rates are stored as ratios under a % format; differences of rates and everything else in their unit. */
export function isPercent(column: Pick<FlatColumn, 'type'>, unit: UnitId): boolean {
  return unit === '%' && !isPoints(column, unit);
}

/** `0.0%`, `0.00%` where printed so, `#,##0.00` for money, `#,##0` for counts. */
export function numberFormat(cell: NumberCell, column: Pick<FlatColumn, 'type'>): string {
  if (column.type === 'dimension') return '0';
  if (isPercent(column, cell.unit)) return `0${decimals(cell.digits)}%`;
  const plain = `#,##0${decimals(cell.digits)}`;
  return SIGNED.includes(column.type) ? `+${plain};-${plain};${plain}` : plain;
}

/** The number as a cell stores it. */
export function storedNumber(cell: NumberCell, column: Pick<FlatColumn, 'type'>): number {
  return isPercent(column, cell.unit) ? cell.base : cell.value;
}
