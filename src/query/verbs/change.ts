/**
 * change: each body's figure of the first and of the last selected year that has one: `from`, `to`, `change` (same unit;
 * of rates a difference of ratios), `change_rate` (a ratio; not applicable to rates and scores), `fromYear`, `toYear`
 * (text, with the year as value); where these two pass over a plunge or a peak, `between` and `betweenYear`. One panel a comparable set. Across a succession that the reader lets series run across,
 * the successor's row begins with the predecessor's figure and says so; the predecessor then has no row of its own.
 */
import { passedOver } from '../../facts/passed-over.ts';
import type { Cell, Column, Row } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import { shortOf } from '../../text/data-text.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { missingCell, sameText } from '../cells.ts';
import { incomparablePanelsOf } from '../comparability/comparable-sets.ts';
import { shownIn } from '../comparability/panel-title.ts';
import { commonType, DEPARTMENT, differenceType } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { changeCells } from '../series/change-cells.ts';
import type { EntitySeries } from '../series/entity-series.ts';
import { countedRows, entitySeriesOf, joinedAcross } from '../series/entity-series.ts';
import { observationsOf } from '../series/observations.ts';
import { indicatorOf } from '../series/rates.ts';
import { panelOf, seriesNotes, setsOf } from '../series/series-panels.ts';
import { crossable, crossedNotes, successionOf } from '../succession.ts';

/** `isCrossed`: some body's extreme lies between its first and last year. */
function columnsOf(indicators: readonly IndicatorRow[], isCrossed: boolean): Column[] {
  const type = commonType(indicators);
  const [only, second] = indicators;
  const measured = only && !second ? { indicator: only.id } : {};
  return [
    DEPARTMENT,
    { key: 'from', label: LABELS.from, type, ...measured },
    { key: 'to', label: LABELS.to, type, ...measured },
    { key: 'change', label: LABELS.change, type: differenceType(indicators) },
    { key: 'change_rate', label: LABELS.changeRate, type: 'change' },
    { key: 'fromYear', label: LABELS.fromYear, type: 'text' },
    { key: 'toYear', label: LABELS.toYear, type: 'text' },
    ...(isCrossed
      ? [
          { key: 'between', label: LABELS.between, type, ...measured },
          { key: 'betweenYear', label: LABELS.betweenYear, type: 'text' as const },
        ]
      : []),
  ];
}

function yearCell(year: number, whose: string, scope: Scope, link: LineageRow | undefined): Cell {
  const plain = { value: year, state: 'value' as const, facts: [] };
  const body = scope.departments.find(({ id }) => id === whose);
  if (!link || !body) return { ...plain, text: sameText(String(year)) };
  return {
    ...plain,
    text: label((w, lang) => w.predecessorYear(year, shortOf(body, lang), link.confidence)),
  };
}

/** A body with one year has no change: its figure stands at the end that it is of. */
function oneYearCells(series: EntitySeries | undefined, department: string, scope: Scope): Row['cells'] {
  const [first, last] = [scope.years[0]!, scope.years[scope.years.length - 1]!];
  const only = series?.observations[0];
  const isLast = only?.year === last;
  const lacks = (year: number): Cell => missingCell(scope.missing(department, year));
  const none = first === last ? missingCell('not_applicable') : lacks(isLast ? first : last);
  const before = first === last ? none : lacks(first);
  const year = only && yearCell(only.year, only.department, scope, undefined);
  return {
    from: only && !isLast ? only.cell : before,
    to: only && isLast ? only.cell : lacks(last),
    change: none,
    change_rate: none,
    fromYear: year && !isLast ? year : before,
    toYear: year && isLast ? year : lacks(last),
  };
}

/** The extreme between both ends, with its year; none where these tell enough. */
function betweenCells({ observations }: EntitySeries, scope: Scope): Row['cells'] {
  const figures = observations.flatMap(({ cell, ...of }) =>
    cell.value === null ? [] : [{ ...of, cell, value: cell.value }],
  );
  const found = passedOver(figures)?.figure;
  if (!found) return {};
  return { between: found.cell, betweenYear: yearCell(found.year, found.department, scope, undefined) };
}

function cellsOf(series: EntitySeries | undefined, department: string, scope: Scope): Row['cells'] {
  if (!series?.ends) return oneYearCells(series, department, scope);
  const [from, to] = series.ends;
  const link = from.department === department ? undefined : series.link;
  return {
    from: from.cell,
    to: to.cell,
    ...changeCells(from.cell, to.cell, to.indicator),
    fromYear: yearCell(from.year, from.department, scope, link),
    toYear: yearCell(to.year, to.department, scope, undefined),
    ...betweenCells(series, scope),
  };
}

/** Rows of a panel in the order of the bodies; a panel that is alone (`set` is '') says of every body why it has no change. */
function rowsOf(
  all: readonly EntitySeries[],
  set: string,
  indicators: readonly IndicatorRow[],
  scope: Scope,
): Row[] {
  const joined = new Set(all.flatMap(({ link }) => link?.predecessor ?? []));
  const bodies = leftJoin(scope.departments, all, { department: [({ id }) => id, (one) => one.department] });
  return bodies.flatMap(({ left: { id: department }, right: own }): Row[] => {
    if (own.length === 0) {
      if (set !== '' || joined.has(department)) return [];
      return indicators.map(({ id: indicator }) => ({
        key: `change:${department}:${indicator}`,
        department,
        indicator,
        cells: cellsOf(undefined, department, scope),
      }));
    }
    return own.map((series) => ({
      key: ['change', department, series.indicator, series.subject, set]
        .filter((part) => part !== '')
        .join(':'),
      department,
      indicator: series.indicator,
      ...(series.subject === '' ? {} : { subject: sameText(series.subject) }),
      cells: cellsOf(series, department, scope),
    }));
  });
}

export const change: Answers<'change'> = (data, question, scope) => {
  const indicators = question.indicators.map((id) => indicatorOf(data, id));
  const [first] = indicators;
  if (!first) throw new Error('a change needs an indicator');
  const observations = observationsOf(data, scope, indicators);
  const sets = setsOf(observations, first);
  const all = joinedAcross(entitySeriesOf(observations), crossable(data, scope));
  const links = new Set(all.flatMap(({ link }) => link ?? []));
  const crossed = [...links].map(successionOf);
  const panels = sets.map((set) => {
    const shown = set.items.length > 0 ? shownIn(set) : [first];
    const own = all.filter((one) => one.set === set.key);
    const rows = rowsOf(own, sets.length === 1 ? '' : set.key, shown, scope);
    return panelOf(data, set, sets, first, rows);
  });
  return {
    columns: columnsOf(
      indicators,
      panels.some(({ rows }) => rows.some(({ cells }) => cells.between !== undefined)),
    ),
    panels,
    incomparablePanels: incomparablePanelsOf(sets),
    notes: [
      ...seriesNotes(data, scope, indicators, new Set(observations.map(({ department }) => department)).size),
      ...crossedNotes(crossed),
    ],
    successions: crossed,
    measures: ['value'],
    counted: countedRows(observations),
    reports: observations.map(({ report }) => report),
  };
};
