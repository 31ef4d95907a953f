/** Scores that a reviewer or the finance bureau gave beside a body's own total. */
import type { Fact } from '../../model/fact.ts';
import type { Column, Row } from '../../model/frame.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { LABELS } from '../../text/words/labels.ts';
import { computedCell, factCell, missingCell } from '../cells.ts';
import type { ReportFacts } from '../facts-in-scope.ts';
import type { Scope } from '../scope.ts';

const TOTAL = 'score.total';

/** Scores beside the own one; a Frame has a column only where some report gives it. */
export const BESIDE: readonly Column[] = [
  { key: 'reviewed', label: LABELS.reviewed, type: 'score', indicator: TOTAL },
  { key: 'finance', label: LABELS.finance, type: 'score', indicator: TOTAL },
  { key: 'difference', label: LABELS.difference, type: 'difference' },
];

/** The columns of BESIDE that some row has a value in. */
export const besideOf = (rows: readonly Row[]): Column[] =>
  BESIDE.filter(({ key }) => rows.some((row) => row.cells[key]?.state === 'value'));

/** Scores that others gave beside an own total. */
export function besideCells(
  total: Fact | undefined,
  others: readonly ReportFacts[],
  scope: Scope,
): Row['cells'] {
  const given = (scorer: ReportRow['scorer']): Fact | undefined =>
    others.find(({ report }) => scope.scorerOf(report) === scorer)?.facts.get(TOTAL);
  const [reviewed, finance] = [given('reviewed'), given('finance')];
  const last = finance ?? reviewed;
  return {
    reviewed: reviewed ? factCell(reviewed) : missingCell('not_reported'),
    finance: finance ? factCell(finance) : missingCell('not_reported'),
    difference:
      total && last ? computedCell(last.value - total.value, [last, total]) : missingCell('not_reported'),
  };
}

/** A row with the cells of the columns that its Frame has. */
export function trimmed(row: Row, columns: readonly Column[]): Row {
  const kept = columns.flatMap(({ key }) => {
    const cell = row.cells[key];
    return cell ? [[key, cell] as const] : [];
  });
  return { ...row, cells: Object.fromEntries(kept) };
}
