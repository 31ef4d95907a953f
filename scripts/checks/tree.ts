/** The scoring tree of a report: printed weights and scores laid on the rows of its framework. */
import { once } from '../../src/facts/dataset-index.ts';
import { decimalsOf } from '../../src/facts/implied-target.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { figure, subjectName } from './context.ts';
import type { ReportContext } from './context.ts';
import { joined, say, words } from './formula.ts';
import { around, asStated, exactly, halfUnit } from './interval.ts';
import type { Interval, Stated } from './interval.ts';

/** Indicators of the library that speak of one row without naming it as their subject. */
const ROW_OF: Readonly<Record<string, string>> = {
  'score.total': 'total',
  'score.weight_total': 'total',
  'score.l1_duty': 'duty',
  'score.l1_mgmt': 'management',
};
const SCORES = new Set(['score.total', 'score.l1_duty', 'score.l1_mgmt', 'score.l1', 'score.l2', 'score.l3']);
const WEIGHTS = new Set(['score.weight_total', 'score.weight_l1', 'score.weight_l2', 'score.weight_l3']);

/** Whether rows of the table are left out in print: what is there then adds up to nothing. */
export const isPart = ({ report }: ReportContext): boolean => report.extent === 'part';

export const PART = words(
  '自评表只公开一部分，不作加总核对',
  'Only a part of the table is published, so nothing can be summed',
);

/** Sums of no more rows than these name them. */
const NAMED = 3;

/** The rows of a sum: `履职效能 50 + 管理效率 50`, numbers alone where there are many. */
export function rowSum(
  context: ReportContext,
  parts: readonly { readonly row: string; readonly printed: string }[],
): DataText {
  const isNamed = parts.length <= NAMED;
  return joined(
    parts.map(({ row, printed }) => (isNamed ? say`${subjectName(context, row)} ${printed}` : printed)),
    ' + ',
  );
}

export function childrenOf({ framework }: ReportContext, id: string): readonly FrameworkRow[] {
  return framework.children.get(id) ?? [];
}

/** The row that a score, weight or deduction is of. */
export function rowIdOf(fact: Fact): string {
  return fact.subject === '' ? (ROW_OF[fact.indicator] ?? '') : fact.subject;
}

/** The first fact of each row among those of some indicators. */
const byRow = (indicators: ReadonlySet<string>) =>
  once((facts: readonly Fact[]): ReadonlyMap<string, Fact> => {
    const rows = facts
      .filter(({ indicator }) => indicators.has(indicator))
      .map((fact) => [rowIdOf(fact), fact] as const);
    return new Map(rows.reverse());
  });
const scores = byRow(SCORES);
const weights = byRow(WEIGHTS);

export function scoreOf({ facts }: ReportContext, row: string): Fact | undefined {
  return scores(facts).get(row);
}

export interface Weight {
  readonly printed: string;
  /** The fact that prints it; none where it is the framework's. */
  readonly fact?: Fact;
}

/** The weight as printed, otherwise the framework's; undefined where neither knows the row. */
export function weightOf(context: ReportContext, row: FrameworkRow): Weight | undefined {
  const fact = weights(context.facts).get(row.id);
  if (fact) return { printed: fact.printed, fact };
  return row.weight === '' ? undefined : { printed: row.weight };
}

/** Whether the report leaves a row's weight out and it was added up from those below it. */
export const isWeightRestored = ({ restored }: ReportContext, row: string): boolean =>
  weights(restored).has(row);

export function deductionOf(context: ReportContext, row: string): Fact | undefined {
  return figure(context, 'score.deduction', row);
}

/** Decimals that the report's points are kept in: those of its most exact score or deduction. */
const pointDecimals = once((facts: readonly Fact[]): number =>
  Math.max(
    0,
    ...facts
      .filter(({ indicator }) => SCORES.has(indicator) || indicator === 'score.deduction')
      .map(({ printed }) => decimalsOf(printed)),
  ),
);

/** Points that others are held against: `2` beside 97.76 is 2.00. */
export function statedPoints({ facts }: ReportContext, fact: Fact): Stated {
  return asStated(fact.printed, pointDecimals(facts));
}

/**
 * Points that go into a sum. Full marks, and points with fewer decimals than the report keeps (2 or 38.5 beside 9.76), are
 * awarded as they are; those with all its decimals come out of a proportion and were rounded.
 */
export function awarded(context: ReportContext, fact: Fact, weight?: Weight): Interval {
  const value = exactly(fact.printed);
  const isFull = weight !== undefined && value.mid.eq(weight.printed);
  const digits = pointDecimals(context.facts);
  if (isFull || digits === 0 || decimalsOf(fact.printed) < digits) return value;
  return around(value.mid, halfUnit(digits));
}
