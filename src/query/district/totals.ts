/**
 * totals: all bodies as one, a row a year: what `pool` says, then the body that left most, bodies that lost points and
 * checks that differ (standing.ts). Every year on file has its row, whatever year is chosen; the last row is of the year
 * that the view speaks of. With one year a body there is one row, of each body's latest.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Column, Note, Row } from '../../model/frame.ts';
import { label } from '../../text/words/labels.ts';
import { pool as poolOf } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, missingCell, plainCell } from '../cells.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { pool } from '../verbs/pool.ts';
import type { Execution } from './executions.ts';
import { executionsOf } from './executions.ts';
import type { Focus } from './focus.ts';
import { focusOf } from './focus.ts';
import type { OwnScore } from './own-scores.ts';
import { commonFramework, ownScoresOf } from './own-scores.ts';
import { checkCells, checkedOf, lostCells, STANDING, topCells } from './standing.ts';

interface OnFile {
  readonly data: Dataset;
  readonly focus: Focus;
  readonly executions: readonly Execution[];
  /** Of the common framework. */
  readonly scores: readonly OwnScore[];
}

/** What stands beside the money of `now`; `before` are the bodies' years to compare with. */
function standingOf(
  now: readonly BodyYear[],
  before: readonly BodyYear[],
  { data, focus: { history }, executions, scores }: OnFile,
): Row['cells'] {
  const [current, past] = [now, before].map((years) => new Set(years.map(bodyYearKey)));
  const inNow = (one: BodyYear): boolean => current!.has(bodyYearKey(one));
  const inPast = (one: BodyYear): boolean => past!.has(bodyYearKey(one));
  return {
    ...topCells(executions.filter(inNow), history),
    ...lostCells(scores.filter(inNow), scores.filter(inPast), history),
    ...checkCells(checkedOf(data, history, now), checkedOf(data, history, before)),
  };
}

/** Σ ÷ Σ over each body's latest year: no year's figure, and nothing to compare it with. */
function latestRow(columns: readonly Column[], on: OnFile): Row {
  const { bodies } = on.focus;
  const years = new Set(bodies.map(bodyYearKey));
  const pairs = on.executions.flatMap(({ department, year, budget, executed, unspent }) =>
    budget && executed && unspent.value !== null && years.has(bodyYearKey({ department, year }))
      ? [{ department, budget, executed }]
      : [],
  );
  const [sum] = poolOf(
    pairs,
    { all: () => 'all' },
    { over: ({ executed }) => executed.value, under: ({ budget }) => budget.value },
  );
  const facts = pairs.flatMap(({ executed, budget }) => [executed, budget]);
  const none = missingCell('not_applicable');
  const money: Row['cells'] =
    sum && sum.ratio !== null
      ? {
          executed: computedCell(
            sum.over,
            pairs.map(({ executed }) => executed),
          ),
          budget: computedCell(
            sum.under,
            pairs.map(({ budget }) => budget),
          ),
          rate: computedCell(sum.ratio, facts),
          unspent: computedCell(sum.under - sum.over, facts),
        }
      : {};
  return {
    key: 'totals:latest',
    bodies: pairs.map(({ department }) => department),
    cells: {
      ...Object.fromEntries(columns.map(({ key }) => [key, none])),
      ...money,
      bodies: plainCell(pairs.length),
      of: plainCell(bodies.length),
      ...standingOf(bodies, [], on),
    },
  };
}

/** The note on the pooled rate, of each body's latest year in place of one year of all. */
function ofLatest(note: Note, [row]: readonly Row[]): Note {
  if (note.code !== 'pooled') return note;
  const { year: _year, ...params } = note.params;
  const [n, of] = ['bodies', 'of'].map((key) => row?.cells[key]?.value ?? 0) as [number, number];
  return { ...note, params: { ...params, n, of } };
}

export const totals: Answers<'totals'> = (data, _question, scope) => {
  const focus = focusOf(data, scope);
  const { history } = focus;
  const all = ownScoresOf(data, history);
  const framework = commonFramework(all, focus.bodies);
  const on: OnFile = {
    data,
    focus,
    executions: [...executionsOf(data, history).values()],
    scores: [...all.values()].filter((score) => score.framework === framework),
  };
  const pooled = pool(data, { verb: 'pool' }, history);
  const columns = [...pooled.columns, ...STANDING];
  const measured = columns.filter(({ type }) => type !== 'dimension');
  const bodiesIn = (year: number): BodyYear[] =>
    history.departments.map(({ id }) => ({ department: id, year }));
  const byYear = (pooled.panels[0]?.rows ?? []).map((row): Row => {
    const year = row.year!;
    return {
      ...row,
      key: `totals:${year}`,
      cells: { ...row.cells, ...standingOf(bodiesIn(year), bodiesIn(year - 1), on) },
    };
  });
  const upTo = byYear.filter(({ year }) => year! <= focus.year!);
  const rows = focus.year === undefined ? [latestRow(measured, on)] : upTo;
  return {
    ...pooled,
    columns: focus.year === undefined ? measured : columns,
    notes:
      focus.year === undefined
        ? (pooled.notes ?? []).map((note) => ofLatest(note, rows))
        : (pooled.notes ?? []),
    panels: [
      {
        ...pooled.panels[0]!,
        key: 'totals',
        title: label(({ titles }) => titles.totals),
        rows,
      },
    ],
  };
};
