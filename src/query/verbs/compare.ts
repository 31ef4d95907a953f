/**
 * compare: all that compares among the bodies and years of the view, a column a year (`y2021` …), then `change` and
 * `change_rate` from the first to the last year with a value, and these years: `fromYear`, `toYear`. One panel an indicator's comparable set of at least two
 * bodies' years; what does not compare is in Frame.incomparableIndicators, those counted in several ways in a note `incomparable` as well.
 * Figures of projects, enterprises and score rows are no figures of a body and have tables of their own; full marks
 * and weights are a framework's.
 * A body's year whose figure is of another set is `incomparable` in this one, or `planned` where it is a plan. Bodies stand apart, whatever the lineage.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Cell, Column, Missing, Panel, Row } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import { group, leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { missingCell, plainCell, sameText } from '../cells.ts';
import type { ComparableSet } from '../comparability/comparable-sets.ts';
import { incomparablePanelsOf } from '../comparability/comparable-sets.ts';
import type { IndicatorSets } from '../comparability/incomparable.ts';
import { incomparableIndicatorsOf, incomparableNotes } from '../comparability/incomparable.ts';
import { titleOf } from '../comparability/panel-title.ts';
import { basisOf, commonType, DEPARTMENT, differenceType } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { departmentOf } from '../scope.ts';
import { changeCells } from '../series/change-cells.ts';
import type { EntitySeries } from '../series/entity-series.ts';
import { countedRows, entitySeriesOf } from '../series/entity-series.ts';
import { lacking } from '../series/lacking.ts';
import type { Observation } from '../series/observations.ts';
import { observationsOf, indicatorIn, setOf } from '../series/observations.ts';
import { seriesNotes } from '../series/series-panels.ts';

const yearKey = (year: number): string => `y${year}`;

function columnsOf(indicators: readonly IndicatorRow[], years: readonly number[]): Column[] {
  const type = commonType(indicators);
  return [
    DEPARTMENT,
    ...years.map((year): Column => ({ key: yearKey(year), label: label((w) => w.year(year)), type })),
    { key: 'change', label: LABELS.change, type: differenceType(indicators) },
    { key: 'change_rate', label: LABELS.changeRate, type: 'change' },
    { key: 'fromYear', label: LABELS.fromYear, type: 'text' },
    { key: 'toYear', label: LABELS.toYear, type: 'text' },
  ];
}

/** The comparable sets of every indicator, all in one go. */
function setsOf(observations: readonly Observation[]): IndicatorSets[] {
  const sets = group(observations, { indicator: indicatorIn, set: setOf }).map(
    ({ key, items }): ComparableSet<Observation> & { readonly indicator: IndicatorRow } => ({
      key: key.set,
      indicator: items[0].indicator,
      comparability: items[0].comparability,
      items,
    }),
  );
  return group(sets, { indicator: ({ indicator }) => indicator.id }).map(({ items }) => ({
    indicator: items[0].indicator,
    sets: items,
    comparing: items.filter((set) => new Set(set.items.map(bodyYearKey)).size > 1),
  }));
}

/** Where a row stands: a body in the panel of one set of an indicator. */
interface Place {
  readonly indicator: IndicatorRow;
  readonly set: ComparableSet<Observation>;
  readonly department: string;
}

const panelKey = (indicator: IndicatorRow, set: { readonly key: string }): string =>
  `${indicator.id}|${set.key}`;

/** Why a body has no change: that it lacks a year which its report could have had goes before a report not on file. */
function noChange(states: readonly Missing[]): Cell {
  const told = states.find((state) => state !== 'no_report' && state !== 'not_existing');
  return missingCell(told ?? states[0] ?? 'not_applicable');
}

const yearCell = (year: number): Cell => ({ ...plainCell(year), text: sameText(String(year)) });

/** `reported` are the body's figures of the indicator, whatever their set. */
function rowOf(
  { indicator, set, department }: Place,
  series: EntitySeries | undefined,
  reported: readonly Observation[],
  scope: Scope,
): Row {
  const years = new Map(series?.observations.map(({ year, cell }) => [year, cell]));
  const lacks = (year: number): Missing =>
    lacking(
      reported.filter((one) => one.year === year),
      scope.missing(department, year),
    );
  const without = scope.years.filter((year) => !years.has(year)).map(lacks);
  const none = scope.years.length < 2 ? missingCell('not_applicable') : noChange(without);
  const [from, to] = series?.ends ?? [];
  const changed =
    from && to
      ? {
          ...changeCells(from.cell, to.cell, indicator),
          fromYear: yearCell(from.year),
          toYear: yearCell(to.year),
        }
      : { change: none, change_rate: none, fromYear: none, toYear: none };
  return {
    key: `${panelKey(indicator, set)}:${department}`,
    department,
    indicator: indicator.id,
    cells: {
      ...Object.fromEntries(
        scope.years.map((year) => [yearKey(year), years.get(year) ?? missingCell(lacks(year))]),
      ),
      ...changed,
    },
  };
}

/** The rows of all panels, panel by panel in the order of the bodies. */
function rowsOf(shown: readonly IndicatorSets[], observations: readonly Observation[], scope: Scope): Row[] {
  const places = shown.flatMap(({ indicator, comparing }) =>
    comparing.flatMap((set) =>
      scope.departments.map(({ id }): Place => ({ indicator, set, department: id })),
    ),
  );
  const reported = leftJoin(places, observations, {
    department: [(place) => place.department, departmentOf],
    indicator: [(place) => place.indicator.id, indicatorIn],
  });
  return leftJoin(places, entitySeriesOf(observations), {
    department: [(place) => place.department, (series) => series.department],
    indicator: [(place) => place.indicator.id, (series) => series.indicator],
    set: [(place) => place.set.key, (series) => series.set],
  }).map(({ left, right: [series] }, i) => {
    return rowOf(left, series, reported[i]?.right ?? [], scope);
  });
}

function panelsOf(
  data: Dataset,
  shown: readonly IndicatorSets[],
  observations: readonly Observation[],
  scope: Scope,
): Panel[] {
  const rows = rowsOf(shown, observations, scope);
  const size = scope.departments.length;
  return shown
    .flatMap((sets) => sets.comparing.map((set) => ({ ...sets, set })))
    .map(({ indicator, comparing, set }, i) => ({
      key: panelKey(indicator, set),
      title: titleOf(data, set, comparing),
      unit: set.comparability.unit,
      basis: basisOf(indicator),
      period: set.comparability.period,
      status: set.comparability.status,
      rows: rows.slice(i * size, (i + 1) * size),
    }));
}

export const compare: Answers<'compare'> = (data, _question, scope) => {
  const asked = data.indicators.filter(
    ({ kind, better }) => kind !== 'definition' && !(kind === 'score' && better === 'neutral'),
  );
  const observations = observationsOf(data, scope, asked).filter(({ subject }) => subject === '');
  const found = setsOf(observations);
  const shown = found.filter(({ comparing }) => comparing.length > 0);
  const indicators = shown.map(({ indicator }) => indicator);
  const compared = shown.flatMap(({ comparing }) => comparing.flatMap(({ items }) => items));
  const incomparable = incomparableIndicatorsOf(found);
  return {
    columns: columnsOf(indicators, scope.years),
    panels: panelsOf(data, shown, observations, scope),
    incomparablePanels: shown.flatMap(({ indicator, comparing }) =>
      incomparablePanelsOf(
        comparing.map((set) => ({ key: panelKey(indicator, set), comparability: set.comparability })),
      ),
    ),
    incomparableIndicators: incomparable,
    notes: [
      ...seriesNotes(data, scope, indicators, scope.departments.length),
      ...incomparableNotes(incomparable),
    ],
    successions: [],
    measures: ['value'],
    counted: countedRows(compared),
    reports: compared.map(({ report }) => report),
  };
};
