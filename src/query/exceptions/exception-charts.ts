/** Which chart shows the figure or the check that an exception speaks of. */
import type { Check, CheckKind } from '../../model/check.ts';
import { subjectOfCheck } from './rule.ts';

/** First match wins: from the single indicator to the family. */
const BY_INDICATOR: readonly (readonly [RegExp, string])[] = [
  [/^exec\.avg_progress$/, 'average-progress'],
  [/^exec\.rate$/, 'execution-rate'],
  [/^(exec|budget)\.(basic|project)(_rate)?$/, 'budget-parts'],
  [/^(exec|budget)\./, 'budget-executed'],
  [/^proj\.(line_budget|line_exec|exec_rate)$/, 'project-lines'],
  [/^score\.total$/, 'score-total'],
  [/^score\.deduction$/, 'score-lost'],
  [/^score\./, 'score-rows'],
  [/^inv\.projects_\w+_rate$|_excess_rate$|_task_rate$/, 'completion'],
  [/^inv\.projects_/, 'projects-stages'],
  [/^svc\.visits_/, 'visits'],
  [/^svc\.policy_briefings$/, 'policy-briefings'],
  [/^svc\.issues_/, 'issues'],
  [/^selfeval\./, 'coverage'],
];

/** The chart of an indicator; the table of outputs holds every output that no chart draws. */
export function chartOfIndicator(indicator: string): string {
  return BY_INDICATOR.find(([pattern]) => pattern.test(indicator))?.[1] ?? 'output-table';
}

const BY_KIND: Readonly<Partial<Record<CheckKind, string>>> = {
  parts_total: 'budget-parts',
  fund_sources: 'budget-executed',
  weight_tree: 'score-rows',
  score_tree: 'score-rows',
  score_within_weight: 'score-rows',
  deduction: 'score-lost',
  rate_score: 'score-rows',
  share_score: 'score-rows',
  grade: 'score-total',
  completion: 'completion',
  excess: 'completion',
  carry_over: 'budget-executed',
};

export function chartOfCheck(check: Check): string {
  return BY_KIND[check.kind] ?? chartOfIndicator(subjectOfCheck(check).indicator);
}
