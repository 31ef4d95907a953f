/**
 * coverage: what is on file for every body's year: how many facts of each category (`budget`, `projects`, `scores`,
 * `outputs`) and in all (`total`). A report without scores has a real 0 there; without a report there is no number.
 */
import { CATEGORIES } from '../../model/fact.ts';
import type { Column, Row } from '../../model/frame.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import { count, leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { missingCells, plainCell } from '../cells.ts';
import { DEPARTMENT, YEAR } from '../labels.ts';
import { bodyYearsOf, departmentOf, SAME_BODY_YEAR, yearOf } from '../scope.ts';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'budget', label: LABELS.budgetFacts, type: 'count' },
  { key: 'projects', label: LABELS.projectFacts, type: 'count' },
  { key: 'scores', label: LABELS.scoreFacts, type: 'count' },
  { key: 'outputs', label: LABELS.outputFacts, type: 'count' },
  { key: 'total', label: LABELS.allFacts, type: 'count' },
];

export const coverage: Answers<'coverage'> = (data, _question, scope) => {
  const counts = count(data.facts.filter(scope.holds), {
    department: departmentOf,
    year: yearOf,
    category: ({ category }) => category,
  }).map(({ key, n }) => ({ ...key, n }));
  const rows = leftJoin(bodyYearsOf(scope), counts, SAME_BODY_YEAR).map(({ left, right }): Row => {
    const { department, year } = left;
    const key = `${department}:${year}:coverage`;
    const [report] = scope.reportsOf(department, year);
    if (!report) return { key, ...left, cells: missingCells(COLUMNS, scope.missing(department, year)) };
    const numbers = CATEGORIES.map(
      (category) => [category, right.find((one) => one.category === category)?.n ?? 0] as const,
    );
    const total = numbers.reduce((sum, [, n]) => sum + n, 0);
    const cells = Object.fromEntries(
      [...numbers, ['total', total] as const].map(([id, n]) => [id, plainCell(n)]),
    );
    return { key, ...left, report: report.id, cells };
  });
  const reports = bodyYearsOf(scope).flatMap(({ department, year }) => scope.reportsOf(department, year));
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
