/** Figures that a body reported last year and does not report this year. */
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { chartOfIndicator } from './exception-charts.ts';
import type { Draft } from './draft.ts';

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
export function wentMissing(data: Dataset, report: ReportRow, succession: boolean): Draft[] {
  const before = factsOf(data, predecessors(data, report, succession), report.year - 1);
  const now = factsOf(data, [report.department], report.year);
  const library = new Map(data.indicators.map((row) => [row.id, row]));
  const keyOf = (fact: Fact) => groupKey(library.get(fact.indicator));
  const present = new Set(now.map(keyOf));
  const bodies = bodiesByGroup(data, keyOf);
  const gone = new Map<string, Fact>();
  for (const fact of before) {
    const key = keyOf(fact);
    if (key === '' || present.has(key) || gone.has(key) || fact.status === 'planned') continue;
    if (ALWAYS[fact.indicator] === undefined && (bodies.get(key)?.size ?? 0) < 2) continue;
    gone.set(key, fact);
  }
  return [...gone.values()].map((fact) => ({
    rule: 'went_missing',
    what: fact.indicator,
    size: ALWAYS[fact.indicator] ?? 0,
    indicator: fact.indicator,
    ...(fact.department !== report.department && { predecessor: fact.department }),
    facts: [fact.id],
    chart: chartOfIndicator(fact.indicator),
  }));
}

/** What counts as one thing to report: an indicator that is always missed, or a group of outputs; '' for the rest. */
function groupKey(row: IndicatorRow | undefined): string {
  if (!row) return '';
  if (ALWAYS[row.id] !== undefined) return row.id;
  return row.own === 'park' || NOT_COMPARED.has(row.theme) || row.kind === 'definition' ? '' : row.group;
}

function predecessors(data: Dataset, report: ReportRow, succession: boolean): string[] {
  const links = data.lineage.filter(
    (link) =>
      succession &&
      link.successor === report.department &&
      link.year === report.year &&
      link.confidence !== 'possible',
  );
  return [report.department, ...links.map((link) => link.predecessor)];
}

function factsOf(data: Dataset, departments: readonly string[], year: number): Fact[] {
  return data.facts.filter((fact) => fact.year === year && departments.includes(fact.department));
}

function bodiesByGroup(data: Dataset, keyOf: (fact: Fact) => string): Map<string, Set<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const fact of data.facts) {
    const key = keyOf(fact);
    const set = bodies.get(key) ?? new Set<string>();
    bodies.set(key, set.add(fact.department));
  }
  return bodies;
}
