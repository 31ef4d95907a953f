/**
 * pool: Σ executed ÷ Σ budget of each year over the bodies that have both, on the full-year budget. `bodies` is how
 * many are in it, `of` how many were asked for and existed.
 */
import type { Column, Note, Row } from '../../model/frame.ts';
import { localised } from '../../model/localised.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, missingCell, plainCell } from '../cells.ts';
import { byReport, factsOf } from '../facts-table.ts';
import { YEAR } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import type { Pair } from './pooled.ts';
import { pooledByYear } from './pooled.ts';
import { averageProgressNote, BUDGET, EXECUTED, indicatorOf, RATE } from '../series/rates.ts';
import type { Scope } from '../scope.ts';

const COLUMNS: readonly Column[] = [
  YEAR,
  { key: 'executed', label: LABELS.executed, type: 'amount', indicator: EXECUTED },
  { key: 'budget', label: LABELS.budget, type: 'amount', indicator: BUDGET },
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
  { key: 'bodies', label: LABELS.bodies, type: 'count' },
  { key: 'of', label: LABELS.of, type: 'count' },
];

const asked = (scope: Scope, year: number): number =>
  scope.departments.filter(({ id }) => scope.missing(id, year) !== 'not_existing').length;

export const pool: Answers<'pool'> = (data, _question, scope) => {
  const pairs: Pair[] = [];
  const reports: string[] = [];
  for (const found of byReport(factsOf(data, scope, [BUDGET, EXECUTED])).values()) {
    const budget = found[0]?.figures.get(BUDGET);
    const executed = found[0]?.figures.get(EXECUTED);
    if (!budget || !executed) continue;
    pairs.push({ year: budget.year, budget, executed });
    reports.push(budget.report);
  }
  const sums = new Map(pooledByYear(pairs).map((row) => [row.year, row]));
  const rows = scope.years.map((year): Row => {
    const sum = sums.get(year);
    const of = asked(scope, year);
    const counts = { bodies: plainCell(sum?.n ?? 0), of: plainCell(of) };
    if (!sum) {
      const reported = scope.departments.some(({ id }) => scope.reportsOf(id, year).length > 0);
      const cell = missingCell(reported ? 'not_reported' : 'no_report');
      return { key: `pool:${year}`, year, cells: { executed: cell, budget: cell, rate: cell, ...counts } };
    }
    const own = pairs.filter((pair) => pair.year === year);
    const budgets = own.map((pair) => pair.budget);
    const executed = own.map((pair) => pair.executed);
    return {
      key: `pool:${year}`,
      year,
      cells: {
        executed: computedCell(sum.executed, executed),
        budget: computedCell(sum.budget, budgets),
        rate:
          sum.rate === null
            ? missingCell('not_applicable')
            : computedCell(sum.rate, [...executed, ...budgets]),
        ...counts,
      },
    };
  });
  const latest = [...sums.values()].filter((row) => row.rate !== null).pop();
  const base = baseNote(data, indicatorOf(data, RATE));
  const names = localised((lang) => String(base?.params[lang] ?? ''));
  const notes: Note[] = latest
    ? [
        {
          code: 'pooled',
          params: { year: latest.year, n: latest.n, of: asked(scope, latest.year), ...names },
        },
      ]
    : [];
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'pool',
        title: label(({ titles }) => titles.pool),
        unit: '万元',
        basis: label(({ bases }) => bases.pool),
        period: '全年',
        status: 'completed',
        rows,
      },
    ],
    notes: [...notes, ...(base ? [base] : []), ...averageProgressNote(data, scope)],
    measures: ['rate'],
    coverage: { n: pairs.length, of: scope.years.reduce((sum, year) => sum + asked(scope, year), 0) },
    reports,
  };
};
