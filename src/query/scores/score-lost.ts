/**
 * score_lost: rows that lost points, most lost first: `row` (dimension), `lost`, `score`, `weight`, `reason` (text).
 * A deduction that a report states for a row without a score has a row too. One panel a framework. Bodies' years
 * that state no lost point at all are in the notes with the reason.
 */
import { desc, table } from 'arquero';
import type { Framework } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import type { Column, Panel, Row } from '../../model/frame.ts';
import { LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, sameText, textCell } from '../cells.ts';
import { factsOf } from '../facts-table.ts';
import { frameworkName, frameworksIn, sectionOf, titleWithin } from './framework.ts';
import { incomparablePanelsOf, comparable } from '../comparability/comparability.ts';
import { DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import { lossesOf } from './scope-losses.ts';
import { indicatorOf } from '../series/rates.ts';
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

export const scoreLost: Answers<'score_lost'> = (data, _question, scope) => {
  const scores = factsOf(data, scope, [SCORE]);
  const deductions = factsOf(data, scope, [DEDUCTION]);
  const found = frameworksIn(data, scope)
    .map((framework) => ({ framework, losses: ordered(lossesOf(scope, framework, scores, deductions)) }))
    .filter(({ losses }) => losses.length > 0);
  const indicator = indicatorOf(data, SCORE);
  const panels = found.map(({ framework, losses }): Panel => ({
    key: `lost|${framework.id}`,
    title: titleWithin(LABELS.lost, framework, found.length),
    unit: '分',
    basis: frameworkName(framework.id),
    period: '全年',
    status: 'completed',
    rows: losses.map((loss) => rowOf(loss, framework)),
  }));
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
  };
};
