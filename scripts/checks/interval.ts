/**
 * Exact decimal arithmetic on printed figures. A printed figure stands for every value that rounds to it,
 * so each carries its range; a computed figure's range says what rounding of the inputs can explain.
 */
import Big from 'big.js';
import { UNITS } from '../../src/model/unit.ts';
import type { UnitId } from '../../src/model/unit.ts';

export interface Interval {
  readonly low: Big;
  readonly mid: Big;
  readonly high: Big;
}

/** Quantities that a report rounds when it prints them; anything else (firms, visits, points) is counted or awarded as printed. */
const ROUNDED = new Set<string>(['cny', 'usd', 'area', 'ratio', 'vehicles']);

/** Number of decimals that a plain decimal prints. */
export function digitsOf(printed: string): number {
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}

/** Half a unit of the last printed digit: 0.05 for `99.6`. */
export function halfUnit(printed: string): Big {
  return new Big(`0.5e-${digitsOf(printed)}`);
}

/** A figure without any rounding of its own. */
export function exactly(decimal: string | number | Big): Interval {
  const mid = new Big(decimal);
  return { low: mid, mid, high: mid };
}

export function around(printed: string, half: Big): Interval {
  const mid = new Big(printed);
  return { low: mid.minus(half), mid, high: mid.plus(half) };
}

/**
 * A printed figure as an input: amounts, areas, rates and vehicles may be off by half a unit of their last
 * digit. Counts and points are exact, and so is a zero printed without decimals (`0 万元` is no rounded 0.4).
 */
export function asInput(printed: string, unit: UnitId): Interval {
  const mid = new Big(printed);
  const isWholeZero = mid.eq(0) && digitsOf(printed) === 0;
  return ROUNDED.has(UNITS[unit].dimension) && !isWholeZero
    ? around(printed, halfUnit(printed))
    : exactly(mid);
}

/** A printed figure that another is held against: it covers all that rounds to its printed digits. */
export function asStated(printed: string): Interval {
  return around(printed, halfUnit(printed));
}

export function add(...terms: readonly Interval[]): Interval {
  const sum = (pick: (term: Interval) => Big) =>
    terms.reduce((acc, term) => acc.plus(pick(term)), new Big(0));
  return { low: sum((t) => t.low), mid: sum((t) => t.mid), high: sum((t) => t.high) };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), mid: a.mid.minus(b.mid), high: a.high.minus(b.low) };
}

/** Quotient of figures that are not negative; null where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(0)) return null;
  return { low: a.low.div(b.high), mid: a.mid.div(b.mid), high: a.high.div(b.low) };
}

/** Product of figures that are not negative. */
export function multiply(a: Interval, b: Interval): Interval {
  return { low: a.low.times(b.low), mid: a.mid.times(b.mid), high: a.high.times(b.high) };
}

/** From one unit of a dimension to another; the caller knows that they convert. */
export function convert(figure: Interval, from: UnitId, to: UnitId): Interval {
  return multiply(figure, exactly(`1e${UNITS[from].exponent - UNITS[to].exponent}`));
}

/** For notes and formulas: at most four decimals, no exponent. */
export function show(value: Big, digits = 4): string {
  return value.round(digits).toString();
}

/**
 * pass: equal after rounding to the printed digits of the stated figure; rounding: the ranges of both meet;
 * differs: no rounding explains it.
 */
export function judge(computed: Interval, stated: Interval): 'pass' | 'rounding' | 'differs' {
  const half = stated.high.minus(stated.mid);
  if (computed.mid.minus(stated.mid).abs().lte(half)) return 'pass';
  return computed.low.lte(stated.high) && computed.high.gte(stated.low) ? 'rounding' : 'differs';
}
