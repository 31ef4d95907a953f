/** What the reports of a scope lost. */
import { frameworkOf } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import { lossesIn } from '../../facts/losses.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { leftJoin } from '../aggregate.ts';
import type { Scope } from '../scope.ts';

const SAME_REPORT = {
  report: [(report: string) => report, ({ report }: Fact) => report],
} as const;

/** Losses by report, in the order on file. Score facts are those of `score.l3`. */
export function lossesOf(
  data: Dataset,
  scope: Scope,
  scores: readonly Fact[],
  deductions: readonly Fact[],
): Loss[] {
  const reports = [...new Set([...scores, ...deductions].map(({ report }) => report))];
  const stated = leftJoin(reports, deductions, SAME_REPORT);
  return leftJoin(reports, scores, SAME_REPORT).flatMap(({ left: report, right }, i) => {
    const framework = scope.frameworkOf(report);
    return framework === '' ? [] : lossesIn(frameworkOf(data, framework), right, stated[i]?.right ?? []);
  });
}
