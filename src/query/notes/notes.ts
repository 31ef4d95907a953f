/**
 * The notes that follow from what a Frame shows, whatever the question. Lists of ids are joined by commas; names are
 * in Frame.departments. Parameters by code:
 *
 * | code | params |
 * |---|---|
 * | missing | one note a state. state; n: bodies' years that lack the figure; departments: whose, '' where many; reports: reports on file without it |
 * | self_scored | n: reports scored by the body itself |
 * | base | indicator; zh, en: executed ÷ budget in names |
 * | average_progress_apart | n, departments: bodies that state an average in-year progress |
 * | likely_succession | from, to, year, confidence |
 * | corrected, inferred, qualified, forecast | n: facts |
 * | derived | n: numbers and grades that are computed because the report states none |
 * | refuted | n: stated rates that their own amounts refute; the first are told from the Frame |
 * | funds_apart | n: bodies' years whose executed amount and budget cover unlike funds |
 * | pooled | year, n, of; zh, en: the base in names |
 * | stages | n: stages of attraction shown |
 * | park_economy | n: indicators of the park economy shown |
 * | basis_read | n: indicators shown whose basis no report states; zh, en: their names, '' where many |
 * | implied_target | n: rows |
 * | spending_rate_row | average, rate: bodies whose row rests on either measure |
 * | warning_line | id, indicator, value (base units), unit, side, moved (1 where the reader moved it) |
 * | no_rank | none |
 * | peer_band | year, n, of; low, median, high (ratios) of the n bodies |
 */
import { basisReadNote, isBasisRead } from '../../facts/basis-read.ts';
import type { FactMarks } from '../../facts/cell-notes.ts';
import { areMany } from '../../facts/many-bodies.ts';
import { factById } from '../../facts/dataset-index.ts';
import { baseOf } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Note, Panel, Row, Succession } from '../../model/frame.ts';
import { MISSING } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { leftJoin } from '../aggregate.ts';
import { shortNames } from '../labels.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { bodyYearsOf, SAME_BODY_YEAR } from '../scope.ts';

/** A row of a body's year. */
interface YearRow extends BodyYear {
  readonly row: Row;
}

const yearRowsOf = (rows: readonly Row[]): YearRow[] =>
  rows.flatMap((row) =>
    row.department === undefined || row.year === undefined
      ? []
      : [{ department: row.department, year: row.year, row }],
  );

/** How many bodies' years have a value in one of the measures. */
export function valuedYears(rows: readonly Row[], measures: readonly string[]): number {
  const valued = yearRowsOf(rows).filter(({ row }) => isValued(row, measures));
  return new Set(valued.map(bodyYearKey)).size;
}

const isValued = ({ cells }: Row, measures: readonly string[]): boolean =>
  measures.some((key) => cells[key]?.state === 'value');

/** The state that a row without a value gives for its body's year. */
const stateIn = (row: Row | undefined, measures: readonly string[]): Cell['state'] | undefined =>
  measures.map((key) => row?.cells[key]?.state).find((state) => state !== undefined);

/** One note a reason: how many bodies' years lack the figure and, where they are not many, whose. */
export function missingNotes(scope: Scope, rows: readonly Row[], measures: readonly string[]): Note[] {
  const found = leftJoin(bodyYearsOf(scope), yearRowsOf(rows), SAME_BODY_YEAR).flatMap(({ left, right }) => {
    if (right.some(({ row }) => isValued(row, measures))) return [];
    const state = stateIn(right[right.length - 1]?.row, measures);
    return [{ ...left, state: state ?? scope.missing(left.department, left.year) }];
  });
  return MISSING.flatMap((state): Note[] => {
    const cells = found.filter((cell) => cell.state === state);
    if (cells.length === 0) return [];
    const bodies = [...new Set(cells.map((cell) => cell.department))];
    const reports = cells.flatMap((cell) => scope.reportsOf(cell.department, cell.year).map(({ id }) => id));
    const departments = areMany(bodies.length) ? '' : bodies.join(',');
    return [{ code: 'missing', params: { state, n: cells.length, departments, reports: reports.join(',') } }];
  });
}

/** What notes on cells ask of the facts of a dataset. */
export function marksIn(data: Dataset): FactMarks {
  const is = (id: string, mark: (fact: Fact) => boolean): boolean => {
    const fact = factById(data, id);
    return fact !== undefined && mark(fact);
  };
  return {
    corrected: (id) => is(id, ({ corrections = [] }) => corrections.length > 0),
    inferred: (id) => is(id, ({ reading }) => reading === 'inferred'),
    qualified: (id) => is(id, ({ qualifier }) => qualifier !== 'exact'),
    forecast: (id) => is(id, ({ status }) => status === 'forecast'),
  };
}

const hasValue = (row: Row): boolean => Object.values(row.cells).some((cell) => cell.value !== null);

/** Park economy, stages of attraction: what the indicators shown say of themselves. */
export function indicatorNotes(data: Dataset, panels: readonly Panel[]): Note[] {
  const shown = new Set(
    panels.flatMap((panel) => panel.rows.filter(hasValue).map((row) => row.indicator ?? '')),
  );
  const indicators = data.indicators.filter(({ id }) => shown.has(id));
  const park = indicators.filter(({ own }) => own === 'park').length;
  const stages = new Set(
    indicators.map(({ group }) => group).filter((group) => group.startsWith('PIPELINE_')),
  );
  const read = basisReadNote(indicators.filter(isBasisRead));
  return [
    ...(park > 0 ? [{ code: 'park_economy' as const, params: { n: park } }] : []),
    ...(stages.size > 1 ? [{ code: 'stages' as const, params: { n: stages.size } }] : []),
    ...(read ? [read] : []),
  ];
}

/** The base of a rate in names: 全年执行数 ÷ 全年预算数. Undefined where it is not stated by two indicators. */
export function baseNote(data: Dataset, rate: IndicatorRow | undefined): Note | undefined {
  const base = rate && baseOf(rate);
  const [over, under] = [base?.over, base?.under].map((id) => data.indicators.find((one) => one.id === id));
  if (!rate || !over || !under) return undefined;
  const [above, below] = [shortNames(over), shortNames(under)];
  const zh = `${above.zh} ÷ ${below.zh}`;
  const en = `${above.en} ÷ ${below.en}`;
  return { code: 'base', params: { indicator: rate.id, zh, en } };
}

export function successionNotes(successions: readonly Succession[]): Note[] {
  return successions
    .filter(({ confidence }) => confidence !== 'certain')
    .map(({ from, to, year, confidence }) => ({
      code: 'likely_succession',
      params: { from, to, year, confidence },
    }));
}
