/**
 * coverage: what is on file for every body's year: how many facts of each category (`budget`, `projects`, `scores`,
 * `outputs`) and in all (`total`). A report without scores has a real 0 there; without a report there is no number.
 */
import { op } from 'arquero';
import type { Category } from '../../model/fact.ts';
import { CATEGORIES } from '../../model/fact.ts';
import type { Column, Row } from '../../model/frame.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { missingCells, plainCell } from '../cells.ts';
import { tableOf } from '../facts-table.ts';
import { DEPARTMENT, YEAR } from '../labels.ts';
import { cellKey, gridOf } from '../scope.ts';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'budget', label: LABELS.budgetFacts, type: 'count' },
  { key: 'projects', label: LABELS.projectFacts, type: 'count' },
  { key: 'scores', label: LABELS.scoreFacts, type: 'count' },
  { key: 'outputs', label: LABELS.outputFacts, type: 'count' },
  { key: 'total', label: LABELS.allFacts, type: 'count' },
];

interface Counted {
  readonly department: string;
  readonly year: number;
  readonly category: Category;
  readonly n: number;
}

export const coverage: Answers<'coverage'> = (data, _question, scope) => {
  const facts = tableOf(data, scope);
  const counted = facts
    .groupby('department', 'year', 'category')
    .rollup({ n: op.count() })
    .objects() as Counted[];
  const counts = new Map(
    counted.map((row) => [`${cellKey(row.department, row.year)}:${row.category}`, row.n]),
  );
  const rows = gridOf(scope).map(({ department, year }): Row => {
    const key = `${department}:${year}:coverage`;
    const [report] = scope.reportsOf(department, year);
    if (!report)
      return { key, department, year, cells: missingCells(COLUMNS, scope.missing(department, year)) };
    const numbers = CATEGORIES.map(
      (category) => [category, counts.get(`${cellKey(department, year)}:${category}`) ?? 0] as const,
    );
    const total = numbers.reduce((sum, [, n]) => sum + n, 0);
    const cells = Object.fromEntries(
      [...numbers, ['total', total] as const].map(([id, n]) => [id, plainCell(n)]),
    );
    return { key, department, year, report: report.id, cells };
  });
  const reports = gridOf(scope).flatMap(({ department, year }) => scope.reportsOf(department, year));
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'coverage',
        title: label(({ titles }) => titles.coverage),
        unit: '个',
        basis: label(({ bases }) => bases.coverage),
        period: '全年',
        status: 'stock',
        rows,
      },
    ],
    measures: ['total'],
    reports: reports.map(({ id }) => id),
  };
};
