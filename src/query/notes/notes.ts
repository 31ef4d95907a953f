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
 * | inferred, qualified, forecast | n: cells |
 * | pooled | year, n, of; zh, en: the base in names |
 * | stages | n: stages of attraction shown |
 * | park_economy | n: indicators of the park economy shown |
 * | implied_target | n: rows |
 * | spending_rate_row | average, rate: bodies whose row rests on either measure |
 * | warning_line | id, indicator, value (base units), unit, side, moved (1 where the reader moved it) |
 * | no_rank | none |
 */
import { areMany } from '../../facts/many-bodies.ts';
import { baseOf } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Cell, Succession, Missing, Note, Panel, Row } from '../../model/frame.ts';
import { MISSING } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { shortNames } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { cellKey, gridOf } from '../scope.ts';

/** More facts than this are not listed one by one in a note. */
const LISTED = 200;

/** Bodies' years with a value in one of the measures, of all that were asked for. */
export function valued(rows: readonly Row[], measures: readonly string[]): Set<string> {
  const cells = new Set<string>();
  for (const row of rows) {
    if (row.department === undefined || row.year === undefined) continue;
    if (measures.some((key) => row.cells[key]?.state === 'value'))
      cells.add(cellKey(row.department, row.year));
  }
  return cells;
}

/** The state that a body's year without a value has: its row's own, or that of what is on file. */
function stateOf(
  rows: ReadonlyMap<string, Row>,
  measures: readonly string[],
  key: string,
): Missing | undefined {
  const state = measures
    .map((measure) => rows.get(key)?.cells[measure]?.state)
    .find((one) => one !== undefined);
  return state === 'value' ? undefined : state;
}

/** One note a reason: how many bodies' years lack the figure and, where they are not many, whose. */
export function missingNotes(scope: Scope, rows: readonly Row[], measures: readonly string[]): Note[] {
  const present = valued(rows, measures);
  const byKey = new Map(rows.map((row) => [cellKey(row.department ?? '', row.year ?? 0), row]));
  const found = gridOf(scope).flatMap((cell) => {
    const key = cellKey(cell.department, cell.year);
    if (present.has(key)) return [];
    return [{ ...cell, state: stateOf(byKey, measures, key) ?? scope.missing(cell.department, cell.year) }];
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

function countNote(code: Note['code'], cells: readonly Cell[]): Note[] {
  if (cells.length === 0) return [];
  const facts = [...new Set(cells.flatMap((cell) => cell.facts))];
  return [{ code, params: { n: cells.length }, ...(facts.length <= LISTED ? { facts } : {}) }];
}

/** How cells were read and what they are: inferred, qualified, forecast. */
export function cellNotes(rows: readonly Row[]): Note[] {
  const cells = rows.flatMap((row) => Object.values(row.cells)).filter((cell) => cell.value !== null);
  return [
    ...countNote(
      'inferred',
      cells.filter((cell) => cell.reading === 'inferred'),
    ),
    ...countNote(
      'qualified',
      cells.filter((cell) => cell.printed !== undefined && (cell.qualifier ?? 'exact') !== 'exact'),
    ),
    ...countNote(
      'forecast',
      cells.filter((cell) => cell.status === 'forecast'),
    ),
  ];
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
  return [
    ...(park > 0 ? [{ code: 'park_economy' as const, params: { n: park } }] : []),
    ...(stages.size > 1 ? [{ code: 'stages' as const, params: { n: stages.size } }] : []),
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

export function linkNotes(links: readonly Succession[]): Note[] {
  return links
    .filter((link) => link.confidence !== 'certain')
    .map(({ from, to, year, confidence }) => ({
      code: 'likely_succession',
      params: { from, to, year, confidence },
    }));
}
