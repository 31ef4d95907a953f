/**
 * projects: the project lines that each report names: `subject` (dimension), `budget`, `executed`, `rate`. They are
 * the lines that a report chose to name, not all of its projects.
 */
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { Fact } from '../../model/fact.ts';
import type { Column, Row } from '../../model/frame.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { sameText, textCell } from '../cells.ts';
import { factsOf } from '../facts-table.ts';
import { DEPARTMENT, YEAR } from '../labels.ts';
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

/** Figures of one project of one report. */
function linesOf(facts: readonly Fact[]): Map<string, Fact>[] {
  const lines = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const key = `${fact.report}\n${fact.subject}`;
    const line = lines.get(key) ?? new Map<string, Fact>();
    if (!line.has(fact.indicator)) line.set(fact.indicator, fact);
    lines.set(key, line);
  }
  return [...lines.values()];
}

export const projects: Answers<'projects'> = (data, _question, scope) => {
  const order = new Map(scope.departments.map(({ id }, i) => [id, i]));
  const lines = linesOf(factsOf(data, scope, [BUDGET, EXECUTED, RATE]).filter((fact) => fact.subject !== ''));
  const rows = lines.map((line): Row => {
    const one = [...line.values()][0]!;
    const [budget, executed] = [line.get(BUDGET), line.get(EXECUTED)];
    return {
      key: `${one.report}:project:${one.subject}`,
      department: one.department,
      year: one.year,
      report: one.report,
      subject: sameText(one.subject),
      cells: {
        subject: textCell(sameText(one.subject)),
        budget: amountCell(budget, 'not_reported'),
        executed: amountCell(executed, 'not_reported'),
        rate: rateCell(line.get(RATE), executed, budget, 'not_reported'),
      },
    };
  });
  rows.sort((a, b) => order.get(a.department!)! - order.get(b.department!)! || a.year! - b.year!);
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'projects',
        title: label(({ titles }) => titles.projects),
        unit: '万元',
        basis: label(({ bases }) => bases.projects),
        period: '全年',
        status: 'completed',
        rows,
      },
    ],
    measures: ['budget', 'executed', 'rate'],
  };
};
