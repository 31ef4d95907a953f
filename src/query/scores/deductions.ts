/**
 * deductions: how a report's score comes about, from full marks down: a row a cause, most lost first, `step`
 * (dimension), `start`, `lost`, `end` (points) and `reason` (text). Each row starts where the one before it ends; the
 * first starts at full marks, the last ends at the score. Points that the report takes off without saying where stand as
 * 未列明细, by level 1 where its scores are known. One panel a report; a report without a score has none.
 */
import { exact } from '../../facts/exact.ts';
import { frameworkOf } from '../../facts/framework.ts';
import type { Column, Panel, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { shortOf } from '../../text/data-text.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, textCell } from '../cells.ts';
import { incomparablePanelsOf } from '../comparability/comparable-sets.ts';
import { factsOf } from '../facts-in-scope.ts';
import { DEPARTMENT, nameOf, titled, YEAR } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { bodyYearsOf } from '../scope.ts';
import { indicatorOf } from '../series/rates.ts';
import type { Step } from './deduction-steps.ts';
import { SCORED, stepsOf } from './deduction-steps.ts';
import { frameworkName, scoreComparability } from './framework.ts';
import { lossesOf } from './scope-losses.ts';
import { spendingRateNotes } from './score-notes.ts';
import { isReview } from './scorer-notes.ts';

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

const SAME_REPORT = {
  report: [({ id }: ReportRow) => id, ({ report }: { readonly report: string }) => report],
} as const;

export const deductions: Answers<'deductions'> = (data, _question, scope) => {
  const indicator = indicatorOf(data, DEDUCTION);
  const scores = factsOf(data, scope, [SCORE]);
  const reports = bodyYearsOf(scope).flatMap(({ department, year }) => scope.reportsOf(department, year));
  const losses = leftJoin(
    reports,
    lossesOf(data, scope, scores, factsOf(data, scope, [DEDUCTION])),
    SAME_REPORT,
  );
  const totals = leftJoin(reports, factsOf(data, scope, SCORED), SAME_REPORT);
  const found = losses.flatMap(({ left: report, right: lost }, i) => {
    const framework = frameworkOf(data, report.framework);
    const full = framework.full ?? 100;
    const steps = stepsOf(framework, full, totals[i]?.right ?? [], lost);
    return steps.length > 0 ? [{ report, full, steps }] : [];
  });
  const panels = found.map(({ report, full, steps }): Panel => ({
    key: `deductions|${report.id}`,
    title: titleOf(report, scope),
    unit: '分',
    basis: frameworkName(frameworkOf(data, report.framework)),
    period: '全年',
    status: 'completed',
    rows: rowsOf(report, full, steps),
  }));
  return {
    columns: COLUMNS,
    panels,
    incomparablePanels: incomparablePanelsOf(
      found.map(({ report: { department, framework, scorer } }, i) => ({
        key: panels[i]!.key,
        comparability: scoreComparability(indicator, framework, scorer, scope.levelOf(department)),
      })),
    ),
    notes: spendingRateNotes(scores),
    measures: ['lost'],
  };
};
