/**
 * score_lost: rows that lost points, most lost first: `row` (dimension), `lost`, `score`, `weight`, `reason` (text).
 * A deduction that a report states for a row without a score has a row too. One panel a framework. Bodies' years
 * that state no lost point at all are in the notes with the reason.
 */
import type { Framework } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import type { Column, Row } from '../../model/frame.ts';
import { LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, sameText, textCell } from '../cells.ts';
import { factsOf } from '../facts-in-scope.ts';
import { DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import { indicatorOf } from '../series/rates.ts';
import { frameworkPanels, frameworksIn, sectionOf } from './framework.ts';
import { lossesOf } from './scope-losses.ts';
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

export const scoreLost: Answers<'score_lost'> = (data, _question, scope) => {
  const scores = factsOf(data, scope, [SCORE]);
  const losses = lossesOf(data, scope, scores, factsOf(data, scope, [DEDUCTION])).sort(
    (a, b) => b.lost - a.lost,
  );
  const lostIn = (framework: Framework): Loss[] => losses.filter((loss) => loss.framework === framework.id);
  return {
    columns: COLUMNS,
    ...frameworkPanels(
      'lost',
      LABELS.lost,
      indicatorOf(data, SCORE),
      frameworksIn(data, scope).filter((framework) => lostIn(framework).length > 0),
      (framework) => lostIn(framework).map((loss) => rowOf(loss, framework)),
      scope.levelOf,
    ),
    notes: spendingRateNotes(scores),
    measures: ['lost'],
  };
};
