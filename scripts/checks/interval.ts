/**
 * Exact decimal arithmetic on printed figures. A printed figure stands for every value that rounds to it,
 * so each carries its range; a computed figure's range says what rounding of the inputs can explain.
 */
import Big from 'big.js';
import { decimalsOf } from '../../src/facts/implied-target.ts';
import { unitNamed } from '../../src/model/unit.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { formatPrinted } from '../../src/text/format.ts';

export interface Interval {
  readonly low: Big;
  readonly mid: Big;
  readonly high: Big;
}

/** A figure that another is held against, with the decimals that it is printed with. */
export interface Stated extends Interval {
  readonly digits: number;
}

/** Half a unit of the last of so many decimals: 0.05 for one. */
export function halfUnit(digits: number): Big {
  return new Big(`0.5e-${digits}`);
}

/** A figure without any rounding of its own. */
export function exactly(decimal: string | number | Big): Interval {
  const mid = new Big(decimal);
  return { low: mid, mid, high: mid };
}

export function around(value: string | Big, half: Big): Interval {
  const mid = new Big(value);
  return { low: mid.minus(half), mid, high: mid.plus(half) };
}

/**
 * A printed figure as an input: what is measured (amounts, areas, rates) may be off by half a unit of its last digit.
 * Counts and points are exact, and so is a zero printed without decimals (`0 万元` is no rounded 0.4).
 */
export function asInput(printed: string, unit: UnitId): Interval {
  const mid = new Big(printed);
  const digits = decimalsOf(printed);
  const isWholeZero = mid.eq(0) && digits === 0;
  return unitNamed(unit).isCounted || isWholeZero ? exactly(mid) : around(mid, halfUnit(digits));
}

/**
 * A printed figure that another is held against: it covers all that rounds to its printed digits, or to more where the
 * report is known to keep more (`2` points beside scores such as 97.76 stands for 2.00).
 */
export function asStated(printed: string, atLeast = 0): Stated {
  const digits = Math.max(decimalsOf(printed), atLeast);
  return { ...around(printed, halfUnit(digits)), digits };
}

/** A stated figure that is set and not rounded, such as a weight. */
export function asSet(printed: string): Stated {
  return { ...exactly(printed), digits: decimalsOf(printed) };
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
  const [a, b] = [unitNamed(from), unitNamed(to)];
  return multiply(figure, exactly(new Big(`${a.times}e${a.exponent - b.exponent}`).div(b.times)));
}

/** A stated figure in another unit of its dimension, with the decimals that it then has. */
export function convertStated(figure: Stated, from: UnitId, to: UnitId): Stated {
  const moved = unitNamed(from).exponent - unitNamed(to).exponent;
  return { ...convert(figure, from, to), digits: Math.max(0, figure.digits - moved) };
}

/** A number as formulas and notes write it: no exponent, thousands separated, at most so many decimals. */
export function show(value: Big, digits = 4): string {
  return formatPrinted(value.round(digits).toString(), 'zh');
}

/** A rounded number with just so many decimals: `0.890` says more than `0.89`. */
export function showRounded(value: Big, digits: number): string {
  const [whole = '', fraction = ''] = value.round(digits).toString().split('.');
  return formatPrinted(digits === 0 ? whole : `${whole}.${fraction.padEnd(digits, '0')}`, 'zh');
}

export interface Judgement {
  readonly result: 'pass' | 'rounding' | 'differs';
  /** The largest difference that rounding explains. */
  readonly tolerance: Big;
}

/**
 * pass: equal after rounding to the printed digits of the stated figure; rounding: the rounding of the figures that went
 * in explains the difference; differs: it does not.
 *
 * The tolerance is what the inputs may be off plus half a unit of the stated figure's last digit. A sum of printed
 * figures parts from a stated one by whole units of the last digit alone, and what n roundings of half a unit each
 * explain then comes to n halves: two parts may be off by one unit of 0.01, three by one, four by two.
 */
export function judge(computed: Interval, stated: Stated): Judgement {
  const half = stated.high.minus(stated.mid);
  const spread = [computed.high.minus(computed.mid), computed.mid.minus(computed.low)].reduce((a, b) =>
    a.gt(b) ? a : b,
  );
  const onGrid = half.gt(0) && spread.mod(half).eq(0) && computed.mid.round(stated.digits).eq(computed.mid);
  const tolerance = onGrid ? (spread.gt(half) ? spread : half) : spread.plus(half);
  const apart = computed.mid.minus(stated.mid).abs();
  const result = apart.lte(half) ? 'pass' : apart.lte(tolerance) ? 'rounding' : 'differs';
  return { result, tolerance };
}
