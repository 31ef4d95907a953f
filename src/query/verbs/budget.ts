/**
 * budget: `budget`, `executed`, `rate`, `unspent` of every body's year. The rate is on the full-year (adjusted)
 * budget: the one that the report prints, else executed ÷ budget.
 */
import type { Column, Note, Row } from '../../model/frame.ts';
import { LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { missingCells } from '../cells.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import { DEPARTMENT, YEAR, moneyPanel } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import { bodyYearsOf, SAME_BODY_YEAR } from '../scope.ts';
import {
  amountCell,
  averageProgressNote,
  BUDGET,
  EXECUTED,
  fundsApartNote,
  indicatorOf,
  RATE,
  rateCell,
  unspentCell,
} from '../series/rates.ts';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'budget', label: LABELS.budget, type: 'amount', indicator: BUDGET },
  { key: 'executed', label: LABELS.executed, type: 'amount', indicator: EXECUTED },
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
  { key: 'unspent', label: LABELS.unspent, type: 'amount' },
];

export const budget: Answers<'budget'> = (data, _question, scope) => {
  const stated = reportsStating(factsOf(data, scope, [BUDGET, EXECUTED, RATE]));
  const rows = leftJoin(bodyYearsOf(scope), stated, SAME_BODY_YEAR).map(({ left, right }): Row => {
    const { department, year } = left;
    const missing = scope.missing(department, year);
    const found = right[0]?.reports[0];
    const key = `${department}:${year}:budget`;
    if (!found) return { key, department, year, cells: missingCells(COLUMNS, missing) };
    const planned = found.facts.get(BUDGET);
    const executed = found.facts.get(EXECUTED);
    return {
      key,
      department,
      year,
      report: found.report,
      indicator: BUDGET,
      cells: {
        budget: amountCell(planned, missing),
        executed: amountCell(executed, missing),
        rate: rateCell(found.facts.get(RATE), executed, planned, missing),
        unspent: unspentCell(planned, executed, missing),
      },
    };
  });
  const base = baseNote(data, indicatorOf(data, RATE));
  const notes: Note[] = [
    ...(base ? [base] : []),
    ...fundsApartNote(data, scope),
    ...averageProgressNote(data, scope),
  ];
  return {
    columns: COLUMNS,
    panels: [moneyPanel('budget', 'budget', rows)],
    notes,
    measures: ['budget', 'executed', 'rate'],
  };
};
