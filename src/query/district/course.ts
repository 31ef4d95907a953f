/**
 * course: one body's years among its peers, a row a year from its first report to its last: what it spent, left and lost,
 * beside the median and the middle half of all bodies of that year (from five on). A change of over five points names the
 * part of the expenditure that left most. Its kin by succession have rows of their own. A body with one rate alone stands
 * beside the others' instead: those of its year, or each its latest where nobody has two.
 */
import { comparedReports } from '../../facts/compared.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Cell, Column, Note, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Quartiles } from '../aggregate.ts';
import { quartiles } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, plainCell, sameText, textCell } from '../cells.ts';
import { unspentParts } from '../exceptions/spending.ts';
import { DEPARTMENT, YEAR } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import { thresholdsOf } from '../notes/thresholds.ts';
import type { BodyYear, Scope } from '../scope.ts';
import { bodyYearKey, scopeOf } from '../scope.ts';
import { changeCells } from '../series/change-cells.ts';
import { averageProgressNote, indicatorOf, RATE } from '../series/rates.ts';
import { successionOf } from '../succession.ts';
import type { Execution } from './executions.ts';
import { executionsOf } from './executions.ts';
import { focusOf } from './focus.ts';
import type { OwnScore } from './own-scores.ts';
import { ownScoresOf } from './own-scores.ts';
import { checkedOf } from './standing.ts';

/** A change of a rate (a ratio) of more than this asks for what explains it. */
const LARGE = 0.05;

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'rate', label: LABELS.rate, type: 'rate', indicator: RATE },
  { key: 'change', label: LABELS.onYear, type: 'points' },
  { key: 'low', label: LABELS.peersLow, type: 'rate' },
  { key: 'median', label: LABELS.peersMedian, type: 'rate' },
  { key: 'high', label: LABELS.peersHigh, type: 'rate' },
  { key: 'peers', label: LABELS.bodies, type: 'count' },
  { key: 'part', label: LABELS.part, type: 'text' },
  { key: 'part_rate', label: LABELS.partRate, type: 'rate' },
  { key: 'part_unspent', label: LABELS.partUnspent, type: 'amount' },
  { key: 'unspent', label: LABELS.unspent, type: 'amount' },
  { key: 'unspent_change', label: LABELS.unspentOnYear, type: 'amount' },
  { key: 'unspent_median', label: LABELS.unspentMedian, type: 'amount' },
  { key: 'score', label: LABELS.ownScore, type: 'score', indicator: 'score.total' },
  { key: 'lost', label: LABELS.lost, type: 'score' },
  { key: 'lost_median', label: LABELS.lostMedian, type: 'score' },
  { key: 'differs', label: LABELS.differs, type: 'count' },
  { key: 'checks', label: LABELS.checks, type: 'count' },
  { key: 'explain', label: LABELS.toExplain, type: 'count' },
];

/** Parts that have a name of their own; a project has the report's. */
const PARTS: Readonly<Record<string, Localised>> = {
  'exec.basic': LABELS.basic,
  'exec.project': LABELS.project,
};

const NONE = missingCell('not_applicable');
const MEASURES = COLUMNS.filter(({ type }) => type !== 'dimension').map(({ key }) => key);
const EMPTY: Row['cells'] = Object.fromEntries(MEASURES.map((key) => [key, NONE]));

interface OnFile {
  readonly data: Dataset;
  /** Every body, every year. */
  readonly all: Scope;
  readonly executions: ReadonlyMap<string, Execution>;
  readonly scores: ReadonlyMap<string, OwnScore>;
}

/** The figures of all bodies of a year. */
const ofYear = <T extends BodyYear>(all: ReadonlyMap<string, T>, year: number): T[] =>
  [...all.values()].filter((one) => one.year === year);

function peersOf(year: number, { executions }: OnFile): (Quartiles & { readonly n: number }) | undefined {
  const rates = ofYear(executions, year).flatMap(({ rate }) => rate.value ?? []);
  const found = quartiles(rates);
  return found ? { ...found, n: rates.length } : undefined;
}

const medianCell = (figures: readonly number[]): Cell => {
  const found = quartiles(figures);
  return found ? plainCell(found.median) : NONE;
};

/** What left most of the money where a rate moved far, or NONE. */
function partCells(of: BodyYear, moved: number | undefined, { data, all }: OnFile): Row['cells'] {
  const [report] = all.reportsOf(of.department, of.year);
  const [part] =
    report && moved !== undefined && Math.abs(moved) > LARGE ? unspentParts({ data, report }) : [];
  if (!part?.size) return { part: NONE, part_rate: NONE, part_unspent: NONE };
  const { facts } = part;
  return {
    part: textCell(PARTS[part.indicator] ?? sameText(part.subject), facts),
    part_rate: part.rate === undefined ? NONE : { ...plainCell(part.rate), facts },
    part_unspent: { ...plainCell(part.size.value), facts },
  };
}

function moneyCells(of: BodyYear, on: OnFile): Row['cells'] {
  const { data, all, executions } = on;
  const { department, year } = of;
  const missing = missingCell(all.missing(department, year));
  const at = (other: number): Execution | undefined =>
    executions.get(bodyYearKey({ department, year: other }));
  const [now, before, after] = [at(year), at(year - 1), at(year + 1)];
  const differenceOf = (a: Execution | undefined, b: Execution | undefined): number | undefined =>
    a?.rate.value == null || b?.rate.value == null ? undefined : b.rate.value - a.rate.value;
  // A fall that the next year takes back is told where it fell.
  const fell = differenceOf(before, now) ?? (before ? undefined : differenceOf(after, now));
  const rest = now?.unspent.value ?? null;
  const restBefore = before?.unspent.value ?? null;
  return {
    rate: now?.rate ?? missing,
    change:
      before?.rate.value == null || now?.rate.value == null
        ? NONE
        : changeCells(before.rate, now.rate, indicatorOf(data, RATE)).change,
    ...partCells(of, fell !== undefined && fell < 0 ? fell : undefined, on),
    unspent: now?.unspent ?? missing,
    unspent_change:
      rest === null || restBefore === null
        ? NONE
        : {
            ...plainCell(rest - restBefore),
            facts: [...(before?.unspent.facts ?? []), ...(now?.unspent.facts ?? [])],
          },
    unspent_median: medianCell(
      rest === null ? [] : ofYear(executions, year).flatMap(({ unspent }) => unspent.value ?? []),
    ),
  };
}

function rowOf(of: BodyYear, on: OnFile): Row {
  const { all, scores, data } = on;
  const { department, year } = of;
  const missing = missingCell(all.missing(department, year));
  const peers = peersOf(year, on);
  const score = scores.get(bodyYearKey(of));
  const alike = ofYear(scores, year).filter(({ framework }) => framework === score?.framework);
  const [checked] = checkedOf(data, all, [of]);
  const report =
    on.executions.get(bodyYearKey(of))?.report ?? score?.report ?? all.reportsOf(department, year)[0]?.id;
  return {
    key: `${department}:${year}`,
    department,
    year,
    ...(report === undefined ? {} : { report }),
    indicator: RATE,
    cells: {
      ...EMPTY,
      ...moneyCells(of, on),
      low: peers ? plainCell(peers.low) : NONE,
      median: peers ? plainCell(peers.median) : NONE,
      high: peers ? plainCell(peers.high) : NONE,
      peers: peers ? plainCell(peers.n) : NONE,
      score: score ? factCell(score.total) : missing,
      lost: score?.lost === undefined ? (score ? NONE : missing) : computedCell(score.lost, [score.total]),
      lost_median: medianCell(alike.flatMap(({ lost }) => lost ?? [])),
      differs: checked ? plainCell(checked.differs) : missing,
      checks: checked ? plainCell(checked.checks) : missing,
      explain: checked ? plainCell(checked.explain) : missing,
    },
  };
}

/** A row of another body: its rate alone. */
function rateRow(of: BodyYear, { all, executions }: OnFile): Row {
  const { department, year } = of;
  const execution = executions.get(bodyYearKey(of));
  const report = execution?.report ?? all.reportsOf(department, year)[0]?.id;
  const rate = execution?.rate ?? missingCell(all.missing(department, year));
  return {
    key: `${department}:${year}`,
    department,
    year,
    ...(report === undefined ? {} : { report }),
    indicator: RATE,
    cells: { ...EMPTY, rate },
  };
}

/** The years of a body from its first report to its last, of those that the scope holds. */
function spanOf(department: string, { data, all }: OnFile, years: readonly number[]): BodyYear[] {
  const filed = comparedReports(data.reports)
    .filter((report) => report.department === department && years.includes(report.year))
    .map(({ year }) => year);
  return all.years
    .filter((year) => filed.length > 0 && year >= Math.min(...filed) && year <= Math.max(...filed))
    .map((year) => ({ department, year }));
}

/** The others beside a body that has one rate alone. */
function others(own: BodyYear, on: OnFile): Row[] {
  const focus = focusOf(on.data, on.all);
  const bodies =
    focus.year === undefined
      ? focus.bodies
      : on.all.departments
          .filter(({ id }) => on.all.reportsOf(id, own.year).length > 0)
          .map(({ id }) => ({ department: id, year: own.year }));
  return bodies.filter(({ department }) => department !== own.department).map((of) => rateRow(of, on));
}

const bandNotes = (rows: readonly Row[], subject: string): Note[] => {
  const last = rows
    .filter(({ department, cells }) => department === subject && cells.low?.value != null)
    .pop();
  if (!last) return [];
  const value = (key: string): number => last.cells[key]?.value ?? 0;
  const n = value('peers');
  const params = {
    year: last.year!,
    n,
    of: n,
    low: value('low'),
    median: value('median'),
    high: value('high'),
  };
  return [{ code: 'peer_band', params }];
};

export const course: Answers<'course'> = (data, _question, scope) => {
  const all = scopeOf(data, { ...scope.selection, departments: [], years: [], peers: '' });
  const subject = scope.departments[0]?.id ?? '';
  const scores = ownScoresOf(data, all);
  const on: OnFile = {
    data,
    all,
    executions: executionsOf(data, all),
    scores: new Map(scores.map((score) => [bodyYearKey(score), score])),
  };
  const own = spanOf(subject, on, scope.years).map((of) => rowOf(of, on));
  const rated = own.filter(({ cells }) => cells.rate?.value != null);
  const isAlone = rated.length < 2;
  const links = scope.selection.succession
    ? data.lineage.filter(
        ({ predecessor, successor, confidence }) =>
          confidence !== 'possible' && (predecessor === subject || successor === subject),
      )
    : [];
  const kin = links.map(({ predecessor, successor }) => (predecessor === subject ? successor : predecessor));
  const stand = rated[0] ?? own[own.length - 1];
  const beside = isAlone
    ? stand
      ? others({ department: subject, year: stand.year! }, on)
      : []
    : kin.flatMap((id) =>
        spanOf(id, on, all.years)
          .map((of) => rateRow(of, on))
          .filter(({ cells }) => cells.rate?.value != null),
      );
  const rows = [...(isAlone && stand ? [stand] : own), ...beside];
  const { thresholds, notes } = thresholdsOf(data, scope, [RATE]);
  const base = baseNote(data, indicatorOf(data, RATE));
  return {
    columns: COLUMNS,
    panels: [
      {
        key: 'course',
        title: label(({ titles }) => titles.course),
        unit: '万元',
        basis: label(({ bases }) => bases.budget),
        period: '全年',
        status: 'completed',
        rows,
      },
    ],
    thresholds,
    beside: [...new Set(beside.flatMap(({ department }) => department ?? []))],
    successions: isAlone ? [] : links.map(successionOf),
    notes: [
      ...(base ? [base] : []),
      ...bandNotes(rows, subject),
      ...notes,
      ...averageProgressNote(data, scope),
    ],
    measures: ['rate'],
    coverage: isAlone
      ? { n: rows.filter(({ cells }) => cells.rate?.value != null).length, of: rows.length }
      : { n: rated.length, of: own.length },
  };
};
