/**
 * pool: Σ executed ÷ Σ budget of each year over the bodies that have both, on the full-year budget. `bodies` is how
 * many are in it, `of` how many were asked for and existed.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Column, Note, Row } from '../../model/frame.ts';
import { inEachLang } from '../../model/localised.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Pooled } from '../aggregate.ts';
import { leftJoin, pool as poolOf } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, missingCell, plainCell } from '../cells.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import { YEAR } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import type { BodyYear, Scope } from '../scope.ts';
import { yearOf } from '../scope.ts';
import { averageProgressNote, BUDGET, EXECUTED, indicatorOf, RATE } from '../series/rates.ts';

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

/** A body's full-year budget and executed amount, of one report. */
interface Pair extends BodyYear {
  readonly budget: Fact;
  readonly executed: Fact;
}

function pairsOf(data: Dataset, scope: Scope): Pair[] {
  return reportsStating(factsOf(data, scope, [BUDGET, EXECUTED])).flatMap(
    ({ reports: [{ facts, ...of }] }) => {
      const [budget, executed] = [facts.get(BUDGET), facts.get(EXECUTED)];
      return budget && executed ? [{ ...of, budget, executed }] : [];
    },
  );
}

function rowOf(year: number, sum: Pooled<Pair, { year: typeof yearOf }> | undefined, scope: Scope): Row {
  const key = `pool:${year}`;
  const counts = { bodies: plainCell(sum?.items.length ?? 0), of: plainCell(asked(scope, year)) };
  if (!sum) {
    const reported = scope.departments.some(({ id }) => scope.reportsOf(id, year).length > 0);
    const cell = missingCell(reported ? 'not_reported' : 'no_report');
    return { key, year, cells: { executed: cell, budget: cell, rate: cell, ...counts } };
  }
  const budgets = sum.items.map(({ budget }) => budget);
  const executed = sum.items.map((pair) => pair.executed);
  return {
    key,
    year,
    cells: {
      executed: computedCell(sum.over, executed),
      budget: computedCell(sum.under, budgets),
      rate:
        sum.ratio === null
          ? missingCell('not_applicable')
          : computedCell(sum.ratio, [...executed, ...budgets]),
      ...counts,
    },
  };
}

export const pool: Answers<'pool'> = (data, _question, scope) => {
  const pairs = pairsOf(data, scope);
  const sums = poolOf(
    pairs,
    { year: yearOf },
    { over: ({ executed }) => executed.value, under: ({ budget }) => budget.value },
  );
  const years = leftJoin(scope.years, sums, { year: [(year) => year, ({ key }) => key.year] });
  const rows = years.map(({ left: year, right: [sum] }) => rowOf(year, sum, scope));
  const latest = years
    .flatMap(({ right }) => right)
    .filter(({ ratio }) => ratio !== null)
    .pop();
  const base = baseNote(data, indicatorOf(data, RATE));
  const names = inEachLang((lang) => String(base?.params[lang] ?? ''));
  const notes: Note[] = latest
    ? [
        {
          code: 'pooled',
          params: {
            year: latest.key.year,
            n: latest.items.length,
            of: asked(scope, latest.key.year),
            ...names,
          },
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
    reports: pairs.map(({ budget }) => budget.report),
  };
};
