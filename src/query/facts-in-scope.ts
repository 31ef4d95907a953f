/** The facts of a scope, and what its reports state. */
import { factsOfIndicator, once } from '../facts/dataset-index.ts';
import { isReported, ownFigure } from '../facts/own-figure.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { group } from './aggregate.ts';
import type { BodyYear } from '../facts/body-year.ts';
import type { Scope } from './scope.ts';
import { departmentOf, yearOf } from './scope.ts';

const positionsOf = once(
  (facts: readonly Fact[]) => new Map(facts.map((fact, position) => [fact, position])),
);

/** The facts of some indicators within the scope, in the order on file. */
export function factsOf(data: Dataset, scope: Scope, indicators: readonly string[]): Fact[] {
  const [first, ...others] = [...new Set(indicators)];
  if (first === undefined) return [];
  const found = (id: string): Fact[] => factsOfIndicator(data.facts, id).filter(scope.holds);
  if (others.length === 0) return found(first);
  const positions = positionsOf(data.facts);
  return [first, ...others].flatMap(found).sort((a, b) => positions.get(a)! - positions.get(b)!);
}

/** The body's own fact of each indicator, all of one report. */
export interface ReportFacts extends BodyYear {
  readonly report: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

export interface ReportsOfYear extends BodyYear {
  /** At least one, the fullest first. */
  readonly reports: readonly [ReportFacts, ...ReportFacts[]];
}

/**
 * For every body's year the reports that state one of the facts, fullest first, each with the body's own figure of
 * every indicator: figures of projects and enterprises are left out, and so is what was only planned, but for budgets.
 * `own` names subjects that stand for the body itself.
 */
export function reportsStating(facts: readonly Fact[], own: readonly string[] = []): ReportsOfYear[] {
  const stated = group(
    facts.filter((fact) => isReported(fact) && (fact.subject === '' || own.includes(fact.subject))),
    { report: ({ report }) => report, indicator: ({ indicator }) => indicator },
  ).map(({ items }) => ownFigure(items) ?? items[0]);
  const reports = group(stated, { report: ({ report }) => report }).map(({ key, items }): ReportFacts => ({
    department: items[0].department,
    year: items[0].year,
    report: key.report,
    facts: new Map(items.map((fact) => [fact.indicator, fact])),
  }));
  return group(reports, { department: departmentOf, year: yearOf }).map(({ key, items }) => {
    const ofYear: [ReportFacts, ...ReportFacts[]] = [...items];
    return { ...key, reports: ofYear.sort((a, b) => b.facts.size - a.facts.size) };
  });
}
