/** The scoring tree of a report: printed weights and scores laid on the rows of its framework. */
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

/** Rows that hold points: everything but the grades. */
export function rowsOf(context: ReportContext): readonly FrameworkRow[] {
  return context.framework.filter((row) => row.level !== 'grade');
}

export function gradesOf(context: ReportContext): readonly FrameworkRow[] {
  return context.framework.filter((row) => row.level === 'grade');
}

export function childrenOf(context: ReportContext, id: string): readonly FrameworkRow[] {
  return rowsOf(context).filter((row) => row.parent === id);
}

/** The row that a score, weight or deduction is of. */
export function rowIdOf(fact: Fact): string {
  return fact.subject === '' ? (ROW_OF[fact.indicator] ?? '') : fact.subject;
}

export function scoreOf(context: ReportContext, row: string): Fact | undefined {
  return context.facts.find((fact) => SCORES.has(fact.indicator) && rowIdOf(fact) === row);
}

export function printedWeightOf(context: ReportContext, row: string): Fact | undefined {
  return context.facts.find((fact) => WEIGHTS.has(fact.indicator) && rowIdOf(fact) === row);
}

/** The weight as printed, otherwise the framework's; undefined where neither knows the row. */
export function weightOf(
  context: ReportContext,
  row: FrameworkRow,
): { printed: string; fact?: Fact } | undefined {
  const fact = printedWeightOf(context, row.id);
  if (fact) return { printed: fact.printed, fact };
  return row.weight === '' ? undefined : { printed: row.weight };
}

export function deductionOf(context: ReportContext, row: string): Fact | undefined {
  return figure(context, 'score.deduction', row);
}
