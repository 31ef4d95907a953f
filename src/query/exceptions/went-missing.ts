/** Figures that a body reported last year and does not report this year. */
import { factsOfDepartment, libraryOf, once } from '../../facts/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { Examined, Rule } from './rule.ts';

/** Always missed when gone, whoever else reports them. Rates follow from amounts and are not missed twice. */
const ALWAYS: Readonly<Record<string, number>> = { 'exec.total': 2, 'score.total': 1 };
const NOT_COMPARED = new Set([
  'budget',
  'execution',
  'score',
  'self_evaluation',
  'procurement',
  'economy',
  'definition',
]);

/**
 * The executed amount, the total score, and every comparability group of outputs that at least two bodies
 * report: a figure that nobody else gives cannot be missed in a comparison. A report must be on file for
 * both years; a missing report is a gap in the coverage and no figure that vanished. The year before may be
 * the predecessor's where the reader lets series run across a certain or likely succession.
 */
export const wentMissing: Rule = (examined) => {
  const { data, report } = examined;
  const { groupOf, bodies } = groupsOf(data);
  const of = (department: string, year: number): Fact[] =>
    factsOfDepartment(data, department).filter((fact) => fact.year === year);
  const present = new Set(of(report.department, report.year).map(groupOf));
  const gone = new Map<string, Fact>();
  for (const fact of before(examined).flatMap((body) => of(body, report.year - 1))) {
    const group = groupOf(fact);
    if (group === '' || present.has(group) || gone.has(group) || fact.status === 'planned') continue;
    if (ALWAYS[fact.indicator] === undefined && (bodies.get(group)?.size ?? 0) < 2) continue;
    gone.set(group, fact);
  }
  return [...gone.values()].map((fact) => ({
    what: fact.indicator,
    size: ALWAYS[fact.indicator] ?? 0,
    indicator: fact.indicator,
    ...(fact.department !== report.department && { predecessor: fact.department }),
    facts: [fact.id],
  }));
};

/** What counts as one thing to report: an indicator that is always missed, or a group of outputs; '' for the rest. */
function groupOfRow(row: IndicatorRow): string {
  if (ALWAYS[row.id] !== undefined) return row.id;
  return row.own === 'park' || NOT_COMPARED.has(row.theme) || row.kind === 'definition' ? '' : row.group;
}

/** The group of each fact, and the bodies that report each group in any year. */
const groupsOf = once((data: Dataset) => {
  const groups = new Map([...libraryOf(data).values()].map((row) => [row.id, groupOfRow(row)]));
  const groupOf = ({ indicator }: Fact): string => groups.get(indicator) ?? '';
  const bodies = new Map<string, Set<string>>();
  for (const fact of data.facts) {
    const group = groupOf(fact);
    bodies.set(group, (bodies.get(group) ?? new Set()).add(fact.department));
  }
  return { groupOf, bodies };
});

/** The body itself and, where the reader follows successions, those that it succeeded this year. */
function before({ data, report, succession }: Examined): string[] {
  const links = data.lineage.filter(
    (link) =>
      succession &&
      link.successor === report.department &&
      link.year === report.year &&
      link.confidence !== 'possible',
  );
  return [report.department, ...links.map((link) => link.predecessor)];
}
