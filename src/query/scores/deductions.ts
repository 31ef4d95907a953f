/**
 * deductions: how a report's score comes about, from full marks down: a row a cause, most lost first, `step`
 * (dimension), `start`, `lost`, `end` (points) and `reason` (text). Each row starts where the one before it ends; the
 * first starts at full marks, the last ends at the score. Points that the report takes off without saying where stand as
 * 未列明细, by level 1 where its scores are known. One panel a report; a report without a score has none.
 */
import { exact } from '../../facts/exact.ts';
import { frameworkOf } from '../../facts/framework.ts';
import type { IncomparablePanels, Column, Panel, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, textCell } from '../cells.ts';
import type { Step } from './deduction-steps.ts';
import { SCORED, stepsOf } from './deduction-steps.ts';
import { factsOf } from '../facts-table.ts';
import { frameworkName, frameworksIn } from './framework.ts';
import { incomparablePanelsOf, comparable } from '../comparability/comparability.ts';
import { groupBy } from '../group.ts';
import { DEPARTMENT, nameOf, titled, YEAR } from '../labels.ts';
import { lossesOf } from './scope-losses.ts';
import { indicatorOf } from '../series/rates.ts';
import type { Scope } from '../scope.ts';
import { gridOf } from '../scope.ts';
import { spendingRateNotes } from './score-notes.ts';
import { isReview } from './scorer-notes.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { shortOf } from '../../text/data-text.ts';
import { label, LABELS } from '../../text/words/labels.ts';

const SCORE = 'score.l3';
const DEDUCTION = 'score.deduction';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'step', label: LABELS.step, type: 'dimension' },
  { key: 'start', label: LABELS.start, type: 'score' },
  { key: 'lost', label: LABELS.lost, type: 'score', indicator: DEDUCTION },
  { key: 'end', label: LABELS.end, type: 'score' },
  { key: 'reason', label: LABELS.reason, type: 'text' },
];

function rowsOf(report: ReportRow, full: number, steps: readonly Step[]): Row[] {
  let at = full;
  return steps.map((step): Row => {
    const start = at;
    at = exact(at - step.lost);
    return {
      key: `${report.id}:${step.key}`,
      department: report.department,
      year: report.year,
      report: report.id,
      indicator: DEDUCTION,
      subject: step.name,
      cells: {
        step: textCell(step.name),
        start: computedCell(start, step.facts),
        lost: computedCell(step.lost, step.facts),
        end: computedCell(at, step.facts),
        reason: step.reason,
      },
    };
  });
}

function titleOf(report: ReportRow, scope: Scope): Localised {
  const body = scope.departments.find(({ id }) => id === report.department);
  const title = label((w, lang) => w.bodyYear(shortOf(body, lang, report.department), report.year));
  return isReview(report.scorer)
    ? titled(title, [nameOf(REPORTS.fields.scorer.values[report.scorer])])
    : title;
}

export const deductions: Answers<'deductions'> = (data, _question, scope) => {
  const indicator = indicatorOf(data, DEDUCTION);
  const scores = factsOf(data, scope, [SCORE]);
  const totals = factsOf(data, scope, SCORED);
  const totalsOf = groupBy(totals, ({ report }) => report);
  const stated = factsOf(data, scope, [DEDUCTION]);
  const lossesIn = groupBy(
    frameworksIn(data, scope).flatMap((framework) => lossesOf(scope, framework, scores, stated)),
    ({ report }) => report,
  );
  const found = gridOf(scope)
    .flatMap(({ department, year }) => scope.reportsOf(department, year))
    .flatMap((report) => {
      const framework = frameworkOf(data, report.framework);
      const full = framework.full ?? 100;
      const steps = stepsOf(framework, full, totalsOf.get(report.id) ?? [], lossesIn.get(report.id) ?? []);
      return steps.length > 0 ? [{ report, full, steps }] : [];
    });
  const panels = found.map(({ report, full, steps }): Panel => ({
    key: `deductions|${report.id}`,
    title: titleOf(report, scope),
    unit: '分',
    basis: frameworkName(report.framework),
    period: '全年',
    status: 'completed',
    rows: rowsOf(report, full, steps),
  }));
  const kindOf = ({ framework, scorer }: ReportRow) =>
    comparable({ unit: '分', status: 'completed', period: '全年' }, indicator, framework, scorer);
  const apart: IncomparablePanels[] = incomparablePanelsOf(
    found.map(({ report }, i) => ({ key: panels[i]!.key, kind: kindOf(report) })),
  );
  return {
    columns: COLUMNS,
    panels,
    incomparablePanels: apart,
    notes: spendingRateNotes(scores),
    measures: ['lost'],
  };
};
