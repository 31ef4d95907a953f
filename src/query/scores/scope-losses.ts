/** The losses of a framework's reports within a scope. */
import type { Framework } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import { lossesIn } from '../../facts/losses.ts';
import type { Fact } from '../../model/fact.ts';
import { groupBy } from '../group.ts';
import type { Scope } from '../scope.ts';

/** In the order on file. Score facts are those of `score.l3`. */
export function lossesOf(
  scope: Scope,
  framework: Framework,
  scores: readonly Fact[],
  deductions: readonly Fact[],
): Loss[] {
  const scoresOf = groupBy(scores, (fact) => fact.report);
  const deductionsOf = groupBy(deductions, (fact) => fact.report);
  return [...new Set([...scoresOf.keys(), ...deductionsOf.keys()])]
    .filter((report) => scope.frameworkOf(report) === framework.id)
    .flatMap((report) => lossesIn(framework, scoresOf.get(report) ?? [], deductionsOf.get(report) ?? []));
}
