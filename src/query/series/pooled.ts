/**
 * Several bodies' execution as one: Σ executed ÷ Σ budget of each year over the bodies that state both, and how it
 * changed over the bodies that have both years. What bodies came or went moves a pooled rate without any body moving.
 */
import { exact } from '../../facts/exact.ts';
import { belongTogether } from '../../facts/executed-rate.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { leftJoin, likeForLike, pool } from '../aggregate.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { departmentOf, scopeOf, yearOf } from '../scope.ts';
import { BUDGET, EXECUTED } from './rates.ts';

/** A body's full-year budget and executed amount, of one report. */
export interface Pair extends BodyYear {
  readonly budget: Fact;
  readonly executed: Fact;
}

const AMOUNTS = {
  over: ({ executed }: Pair): number => executed.value,
  under: ({ budget }: Pair): number => budget.value,
} as const;

/** What some bodies' pairs come to, in yuan; `rate` is null where the budgets add up to nothing. */
export interface Pool {
  readonly pairs: readonly Pair[];
  readonly executed: number;
  readonly budget: number;
  readonly rate: number | null;
}

/** A change over the bodies that have both years. */
export interface LikeForLikeChange {
  readonly before: Pool & { readonly year: number };
  readonly after: Pool & { readonly year: number };
  /** Of the two rates, as a ratio. */
  readonly difference: number;
}

export interface PooledYear {
  readonly year: number;
  /** Undefined where no body states both amounts. */
  readonly pool: Pool | undefined;
  /** On the nearest year before that has bodies in common, also where that lies outside the selection. */
  readonly change: LikeForLikeChange | undefined;
}

function pairsOf(data: Dataset, scope: Scope): Pair[] {
  return reportsStating(factsOf(data, scope, [BUDGET, EXECUTED])).flatMap(
    ({ reports: [{ facts, ...of }] }) => {
      const [budget, executed] = [facts.get(BUDGET), facts.get(EXECUTED)];
      return budget && executed && belongTogether(budget, executed) ? [{ ...of, budget, executed }] : [];
    },
  );
}

/** One pool a year, in the order of the pairs. */
const poolsOf = (pairs: readonly Pair[]): (Pool & { readonly year: number })[] =>
  pool(pairs, { year: yearOf }, AMOUNTS).map(({ key: { year }, items, over, under, ratio }) => ({
    year,
    pairs: items,
    executed: over,
    budget: under,
    rate: ratio,
  }));

/** The change from one year to another over the bodies that have both; undefined where none has. */
function changeBetween(pairs: readonly Pair[], from: number, to: number): LikeForLikeChange | undefined {
  const both = pairs.filter(({ year }) => year === from || year === to);
  const ends = likeForLike(both, { department: departmentOf }, yearOf).flatMap((one) => one.ends ?? []);
  const pools = poolsOf(ends);
  const [before, after] = [from, to].map((year) => pools.find((one) => one.year === year));
  if (!before || !after || before.rate === null || after.rate === null) return undefined;
  return { before, after, difference: exact(after.rate - before.rate) };
}

/** Every year of the scope with its pool and its change like for like. */
export function pooledYears(data: Dataset, scope: Scope): PooledYear[] {
  const all = pairsOf(data, scopeOf(data, { ...scope.selection, years: [] }));
  const known = [...new Set(all.map(yearOf))].sort((a, b) => b - a);
  const on = { year: [(year: number) => year, (one: { readonly year: number }) => one.year] } as const;
  return leftJoin(scope.years, poolsOf(all), on).map(({ left: year, right: [pooled] }): PooledYear => {
    const changes = known
      .filter((other) => pooled !== undefined && other < year)
      .flatMap((other) => changeBetween(all, other, year) ?? []);
    return { year, pool: pooled, change: changes[0] };
  });
}
