/**
 * score_rows: the level-3 rows of each report that states any, in the framework's order under their level-1 and
 * level-2 names: `row` (dimension), `score`, `weight`, `share` (score ÷ weight), `reason` (text). A row that the
 * report leaves out is not_reported; reports without a row are left to the notes. One panel a framework.
 */
import type { Framework } from '../../facts/framework.ts';
import { lostPoints } from '../../facts/losses.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Column, Row } from '../../model/frame.ts';
import type { FrameworkRow } from '../../model/tables/framework.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, sameText, textCell } from '../cells.ts';
import { factsOf } from '../facts-in-scope.ts';
import { DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import { bodyYearsOf } from '../scope.ts';
import { indicatorOf } from '../series/rates.ts';
import { frameworkPanels, frameworksIn, sectionOf } from './framework.ts';
import { spendingRateNotes } from './score-notes.ts';

const SCORE = 'score.l3';
const WEIGHT = 'score.weight_l3';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'row', label: LABELS.row, type: 'dimension' },
  { key: 'score', label: LABELS.score, type: 'score', indicator: SCORE },
  { key: 'weight', label: LABELS.weight, type: 'score' },
  { key: 'share', label: LABELS.share, type: 'rate' },
  { key: 'reason', label: LABELS.reason, type: 'text' },
];

/** A framework's weight as a cell; a report that prints it as well is named behind it. */
export function weightCell(row: FrameworkRow | undefined, stated?: Fact): Cell {
  if (!row || row.weight === '') return missingCell('not_reported');
  const facts = stated ? [stated.id] : [];
  return { value: Number(row.weight), state: 'value', printed: row.weight, unit: '分', facts };
}

/** The reason for lost points; full marks need none. */
export function reasonCell(fact: Fact | undefined, lost: number): Cell {
  if (!fact) return missingCell('not_reported');
  if (lost <= 0) return missingCell('not_applicable');
  return fact.note === '' ? missingCell('not_reported') : textCell(sameText(fact.note), [fact.id]);
}

function rowOf(
  report: ReportRow,
  framework: Framework,
  row: FrameworkRow,
  score: Fact | undefined,
  weight: Fact | undefined,
): Row {
  const full = Number(row.weight);
  const lost = score ? lostPoints(full, score.value) : 0;
  return {
    key: `${report.id}:${row.id}`,
    department: report.department,
    year: report.year,
    report: report.id,
    indicator: SCORE,
    subject: nameOf(row),
    section: sectionOf(framework, row),
    cells: {
      row: textCell(nameOf(row)),
      score: score ? factCell(score) : missingCell('not_reported'),
      weight: weightCell(row, weight),
      share: score
        ? full > 0
          ? computedCell(score.value / full, [score])
          : missingCell('not_applicable')
        : missingCell('not_reported'),
      reason: reasonCell(score, lost),
    },
  };
}

/** A level-3 row of a framework in one report. */
interface Place {
  readonly report: ReportRow;
  readonly row: FrameworkRow;
}
const SAME_ROW = {
  report: [({ report }: Place) => report.id, ({ report }: Fact) => report],
  row: [({ row }: Place) => row.id, ({ subject }: Fact) => subject],
} as const;

export const scoreRows: Answers<'score_rows'> = (data, _question, scope) => {
  const scores = factsOf(data, scope, [SCORE]);
  const weights = factsOf(data, scope, [WEIGHT]);
  const scored = new Set(scores.map((fact) => fact.report));
  const reports = bodyYearsOf(scope)
    .flatMap(({ department, year }) => scope.reportsOf(department, year))
    .filter(({ id }) => scored.has(id));
  const rowsOf = (framework: Framework): Row[] => {
    const places = reports
      .filter((report) => report.framework === framework.id)
      .flatMap((report) => framework.leaves.map((row): Place => ({ report, row })));
    const printed = leftJoin(places, weights, SAME_ROW);
    return leftJoin(places, scores, SAME_ROW).map(({ left: { report, row }, right: [score] }, i) =>
      rowOf(report, framework, row, score, printed[i]?.right[0]),
    );
  };
  return {
    columns: COLUMNS,
    ...frameworkPanels(
      'rows',
      label(({ titles }) => titles.scoreRows),
      indicatorOf(data, SCORE),
      frameworksIn(data, scope).filter(({ id }) => reports.some(({ framework }) => framework === id)),
      rowsOf,
      scope.levelOf,
    ),
    notes: spendingRateNotes(scores),
    measures: ['score'],
  };
};
