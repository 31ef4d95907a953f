/**
 * pool: Σ executed ÷ Σ budget of each year over the bodies that have both, on the full-year budget, and `unspent`, the
 * one less the other. `bodies` is how many are in it, `of` how many were asked for and existed; Row.bodies names them.
 * `change` (points) and `unspent_change` are over the `common` bodies that `since` (the nearest year before) has too.
 */
import type { Column, Note, Row } from '../../model/frame.ts';
import { inEachLang } from '../../model/localised.ts';
import { LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, missingCell, plainCell, sameText } from '../cells.ts';
import { YEAR, moneyPanel } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import type { Scope } from '../scope.ts';
import { departmentOf } from '../scope.ts';
import type { LikeForLikeChange, PooledYear } from '../series/pooled.ts';
import { pooledYears } from '../series/pooled.ts';
import { averageProgressNote, BUDGET, EXECUTED, fundsApartNote, indicatorOf, RATE } from '../series/rates.ts';

const COLUMNS: readonly Column[] = [
  YEAR,
  { key: 'executed', label: LABELS.executed, type: 'amount', indicator: EXECUTED },
  { key: 'budget', label: LABELS.budget, type: 'amount', indicator: BUDGET },
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
  { key: 'unspent', label: LABELS.unspent, type: 'amount' },
  { key: 'bodies', label: LABELS.bodies, type: 'count' },
  { key: 'of', label: LABELS.of, type: 'count' },
  { key: 'change', label: LABELS.commonChange, type: 'points' },
  { key: 'unspent_change', label: LABELS.unspentChange, type: 'difference' },
  { key: 'common', label: LABELS.common, type: 'count' },
  { key: 'since', label: LABELS.since, type: 'text' },
];

const asked = (scope: Scope, year: number): number =>
  scope.departments.filter(({ id }) => scope.missing(id, year) !== 'not_existing').length;

/** The bodies with figures on either side of a change, and how far it reaches back. */
function changeCells(change: LikeForLikeChange | undefined): Row['cells'] {
  if (!change) {
    const none = missingCell('not_applicable');
    return { change: none, unspent_change: none, common: none, since: none };
  }
  const { before, after, difference } = change;
  const facts = [...before.pairs, ...after.pairs].flatMap(({ executed, budget }) => [executed, budget]);
  const unspent = after.budget - after.executed - (before.budget - before.executed);
  return {
    change: computedCell(difference, facts),
    unspent_change: computedCell(unspent, facts),
    common: plainCell(after.pairs.length),
    since: { ...plainCell(before.year), text: sameText(String(before.year)) },
  };
}

function rowOf({ year, pool: sum, change }: PooledYear, scope: Scope): Row {
  const key = `pool:${year}`;
  const counts = { bodies: plainCell(sum?.pairs.length ?? 0), of: plainCell(asked(scope, year)) };
  const changed = changeCells(change);
  if (!sum) {
    const reported = scope.departments.some(({ id }) => scope.reportsOf(id, year).length > 0);
    const cell = missingCell(reported ? 'not_reported' : 'no_report');
    return {
      key,
      year,
      cells: { executed: cell, budget: cell, rate: cell, unspent: cell, ...counts, ...changed },
    };
  }
  const budgets = sum.pairs.map(({ budget }) => budget);
  const executed = sum.pairs.map((pair) => pair.executed);
  const both = [...executed, ...budgets];
  return {
    key,
    year,
    bodies: sum.pairs.map(departmentOf),
    cells: {
      executed: computedCell(sum.executed, executed),
      budget: computedCell(sum.budget, budgets),
      rate: sum.rate === null ? missingCell('not_applicable') : computedCell(sum.rate, both),
      unspent: computedCell(sum.budget - sum.executed, both),
      ...counts,
      ...changed,
    },
  };
}

export const pool: Answers<'pool'> = (data, _question, scope) => {
  const years = pooledYears(data, scope);
  const rows = years.map((year) => rowOf(year, scope));
  const latest = years.filter((one) => one.pool !== undefined && one.pool.rate !== null).pop();
  const pairs = years.flatMap((one) => one.pool?.pairs ?? []);
  const base = baseNote(data, indicatorOf(data, RATE));
  const names = inEachLang((lang) => String(base?.params[lang] ?? ''));
  const notes: Note[] = latest
    ? [
        {
          code: 'pooled',
          params: {
            year: latest.year,
            n: latest.pool?.pairs.length ?? 0,
            of: asked(scope, latest.year),
            ...names,
          },
        },
      ]
    : [];
  return {
    columns: COLUMNS,
    panels: [moneyPanel('pool', 'pool', rows)],
    notes: [
      ...notes,
      ...(base ? [base] : []),
      ...fundsApartNote(data, scope),
      ...averageProgressNote(data, scope),
    ],
    measures: ['rate'],
    coverage: { n: pairs.length, of: scope.years.reduce((sum, year) => sum + asked(scope, year), 0) },
    reports: [...pairs, ...years.flatMap(({ change }) => change?.before.pairs ?? [])].map(
      ({ budget }) => budget.report,
    ),
  };
};
