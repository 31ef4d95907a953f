/**
 * budget: `budget`, `executed`, `rate`, `unspent` of every body's year. The rate is on the full-year (adjusted)
 * budget: the one that the report prints, else executed ÷ budget.
 */
import type { Column, Note, Row } from '../../model/frame.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { missingCells } from '../cells.ts';
import { byReport, factsOf } from '../facts-table.ts';
import { DEPARTMENT, YEAR } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
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
  const rows = gridOf(scope).map(({ department, year }): Row => {
    const missing = scope.missing(department, year);
    const found = cells.get(cellKey(department, year))?.[0];
    const key = `${department}:${year}:budget`;
    if (!found) return { key, department, year, cells: missingCells(COLUMNS, missing) };
    const planned = found.figures.get(BUDGET);
    const executed = found.figures.get(EXECUTED);
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
  const notes: Note[] = [...(base ? [base] : []), ...averageProgressNote(data, scope)];
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'budget',
        title: label(({ titles }) => titles.budget),
        unit: '万元',
        basis: label(({ bases }) => bases.budget),
        period: '全年',
        status: 'completed',
        rows,
      },
    ],
    notes,
    measures: ['budget', 'executed', 'rate'],
  };
};
