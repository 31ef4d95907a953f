/** Figures that a report must give and does not, and those that a body reported last year and does not report this year. */
import { bodyYearKey } from '../../facts/body-year.ts';
import { groupBy } from '../../facts/group-by.ts';
import { factsOfReport, once } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { statedFigure } from '../../facts/own-figure.ts';
import type { Lead } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { Draft, Examined, Rule } from './rule.ts';
import { ALWAYS, groupsMissed, isReportedByTwo } from './shared.ts';

const CHARTS: Readonly<Record<string, string>> = {
  'exec.total': 'budget-executed',
  'score.total': 'score-total',
};
const leadOf = ({ value, unit, qualifier }: Fact): Lead => ({ value, unit, qualifier });

const expected = (indicator: string, beside?: Fact): Draft => ({
  what: indicator,
  stake: { distance: 1 },
  ...(beside && { beside: leadOf(beside) }),
  chart: CHARTS[indicator]!,
  indicator,
  facts: beside ? [beside.id] : [],
});

/**
 * A budget without an executed amount or a rate leaves the execution unknown; a scored report without a total leaves its
 * points without a sum. A report that is not scored has no total to miss.
 */
export const figureMissing: Rule = ({ data, report }) => {
  const facts = factsOfReport(data, report.id);
  const figure = (indicator: string, subject = ''): Fact | undefined =>
    statedFigure(facts, indicator, subject);
  const budget = figure('budget.annual');
  const total = frameworkOf(data, report.framework).rows.find(({ level }) => level === 'total');
  const isScored = facts.some(
    ({ indicator }) => indicator === 'score.l3' || indicator.startsWith('score.l1'),
  );
  return [
    ...(budget && !figure('exec.total') && !figure('exec.rate') ? [expected('exec.total', budget)] : []),
    ...(isScored && total && !facts.some(({ indicator }) => indicator === 'score.total')
      ? [expected('score.total')]
      : []),
  ];
};

/**
 * The executed amount, the total score, and every comparability group of outputs that at least two bodies
 * report: a figure that nobody else gives cannot be missed in a comparison. A report must be on file for
 * both years; a missing report is a gap in the coverage and no figure that vanished. The year before may be
 * the predecessor's where the reader lets series run across a certain succession: that two bodies are likely
 * the same proves nothing missing.
 */
export const wentMissing: Rule = (examined) => {
  const { data, report } = examined;
  const groups = groupsMissed(data.indicators);
  const groupOf = ({ indicator }: Fact): string => groups.get(indicator) ?? '';
  const of = (department: string, year: number): Fact[] =>
    (reportsByYear(data.reports).get(bodyYearKey({ department, year })) ?? []).flatMap(({ id }) =>
      factsOfReport(data, id),
    );
  const present = new Set(of(report.department, report.year).map(groupOf));
  const gone = new Map<string, Fact>();
  for (const fact of before(examined).flatMap((body) => of(body, report.year - 1))) {
    const group = groupOf(fact);
    if (group === '' || present.has(group) || gone.has(group) || fact.status === 'planned') continue;
    if (!ALWAYS.has(fact.indicator) && !isReportedByTwo(data, group)) continue;
    gone.set(group, fact);
  }
  return [...gone.values()].map((fact) => ({
    what: fact.indicator,
    stake: {},
    beside: leadOf(fact),
    chart: CHARTS[fact.indicator] ?? 'output-table',
    indicator: fact.indicator,
    ...(fact.subject !== '' && !ALWAYS.has(fact.indicator) && { subject: fact.subject }),
    ...(fact.department !== report.department && { predecessor: fact.department }),
    facts: [fact.id],
  }));
};

/** The reports of each body's year. */
const reportsByYear = once((reports: readonly ReportRow[]) => groupBy(reports, bodyYearKey));

/** The body itself and, where the reader follows successions, those that it succeeded this year. */
function before({ data, report, succession }: Examined): string[] {
  const links = data.lineage.filter(
    (link) =>
      succession &&
      link.successor === report.department &&
      link.year === report.year &&
      link.confidence === 'certain',
  );
  return [report.department, ...links.map((link) => link.predecessor)];
}
