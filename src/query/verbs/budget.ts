/**
 * budget: `budget`, `executed`, `rate`, `unspent` of every body's year. The rate is on the full-year (adjusted)
 * budget: the one that the report prints, else executed ÷ budget.
 *
 * summary: n, of; bodies; budget, executed, unspent (yuan, over the rows that have both), rate (their Σ ÷ Σ, null
 * where none), both (rows with both), noExecuted (rows with a budget and no executed amount).
 */
import type { Fact } from '../../model/fact.ts';
import type { Column, Note, Row } from '../../model/frame.ts';
import type { Answers } from '../assemble.ts';
import { missingCells } from '../cells.ts';
import { byReport, factsOf } from '../facts-table.ts';
import { DEPARTMENT, LABELS, YEAR } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import { pooled } from './pooled.ts';
import {
  amountCell,
  averageProgressNote,
  BUDGET,
  EXECUTED,
  indicatorOf,
  RATE,
  rateCell,
  unspentCell,
} from '../series/rates.ts';
import { cellKey, gridOf } from '../scope.ts';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'budget', label: LABELS.budget, type: 'amount', indicator: BUDGET },
  { key: 'executed', label: LABELS.executed, type: 'amount', indicator: EXECUTED },
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
  { key: 'unspent', label: LABELS.unspent, type: 'amount' },
];

export const budget: Answers<'budget'> = (data, _question, scope) => {
  const cells = byReport(factsOf(data, scope, [BUDGET, EXECUTED, RATE]));
  const pairs: { year: number; budget: Fact; executed: Fact }[] = [];
  const rows = gridOf(scope).map(({ department, year }): Row => {
    const missing = scope.missing(department, year);
    const found = cells.get(cellKey(department, year))?.[0];
    const key = `${department}:${year}:budget`;
    if (!found) return { key, department, year, cells: missingCells(COLUMNS, missing) };
    const planned = found.figures.get(BUDGET);
    const executed = found.figures.get(EXECUTED);
    if (planned && executed) pairs.push({ year, budget: planned, executed });
    return {
      key,
      department,
      year,
      report: found.report,
      indicator: BUDGET,
      cells: {
        budget: amountCell(planned, missing),
        executed: amountCell(executed, missing),
        rate: rateCell(found.figures.get(RATE), executed, planned, missing),
        unspent: unspentCell(planned, executed, missing),
      },
    };
  });
  const base = baseNote(data, indicatorOf(data, RATE));
  const total = pooled(pairs);
  const notes: Note[] = [...(base ? [base] : []), ...averageProgressNote(data, scope)];
  const hasBudget = (row: Row): boolean => row.cells.budget?.state === 'value';
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'budget',
        title: { zh: '全年预算与执行', en: 'Full-year budget and execution' },
        unit: '万元',
        group: 'BUDGET',
        basis: { zh: '全年（调整后）预算', en: 'full-year (adjusted) budget' },
        period: '全年',
        status: 'completed',
        rows,
      },
    ],
    notes,
    measures: ['budget', 'executed', 'rate'],
    summary: {
      bodies: new Set(rows.filter(hasBudget).map((row) => row.department)).size,
      both: pairs.length,
      noExecuted: rows.filter((row) => hasBudget(row) && row.cells.executed?.state !== 'value').length,
      budget: total.budget,
      executed: total.executed,
      unspent: total.budget - total.executed,
      rate: total.rate,
    },
  };
};
