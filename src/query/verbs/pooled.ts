/** Sums of budgets and of executed amounts: the only way in which rates of several bodies become one. */
import { op, table } from 'arquero';
import type { Fact } from '../../model/fact.ts';

/** A body's full-year budget and executed amount, of one report. */
export interface Pair {
  readonly year: number;
  readonly budget: Fact;
  readonly executed: Fact;
}
export interface Pooled {
  readonly year: number;
  /** Yuan. */
  readonly budget: number;
  readonly executed: number;
  /** Σ executed ÷ Σ budget as a ratio; null where the budgets add up to nothing. */
  readonly rate: number | null;
  readonly n: number;
}

const rateOf = (executed: number, budget: number): number | null =>
  budget === 0 ? null : Number((executed / budget).toPrecision(12));

/** Sums by year, ascending. Pairs hold no nulls, so none is summed as 0. */
export function pooledByYear(pairs: readonly Pair[]): Pooled[] {
  if (pairs.length === 0) return [];
  const sums = table({
    year: Int32Array.from(pairs, (pair) => pair.year),
    budget: Float64Array.from(pairs, (pair) => pair.budget.value),
    executed: Float64Array.from(pairs, (pair) => pair.executed.value),
  })
    .groupby('year')
    .rollup({ budget: op.sum('budget'), executed: op.sum('executed'), n: op.count() })
    .orderby('year')
    .objects() as { year: number; budget: number; executed: number; n: number }[];
  return sums.map((row) => ({ ...row, rate: rateOf(row.executed, row.budget) }));
}
