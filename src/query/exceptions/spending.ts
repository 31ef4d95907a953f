/** Which part of the expenditure left its money unspent, and whether the report says so. */
import { factsOfIndicator, factsOfReport, findingsOfReport } from '../../facts/dataset-index.ts';
import { executedRate } from '../../facts/executed-rate.ts';
import { statedFigure } from '../../facts/own-figure.ts';
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { ExecutionRate } from '../../facts/rate-base.ts';
import { isBeyond } from '../../facts/warning-line.ts';
import type { Part } from '../../model/exception.ts';
import type { Examined, Rule } from './rule.ts';
import { unspentBy } from './stake.ts';

/** Share of what the parts left unspent together. */
const LEAST = 0.05;

type Spent = Pick<Examined, 'data' | 'report'>;

function partOf({ data, report }: Spent, rate: ExecutionRate, subject = ''): Part | undefined {
  const value = unspentBy(data, report, rate, subject);
  if (value === undefined || value <= 0) return undefined;
  const { over, under } = EXECUTION_BASES[rate];
  const facts = factsOfReport(data, report.id);
  const [stated, spent, budget] = [rate, over, under].map((id) => statedFigure(facts, id, subject));
  const known = executedRate(stated, spent, budget);
  const own = known.kind === 'stated' ? known.stated.value : 'value' in known ? known.value : undefined;
  return {
    indicator: over,
    subject,
    size: { value, unit: '万元' },
    ...(own !== undefined && { rate: own }),
    facts: [budget, spent].flatMap((fact) => fact?.id ?? []),
  };
}

const sizeOf = ({ size }: Part): number => size?.value ?? 0;
/** Parts that take the most first; what takes next to nothing explains nothing. */
function leading(parts: readonly Part[]): Part[] {
  const all = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  return parts.filter((part) => sizeOf(part) >= LEAST * all).sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** Basic and project expenditure with what each left unspent, the most first; otherwise the projects that the report lists. */
export function unspentParts(examined: Spent): Part[] {
  const kinds = (['exec.basic_rate', 'exec.project_rate'] as const).flatMap(
    (rate) => partOf(examined, rate) ?? [],
  );
  if (kinds.length > 0) return leading(kinds);
  const lines = factsOfIndicator(factsOfReport(examined.data, examined.report.id), 'proj.line_budget');
  const subjects = [...new Set(lines.map(({ subject }) => subject))].filter(Boolean);
  return leading(subjects.flatMap((subject) => partOf(examined, 'proj.exec_rate', subject) ?? []));
}

/** A problem that the report sees in how projects spend, and in no other kind of expenditure. */
const BLAMES_PROJECTS = /项目.*(执行|支出)/;
const NAMES_BASIC = /基本支出|人员(经费|支出)|公用(经费|支出)/;

function blamesProjects({ data, report }: Spent): boolean {
  const problems = findingsOfReport(data, report.id).filter(({ kind }) => kind === 'problem');
  const says = (pattern: RegExp): boolean =>
    problems.some(({ zh, phrase }) => pattern.test(zh) || pattern.test(phrase));
  return says(BLAMES_PROJECTS) && !says(NAMES_BASIC);
}

/**
 * More of what was left is basic expenditure, at the lower rate too, while the report sees the problem in its projects
 * and names some below the line: it explains the smaller part alone.
 */
export const basicBelowProjects: Rule = (examined) => {
  const basic = partOf(examined, 'exec.basic_rate');
  const project = partOf(examined, 'exec.project_rate');
  // Projects that spent all, or more, left less than basic expenditure did.
  const isKnown = unspentBy(examined.data, examined.report, 'exec.project_rate') !== undefined;
  if (!basic?.size || !isKnown || (project && sizeOf(project) >= basic.size.value)) return [];
  if (basic.rate === undefined || (project?.rate !== undefined && basic.rate >= project.rate)) return [];
  const line = examined.lines.find(({ row }) => row.indicator === 'proj.exec_rate');
  const named = factsOfIndicator(examined.facts, 'proj.exec_rate').filter(
    ({ value }) => line && isBeyond(line, value),
  );
  if (named.length === 0 || !blamesProjects(examined)) return [];
  return [
    {
      what: 'exec.basic',
      stake: { amount: basic.size.value },
      lead: basic.size,
      because: project ? [project] : [],
      chart: 'budget-parts',
      facts: [...basic.facts, ...named.map(({ id }) => id)],
    },
  ];
};
