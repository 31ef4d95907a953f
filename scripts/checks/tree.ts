/** The scoring tree of a report: printed weights and scores laid on the rows of its framework. */
import { once } from '../../src/facts/dataset-index.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { figure } from './context.ts';
import type { ReportContext } from './context.ts';

/** Indicators of the library that speak of one row without naming it as their subject. */
const ROW_OF: Readonly<Record<string, string>> = {
  'score.total': 'total',
  'score.weight_total': 'total',
  'score.l1_duty': 'duty',
  'score.l1_mgmt': 'management',
};
const SCORES = new Set(['score.total', 'score.l1_duty', 'score.l1_mgmt', 'score.l1', 'score.l2', 'score.l3']);
const WEIGHTS = new Set(['score.weight_total', 'score.weight_l1', 'score.weight_l2', 'score.weight_l3']);

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

/** The weight as printed, otherwise the framework's; undefined where neither knows the row. */
export function weightOf(
  context: ReportContext,
  row: FrameworkRow,
): { printed: string; fact?: Fact } | undefined {
  const fact = weights(context.facts).get(row.id);
  if (fact) return { printed: fact.printed, fact };
  return row.weight === '' ? undefined : { printed: row.weight };
}

export function deductionOf(context: ReportContext, row: string): Fact | undefined {
  return figure(context, 'score.deduction', row);
}
