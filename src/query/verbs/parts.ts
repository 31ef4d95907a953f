/**
 * parts: basic and project expenditure of each report that states either: `part` (dimension), `budget`,
 * `executed`, `rate`. Reports without parts have no rows; the notes count them.
 */
import type { ExecutionRate } from '../../facts/rate-base.ts';
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { Column, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { textCell } from '../cells.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import { DEPARTMENT, YEAR, moneyPanel } from '../labels.ts';
import { bodyYearsOf, SAME_BODY_YEAR } from '../scope.ts';
import { amountCell, rateCell } from '../series/rates.ts';

interface Part {
  readonly id: string;
  readonly name: Localised;
  readonly rate: ExecutionRate;
}

const PARTS: readonly Part[] = [
  { id: 'basic', name: LABELS.basic, rate: 'exec.basic_rate' },
  { id: 'project', name: LABELS.project, rate: 'exec.project_rate' },
];

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'part', label: LABELS.part, type: 'dimension' },
  { key: 'budget', label: LABELS.budget, type: 'amount' },
  { key: 'executed', label: LABELS.executed, type: 'amount' },
  { key: 'rate', label: LABELS.rate, type: 'rate' },
];

export const parts: Answers<'parts'> = (data, _question, scope) => {
  const ids = PARTS.flatMap(({ rate }) => [rate, ...Object.values(EXECUTION_BASES[rate])]);
  const stated = reportsStating(factsOf(data, scope, ids));
  const rows = leftJoin(bodyYearsOf(scope), stated, SAME_BODY_YEAR).flatMap(({ left, right }) => {
    const { department, year } = left;
    const found = right[0]?.reports[0];
    if (!found) return [];
    return PARTS.map((part): Row => {
      const { over, under } = EXECUTION_BASES[part.rate];
      const budget = found.facts.get(under);
      const executed = found.facts.get(over);
      return {
        key: `${department}:${year}:${part.id}`,
        department,
        year,
        report: found.report,
        subject: part.name,
        cells: {
          part: textCell(part.name),
          budget: amountCell(budget, 'not_reported'),
          executed: amountCell(executed, 'not_reported'),
          rate: rateCell(found.facts.get(part.rate), executed, budget, 'not_reported'),
        },
      };
    });
  });
  return {
    columns: COLUMNS,
    panels: [moneyPanel('parts', 'parts', rows)],
    measures: ['budget', 'executed', 'rate'],
  };
};
