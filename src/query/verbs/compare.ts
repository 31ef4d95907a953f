/**
 * compare: all that compares among the bodies and years of the view, a column a year (`y2021` …), then `change` and
 * `change_rate` from the first to the last year with a value. One panel an indicator's comparable set of at least two
 * bodies' years; what does not compare is in Frame.unlike, those counted in several ways in a note `apart` as well.
 * Figures of projects, enterprises and score rows are no figures of a body and have tables of their own; full marks
 * and weights are a framework's.
 * A body's year whose figure is of another set is not_applicable in this one. Bodies stand apart, whatever the lineage.
 */
import type { Cell, Column, Panel, Row } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { missingCell } from '../cells.ts';
import type { Gathered } from '../comparability/comparability.ts';
import { incomparablePanelsOf, gather } from '../comparability/comparability.ts';
import { basisOf, commonType, DEPARTMENT, differenceType } from '../labels.ts';
import { titleOf } from '../comparability/panel-title.ts';
import type { Scope } from '../scope.ts';
import { cellKey } from '../scope.ts';
import { seriesNotes } from '../series/series.ts';
import { itemsOf } from '../series/series-items.ts';
import type { Item } from '../series/series-items.ts';
import { countedRows } from '../series/entity-series.ts';
import type { Sets } from '../comparability/incomparable.ts';
import { incomparableNotes, incomparableIndicatorsOf } from '../comparability/incomparable.ts';
import { byYear, changeCells } from '../series/years.ts';

export const yearKey = (year: number): string => `y${year}`;

function columnsOf(indicators: readonly IndicatorRow[], years: readonly number[]): Column[] {
  const type = commonType(indicators);
  return [
    DEPARTMENT,
    ...years.map((year): Column => ({ key: yearKey(year), label: label((w) => w.year(year)), type })),
    { key: 'change', label: LABELS.change, type: differenceType(indicators) },
    { key: 'change_rate', label: LABELS.changeRate, type: 'change' },
  ];
}

const yearsIn = ({ items }: Gathered<Item>): number =>
  new Set(items.map(({ department, year }) => cellKey(department, year))).size;

function rowOf(one: Gathered<Item>, { indicator, sets }: Sets, department: string, scope: Scope): Row {
  const years = byYear(one.items.filter((item) => item.department === department));
  const isElsewhere = (year: number): boolean =>
    sets.some(({ items }) => items.some((item) => item.department === department && item.year === year));
  const lacks = (year: number): Cell =>
    missingCell(isElsewhere(year) ? 'not_applicable' : scope.missing(department, year));
  const known = scope.years.flatMap((year) => years.get(year) ?? []);
  const [from, to] = [known[0], known[known.length - 1]];
  const none = missingCell(
    scope.years.length < 2
      ? 'not_applicable'
      : scope.missing(department, scope.years.find((year) => !years.has(year)) ?? scope.years[0]!),
  );
  return {
    key: `${indicator.id}|${one.key}:${department}`,
    department,
    indicator: indicator.id,
    cells: {
      ...Object.fromEntries(scope.years.map((year) => [yearKey(year), years.get(year)?.cell ?? lacks(year)])),
      ...(from && to && from !== to
        ? changeCells(from.cell, to.cell, indicator)
        : { change: none, change_rate: none }),
    },
  };
}

function panelsOf(sets: Sets, scope: Scope): Panel[] {
  const { indicator } = sets;
  return sets.comparing.map((one) => ({
    key: `${indicator.id}|${one.key}`,
    title: titleOf(one, sets.comparing),
    unit: one.kind.unit,
    basis: basisOf(indicator),
    period: one.kind.period,
    status: one.kind.status,
    rows: scope.departments.map(({ id }) => rowOf(one, sets, id, scope)),
  }));
}

export const compare: Answers<'compare'> = (data, _question, scope) => {
  const found = data.indicators
    .filter(({ kind, better }) => kind !== 'definition' && !(kind === 'score' && better === 'neutral'))
    .map((indicator): Sets => {
      const items = itemsOf(data, scope, indicator).filter(({ subject }) => subject === '');
      const sets = gather(items, ({ kind }) => kind);
      return { indicator, sets, comparing: sets.filter((one) => yearsIn(one) > 1) };
    })
    .filter(({ sets }) => sets.length > 0);
  const shown = found.filter(({ comparing }) => comparing.length > 0);
  const indicators = shown.map(({ indicator }) => indicator);
  const items = shown.flatMap(({ comparing }) => comparing.flatMap((one) => one.items));
  const unlike = incomparableIndicatorsOf(found);
  const panels = shown.flatMap((sets) => panelsOf(sets, scope));
  return {
    columns: columnsOf(indicators, scope.years),
    panels,
    incomparablePanels: shown.flatMap(({ indicator, comparing }) =>
      incomparablePanelsOf(comparing.map(({ key, kind }) => ({ key: `${indicator.id}|${key}`, kind }))),
    ),
    incomparableIndicators: unlike,
    notes: [...seriesNotes(data, scope, indicators, scope.departments.length), ...incomparableNotes(unlike)],
    successions: [],
    measures: ['value'],
    counted: countedRows(items),
    reports: items.map(({ report }) => report),
  };
};
