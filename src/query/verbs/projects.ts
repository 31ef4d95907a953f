/**
 * projects: the project lines that each report names: `subject` (dimension), `budget`, `executed`, `rate`. They are
 * the lines that a report chose to name, not all of its projects.
 */
import { isReported } from '../../facts/own-figure.ts';
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { Fact } from '../../model/fact.ts';
import type { Column, Row } from '../../model/frame.ts';
import { LABELS } from '../../text/words/labels.ts';
import { group } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { sameText, textCell } from '../cells.ts';
import { factsOf } from '../facts-in-scope.ts';
import { DEPARTMENT, YEAR, moneyPanel } from '../labels.ts';
import { inOrderOf } from '../scope.ts';
import { amountCell, rateCell } from '../series/rates.ts';

const RATE = 'proj.exec_rate';
const { over: EXECUTED, under: BUDGET } = EXECUTION_BASES[RATE];

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'subject', label: LABELS.projectName, type: 'dimension' },
  { key: 'budget', label: LABELS.budget, type: 'amount', indicator: BUDGET },
  { key: 'executed', label: LABELS.executed, type: 'amount', indicator: EXECUTED },
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
];

export const projects: Answers<'projects'> = (data, _question, scope) => {
  const inOrder = inOrderOf(scope);
  const stated = factsOf(data, scope, [BUDGET, EXECUTED, RATE]).filter(({ subject }) => subject !== '');
  const lines = group(stated, { report: ({ report }) => report, subject: ({ subject }) => subject });
  const rows = lines
    .sort(({ items: [a] }, { items: [b] }) => inOrder(a, b))
    .map(({ key: { report, subject }, items }): Row => {
      const figure = (id: string): Fact | undefined =>
        items.find((fact) => fact.indicator === id && isReported(fact));
      const [budget, executed] = [figure(BUDGET), figure(EXECUTED)];
      return {
        key: `${report}:project:${subject}`,
        department: items[0].department,
        year: items[0].year,
        report,
        subject: sameText(subject),
        cells: {
          subject: textCell(sameText(subject)),
          budget: amountCell(budget, 'not_reported'),
          executed: amountCell(executed, 'not_reported'),
          rate: rateCell(figure(RATE), executed, budget, 'not_reported'),
        },
      };
    });
  return {
    columns: COLUMNS,
    panels: [moneyPanel('projects', 'projects', rows)],
    measures: ['budget', 'executed', 'rate'],
  };
};
