/** Ends of a native chart's value axis, in the numbers that its workbook stores. */
import { exact } from '../../../facts/exact.ts';
import type { Column } from '../../../model/frame.ts';
import { fromBase } from '../../../model/unit.ts';
import type { UnitId } from '../../../model/unit.ts';
import { isPercent } from '../../xlsx/format.ts';

/** The 1-2-5 step that cuts a span into four to ten parts. */
function niceStep(span: number): number {
  const rough = span / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((f) => f * power >= rough) ?? 10;
  return factor * power;
}

export interface AxisRange {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/**
 * Bars start at 0 and leave room for the figure at their end. Lines and dots take the stated range (base units),
 * widened to hold the data, or a range around it.
 */
export function axisRange(
  values: readonly number[],
  bars: boolean,
  range: readonly [number, number] | undefined,
  unit: UnitId,
  column: Pick<Column, 'type'>,
): AxisRange {
  if (values.length === 0) return {};
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (bars) {
    if (low < 0) return {};
    const step = exact(niceStep(high || 1));
    return { min: 0, max: exact(Math.ceil(exact((high * 1.06) / step)) * step || step), step };
  }
  const stored = (base: number): number => (isPercent(column, unit) ? base : fromBase(base, unit));
  const stated = range ? range.map(stored) : [low, high];
  const [from, to] = [Math.min(low, stated[0]!), Math.max(high, stated[1]!)];
  const step = exact(niceStep(to - from || Math.abs(to) || 1));
  const min = from === stated[0] && range ? from : Math.floor(exact(from / step)) * step;
  const max = to === stated[1] && range ? to : Math.ceil(exact(to / step)) * step;
  return { min: exact(min), max: exact(max === min ? min + step : max), step };
}

/** Number format of the ticks: as many digits as tell them apart. */
export function tickFormat(step: number | undefined, percent: boolean): string {
  if (step === undefined) return percent ? '0%' : '#,##0';
  const digits = (String(exact(percent ? step * 100 : step)).split('.')[1] ?? '').length;
  return `${percent ? '0' : '#,##0'}${digits ? `.${'0'.repeat(digits)}` : ''}${percent ? '%' : ''}`;
}
