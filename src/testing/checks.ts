/** One report of a body, 2022, for the tests of the checks. */
import { runChecks } from '../../scripts/checks/index.ts';
import type { Check } from '../model/check.ts';
import type { Dataset, Finding } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import type { UnitId } from '../model/unit.ts';
import { dataset, fact, report, TREE } from './facts.ts';

const BODY = 'sample';
const YEAR = 2022;
export const REPORT = `${BODY}-${YEAR}`;

/** A figure of the report; its id says its indicator and, where it has one, its subject. */
export function stated(
  indicator: string,
  printed: string,
  unit: UnitId = '万元',
  more: Partial<Fact> = {},
): Fact {
  const id = [REPORT, indicator, ...(more.subject ? [more.subject] : [])].join('/');
  return fact(BODY, YEAR, indicator, printed, unit, { id, ...more });
}

export function finding(code: Finding['code'], value = ''): Finding {
  return { report: REPORT, kind: 'statement', code, value, zh: '', en: '', place: '一', phrase: '' };
}

/** The dataset of the report alone, scored in one framework. */
export const reportOf = (
  facts: readonly Fact[],
  findings: readonly Finding[] = [],
  tree: Dataset['frameworks'][string] = TREE,
): Dataset => dataset({ facts, findings, reports: [report(BODY, YEAR)], frameworks: { tree } });

/** The checks of one kind that a dataset's report gets, by what they are of. */
export function checksIn(kind: Check['kind'], data: Dataset): Record<string, Check> {
  const prefix = `${REPORT}/${kind}/`;
  const checks = runChecks(data).filter((check) => check.kind === kind);
  return Object.fromEntries(checks.map((check) => [check.id.slice(prefix.length), check]));
}

/** The checks of one kind that the report gets with these figures. */
export const checksOf = (
  kind: Check['kind'],
  facts: readonly Fact[],
  findings: readonly Finding[] = [],
): Record<string, Check> => checksIn(kind, reportOf(facts, findings));
