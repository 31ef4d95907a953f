/**
 * deductions: how a report's score comes about, from full marks down: a row a cause, most lost first, `step`
 * (dimension), `start`, `lost`, `end` (points) and `reason` (text). Each row starts where the one before it ends; the
 * first starts at full marks, the last ends at the score. Points that the report takes off without saying where stand as
 * 未列明细, by level 1 where its scores are known. One panel a report; a report without a score has none.
 *
 * summary: n, of; reports, steps, lost (points of all reports), unexplained (points that no row tells).
 */
import type { Fact } from '../model/fact.ts';
import type { Apart, Cell, Column, Panel, Row } from '../model/frame.ts';
import type { Localised } from '../model/localised.ts';
import type { ReportRow } from '../model/tables.ts';
import type { Answers } from './assemble.ts';
import { computedCell, missingCell, sameText, textCell } from './cells.ts';
import { factsOf } from './facts-table.ts';
import type { Framework } from './framework.ts';
import { ancestorsOf, frameworkName, frameworkOf, frameworksIn } from './framework.ts';
import { apartOf, comparable } from './gate.ts';
import { groupBy } from './group.ts';
import { DEPARTMENT, LABELS, nameOf, titled, YEAR } from './labels.ts';
import type { Loss } from './losses.ts';
import { lossesOf } from './losses.ts';
import { indicatorOf } from './rates.ts';
import type { Scope } from './scope.ts';
import { gridOf } from './scope.ts';
import { reasonCell } from './score-rows.ts';
import { spendingRateNotes } from './score-notes.ts';
import { isReview } from './scored.ts';
import { REPORTS } from '../model/tables.ts';

const TOTAL = 'score.total';
const SCORE = 'score.l3';
const DEDUCTION = 'score.deduction';
const LEVEL_1: readonly (readonly [string, string])[] = [
  ['score.l1_duty', 'duty'],
  ['score.l1_mgmt', 'management'],
];

/** Less than half of the last digit that scores are printed with is no point lost. */
const DUST = 0.005;
const clean = (points: number): number => Number(points.toPrecision(12));

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'step', label: LABELS.step, type: 'dimension' },
  { key: 'start', label: LABELS.start, type: 'score' },
  { key: 'lost', label: LABELS.lost, type: 'score', indicator: DEDUCTION },
  { key: 'end', label: LABELS.end, type: 'score' },
  { key: 'reason', label: LABELS.reason, type: 'text' },
];

interface Step {
  readonly key: string;
  readonly name: Localised;
  readonly section?: Localised;
  /** Points; negative where the rows tell more than the total lost. */
  readonly lost: number;
  readonly reason: Cell;
  readonly facts: readonly Fact[];
  readonly isTold: boolean;
}

function toldStep(loss: Loss): Step {
  const facts = [loss.score, loss.deduction].flatMap((fact) => fact ?? []);
  const reasoned = facts.find((fact) => fact.note !== '') ?? facts[0];
  return {
    key: loss.subject,
    name: loss.row ? nameOf(loss.row) : sameText(loss.subject),
    lost: loss.lost,
    reason: reasonCell(reasoned, loss.lost),
    facts,
    isTold: true,
  };
}

const sumOf = (steps: readonly { readonly lost: number }[]): number =>
  clean(steps.reduce((sum, { lost }) => sum + lost, 0));

/** What a level-1 score lacks to its weight beyond what rows below it tell. */
function levelSteps(framework: Framework, facts: readonly Fact[], losses: readonly Loss[]): Step[] {
  return LEVEL_1.flatMap(([indicator, id]): Step[] => {
    const row = framework.byId.get(id);
    const score = facts.find((fact) => fact.indicator === indicator);
    if (!row || row.weight === '' || !score) return [];
    const below = losses.filter(
      (loss) => loss.row && [loss.row, ...ancestorsOf(framework, loss.row)].some((one) => one.id === id),
    );
    const lost = clean(Number(row.weight) - score.value - sumOf(below));
    return lost < DUST ? [] : [notItemised(id, nameOf(row), lost, [score])];
  });
}

function notItemised(key: string, within: Localised | undefined, lost: number, facts: readonly Fact[]): Step {
  const name =
    lost > 0 ? { zh: '未列明细', en: 'not itemised' } : { zh: '多列的扣分', en: 'itemised in excess' };
  return {
    key: `${key}:rest`,
    name: within ? { zh: `${within.zh} · ${name.zh}`, en: `${within.en} · ${name.en}` } : name,
    lost,
    reason: missingCell('not_reported'),
    facts,
    isTold: false,
  };
}

/** The score of a report: its total, else the sum of its level-1 scores where it states both. */
function scoreOf(facts: readonly Fact[]): { value: number; facts: readonly Fact[] } | undefined {
  const total = facts.find((fact) => fact.indicator === TOTAL);
  if (total) return { value: total.value, facts: [total] };
  const levels = LEVEL_1.flatMap(([indicator]) => facts.find((fact) => fact.indicator === indicator) ?? []);
  if (levels.length < LEVEL_1.length) return undefined;
  return { value: clean(levels.reduce((sum, { value }) => sum + value, 0)), facts: levels };
}

function stepsOf(
  framework: Framework,
  full: number,
  facts: readonly Fact[],
  losses: readonly Loss[],
): Step[] {
  const score = scoreOf(facts);
  if (!score) return [];
  const told = losses.map(toldStep).sort((a, b) => b.lost - a.lost);
  const levels = levelSteps(framework, facts, losses);
  const rest = clean(full - score.value - sumOf(told) - sumOf(levels));
  const steps = [
    ...told,
    ...levels,
    ...(Math.abs(rest) < DUST ? [] : [notItemised('total', undefined, rest, score.facts)]),
  ];
  if (steps.length > 0) return steps;
  const none: Localised = { zh: '没有扣分', en: 'no points lost' };
  const reason = missingCell('not_applicable');
  return [{ key: 'none', name: none, lost: 0, reason, facts: score.facts, isTold: true }];
}

function rowsOf(report: ReportRow, full: number, steps: readonly Step[]): Row[] {
  let at = full;
  return steps.map((step): Row => {
    const start = at;
    at = clean(at - step.lost);
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
  const title = {
    zh: `${body?.short ?? report.department} ${report.year} 年`,
    en: `${body?.short_en ?? report.department}, ${report.year}`,
  };
  return isReview(report.scorer) ? titled(title, [REPORTS.fields.scorer.values[report.scorer]]) : title;
}

export const deductions: Answers<'deductions'> = (data, _question, scope) => {
  const indicator = indicatorOf(data, DEDUCTION);
  const scores = factsOf(data, scope, [SCORE]);
  const totals = factsOf(data, scope, [TOTAL, ...LEVEL_1.map(([id]) => id)]);
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
      const full = Number(framework.rows.find(({ level }) => level === 'total')?.weight ?? '') || 100;
      const steps = stepsOf(framework, full, totalsOf.get(report.id) ?? [], lossesIn.get(report.id) ?? []);
      return steps.length > 0 ? [{ report, full, steps }] : [];
    });
  const panels = found.map(({ report, full, steps }): Panel => ({
    key: `deductions|${report.id}`,
    title: titleOf(report, scope),
    unit: '分',
    group: indicator.group,
    basis: frameworkName(report.framework),
    period: '全年',
    status: 'completed',
    rows: rowsOf(report, full, steps),
  }));
  const steps = found.flatMap((one) => one.steps);
  const kindOf = ({ framework, scorer }: ReportRow) =>
    comparable({ unit: '分', status: 'completed', period: '全年' }, indicator, framework, scorer);
  const apart: Apart[] = apartOf(
    found.map(({ report }, i) => ({ key: panels[i]!.key, kind: kindOf(report) })),
  );
  return {
    columns: COLUMNS,
    panels,
    apart,
    notes: spendingRateNotes(scores),
    measures: ['lost'],
    summary: {
      reports: found.length,
      steps: steps.filter(({ lost }) => lost !== 0).length,
      lost: sumOf(steps),
      unexplained: sumOf(steps.filter(({ isTold, lost }) => !isTold && lost > 0)),
    },
  };
};
