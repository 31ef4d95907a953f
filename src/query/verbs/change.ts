/**
 * change: each body's figure of the first and of the last selected year that has one: `from`, `to`, `change` (same unit;
 * of rates a difference of ratios), `change_rate` (a ratio; not applicable to rates and scores), `fromYear`, `toYear`
 * (text, with the year as value). One panel a comparable set. Across a succession that the reader lets series run across,
 * the successor's row begins with the predecessor's figure and says so; the predecessor then has no row of its own.
 */
import type { Cell, Column, Succession, Panel, Row } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { LineageRow } from '../../model/tables/lineage.ts';
import { shortOf } from '../../text/data-text.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { missingCell, sameText } from '../cells.ts';
import type { Gathered } from '../comparability/comparability.ts';
import { incomparablePanelsOf, gather } from '../comparability/comparability.ts';
import { groupBy } from '../group.ts';
import { basisOf, commonType, DEPARTMENT, differenceType, nameOf } from '../labels.ts';
import { shownIn, titleOf } from '../comparability/panel-title.ts';
import { indicatorOf } from '../series/rates.ts';
import type { Scope } from '../scope.ts';
import { emptyPanel, seriesNotes } from '../series/series.ts';
import type { Item } from '../series/series-items.ts';
import { itemsOf } from '../series/series-items.ts';
import { crossable, crossedNotes, linkOf } from '../succession.ts';
import type { EntitySeries } from '../series/entity-series.ts';
import { countedRows, joinEntitySeries, entitySeriesOf } from '../series/entity-series.ts';
import { changeCells } from '../series/years.ts';

function columnsOf(indicators: readonly IndicatorRow[]): Column[] {
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

function cellsOf(track: EntitySeries | undefined, department: string, scope: Scope): Row['cells'] {
  const [first, last] = [scope.years[0]!, scope.years[scope.years.length - 1]!];
  const items = [...(track?.years.values() ?? [])].sort((a, b) => a.year - b.year);
  const [from, to] = [items[0], items[items.length - 1]];
  const lacks = (year: number): Cell => missingCell(scope.missing(department, year));
  // One year has no change: the figure stands at the end that it is of.
  if (!from || !to || from === to) {
    const isLast = from !== undefined && from.year === last;
    const none = first === last ? missingCell('not_applicable') : lacks(isLast ? first : last);
    const year = from && yearCell(from.year, from.department, scope, undefined);
    return {
      from: from && !isLast ? from.cell : first === last ? none : lacks(first),
      to: from && isLast ? from.cell : lacks(last),
      change: none,
      change_rate: none,
      fromYear: year && !isLast ? year : first === last ? none : lacks(first),
      toYear: year && isLast ? year : lacks(last),
    };
  }
  const link = from.department === department ? undefined : track?.link;
  return {
    from: from.cell,
    to: to.cell,
    ...changeCells(from.cell, to.cell, to.indicator),
    fromYear: yearCell(from.year, from.department, scope, link),
    toYear: yearCell(to.year, to.department, scope, undefined),
  };
}

/** Rows of a panel in the order of the bodies; a panel that is alone says of every body why it has no change. */
function rowsOf(
  panel: Gathered<Item>,
  tracks: ReadonlyMap<string, EntitySeries>,
  indicators: readonly IndicatorRow[],
  scope: Scope,
  alone: boolean,
): Row[] {
  const bodies = groupBy(tracks.values(), ({ department }) => department);
  const joined = new Set([...tracks.values()].flatMap(({ link }) => link?.predecessor ?? []));
  return scope.departments.flatMap(({ id: department }): Row[] => {
    const own = bodies.get(department) ?? [];
    if (own.length === 0) {
      if (!alone || joined.has(department)) return [];
      return indicators.map(({ id: indicator }) => ({
        key: `change:${department}:${indicator}`,
        department,
        indicator,
        cells: cellsOf(undefined, department, scope),
      }));
    }
    return own.map((track) => ({
      key: ['change', department, track.indicator.id, track.subject, alone ? '' : panel.key]
        .filter((part) => part !== '')
        .join(':'),
      department,
      indicator: track.indicator.id,
      ...(track.subject === '' ? {} : { subject: sameText(track.subject) }),
      cells: cellsOf(track, department, scope),
    }));
  });
}

export const change: Answers<'change'> = (data, question, scope) => {
  const indicators = question.indicators.map((id) => indicatorOf(data, id));
  const [first] = indicators;
  if (!first) throw new Error('a change needs an indicator');
  const items = indicators.flatMap((indicator) => itemsOf(data, scope, indicator));
  const found = gather(items, (item) => item.kind);
  const gathered = found.length > 0 ? found : [emptyPanel(first)];
  const lineage = crossable(data, scope);
  const links = new Map<LineageRow, Succession>();
  const panels = gathered.map((one): Panel => {
    const shown = one.items.length > 0 ? shownIn(one) : [first];
    const tracks = entitySeriesOf(one);
    joinEntitySeries(tracks, lineage);
    for (const { link } of tracks.values()) if (link) links.set(link, linkOf(link));
    return {
      key: one.key,
      title: one.items.length > 0 ? titleOf(one, gathered) : nameOf(first),
      unit: one.kind.unit,
      basis: basisOf(shown[0]!),
      period: one.kind.period,
      status: one.kind.status,
      rows: rowsOf(one, tracks, shown, scope, gathered.length === 1),
    };
  });
  const crossed = [...links.values()];
  return {
    columns: columnsOf(indicators),
    panels,
    incomparablePanels: incomparablePanelsOf(gathered),
    notes: [
      ...seriesNotes(data, scope, indicators, new Set(items.map(({ department }) => department)).size),
      ...crossedNotes(crossed),
    ],
    successions: crossed,
    measures: ['value'],
    counted: countedRows(items),
    reports: items.map(({ report }) => report),
  };
};
