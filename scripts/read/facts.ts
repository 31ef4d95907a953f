/** Settled rows of a report's tables → facts. */
import { createHash } from 'node:crypto';
import type { Category, Fact, Restatement } from '../../src/model/fact.ts';
import type { FigureRow } from '../../src/model/tables/figures.ts';
import type { ReportRow } from '../../src/model/tables/reports.ts';
import { toBase } from '../../src/model/unit.ts';
import { fixedRow } from './score-rows.ts';

/** The fact of one row; `value` is in base units, exact to the printed digits. */
export function makeFact(
  report: ReportRow,
  category: Category,
  row: FigureRow,
  restated: readonly Restatement[],
): Fact {
  return {
    id: factId(report.id, row),
    report: report.id,
    department: report.department,
    year: report.year,
    category,
    indicator: row.indicator,
    subject: row.subject,
    value: toBase(row.value.printed, row.unit),
    printed: row.value.printed,
    unit: row.unit,
    qualifier: row.value.qualifier,
    status: row.status === '' ? 'completed' : row.status,
    period: row.period,
    target: row.target,
    completion: row.completion,
    scope: row.scope,
    place: row.place,
    restated,
    phrase: row.phrase,
    reading: row.reading === '' ? 'printed' : row.reading,
    note: row.note,
    basis: row.basis,
    operator: row.operator,
    funds: row.funds,
  };
}

/**
 * `report/indicator`, and behind `~` six hex digits of subject, status, period and scope where one of them is
 * not the default. It depends on nothing else, so that links to a fact outlive corrections of its value.
 */
export function factId(
  report: string,
  row: Pick<FigureRow, 'indicator' | 'subject' | 'status' | 'period' | 'scope'>,
): string {
  const subject = row.subject === fixedRow(row.indicator) ? '' : row.subject;
  const plain = subject === '' && row.status === 'completed' && row.period === '全年' && row.scope === '';
  const id = `${report}/${row.indicator}`;
  if (plain) return id;
  const apart = JSON.stringify([subject, row.status, row.period, row.scope]);
  return `${id}~${createHash('sha256').update(apart).digest('hex').slice(0, 6)}`;
}
