/**
 * score_lost: rows that lost points, most lost first: `row` (dimension), `lost`, `score`, `weight`, `reason` (text).
 * A deduction that a report states for a row without a score has a row too. One panel a framework. Bodies' years
 * that state no lost point at all are in the notes with the reason, as are points of a total that no row explains.
 *
 * summary: n, of; rows, lost (points), biggest, biggest_en (name of the row), biggestLost, biggestDepartment,
 * biggestYear (null where none); unexplained (points below 100 of totals that no row tells).
 */
import { desc, table } from 'arquero';
import { exact } from '../../facts/exact.ts';
import type { Framework } from '../../facts/framework.ts';
import { frameworkOf } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import { lostPoints } from '../../facts/losses.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Column, Panel, Row } from '../../model/frame.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, sameText, textCell } from '../cells.ts';
import { factsOf } from '../facts-table.ts';
import { frameworkName, frameworksIn, sectionOf, titleWithin } from './framework.ts';
import { incomparablePanelsOf, comparable } from '../comparability/comparability.ts';
import { DEPARTMENT, LABELS, nameOf, YEAR } from '../labels.ts';
import { lossesOf } from './scope-losses.ts';
import { groupBy } from '../group.ts';
import { indicatorOf } from '../series/rates.ts';
import type { Scope } from '../scope.ts';
import { spendingRateNotes } from './score-notes.ts';
import { reasonCell, weightCell } from './score-rows.ts';

const SCORE = 'score.l3';
const DEDUCTION = 'score.deduction';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'row', label: LABELS.row, type: 'dimension' },
  { key: 'lost', label: LABELS.lost, type: 'score', indicator: DEDUCTION },
  { key: 'score', label: LABELS.score, type: 'score', indicator: SCORE },
  { key: 'weight', label: LABELS.weight, type: 'score' },
  { key: 'reason', label: LABELS.reason, type: 'text' },
];

function rowOf(loss: Loss, framework: Framework): Row {
  const { row, score, deduction, lost } = loss;
  const one = (score ?? deduction)!;
  const name = row ? nameOf(row) : sameText(loss.subject);
  const both = score && deduction ? [score, deduction] : [one];
  const reasoned = [score, deduction].find((fact) => fact !== undefined && fact.note !== '') ?? one;
  return {
    key: `${loss.report}:${loss.subject}`,
    department: one.department,
    year: one.year,
    report: loss.report,
    indicator: SCORE,
    subject: name,
    ...(row ? { section: sectionOf(framework, row) } : {}),
    cells: {
      row: textCell(name),
      lost: deduction && !score ? factCell(deduction) : computedCell(lost, both),
      score: score ? factCell(score) : missingCell('not_reported'),
      weight: weightCell(row),
      reason: reasonCell(reasoned, lost),
    },
  };
}

/** Most lost first; the order on file where equal. */
function ordered(losses: readonly Loss[]): Loss[] {
  if (losses.length === 0) return [];
  const rows = table({
    row: Int32Array.from(losses, (_, i) => i),
    lost: Float64Array.from(losses, (loss) => loss.lost),
  }).orderby(desc('lost'), 'row');
  return Array.from(rows.array('row') as ArrayLike<number>, (row) => losses[row]!);
}

/** Points that totals lack to full marks beyond what rows tell. */
function unexplained(data: Dataset, scope: Scope, totals: readonly Fact[], losses: readonly Loss[]): number {
  const byReport = groupBy(losses, ({ report }) => report);
  const sum = totals.reduce((points, total) => {
    const { full } = frameworkOf(data, scope.frameworkOf(total.report));
    if (full === undefined) return points;
    const told = (byReport.get(total.report) ?? []).reduce((all, { lost }) => all + lost, 0);
    return points + Math.max(0, lostPoints(full, total.value) - told);
  }, 0);
  return sum < 1e-9 ? 0 : exact(sum);
}

export const scoreLost: Answers<'score_lost'> = (data, _question, scope) => {
  const scores = factsOf(data, scope, [SCORE]);
  const deductions = factsOf(data, scope, [DEDUCTION]);
  const found = frameworksIn(data, scope)
    .map((framework) => ({ framework, losses: ordered(lossesOf(scope, framework, scores, deductions)) }))
    .filter(({ losses }) => losses.length > 0);
  const indicator = indicatorOf(data, SCORE);
  const panels = found.map(({ framework, losses }): Panel => ({
    key: `lost|${framework.id}`,
    title: titleWithin({ zh: '扣分', en: 'Points lost' }, framework, found.length),
    unit: '分',
    group: indicator.group,
    basis: frameworkName(framework.id),
    period: '全年',
    status: 'completed',
    rows: losses.map((loss) => rowOf(loss, framework)),
  }));
  const losses = ordered(found.flatMap((one) => one.losses));
  const [biggest] = losses;
  const fact = biggest && (biggest.score ?? biggest.deduction);
  const lost = losses.reduce((sum, loss) => sum + loss.lost, 0);
  return {
    columns: COLUMNS,
    panels,
    incomparablePanels: incomparablePanelsOf(
      found.map(({ framework }, i) => ({
        key: panels[i]!.key,
        kind: comparable({ unit: '分', status: 'completed', period: '全年' }, indicator, framework.id),
      })),
    ),
    notes: spendingRateNotes(scores),
    measures: ['lost'],
    summary: {
      rows: losses.length,
      lost: exact(lost),
      biggest: biggest ? (biggest.row?.zh ?? biggest.subject) : null,
      biggest_en: biggest ? (biggest.row?.en ?? biggest.subject) : null,
      biggestLost: biggest?.lost ?? null,
      biggestDepartment: fact?.department ?? null,
      biggestYear: fact?.year ?? null,
      unexplained: unexplained(data, scope, factsOf(data, scope, ['score.total']), losses),
    },
  };
};
