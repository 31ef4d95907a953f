/**
 * stages: the five stages of attraction of each body's year that reports any: `stage` (dimension), `value`. A stage that
 * the report leaves out is not_reported: absent, not nought. Stages are counted apart and no conversion follows from
 * them; figures of another status or period stand in a panel of their own.
 */
import { ownFigure } from '../../facts/own-figure.ts';
import type { Column, Panel, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { LabelWords } from '../../text/words/zh/labels.ts';
import type { Answers } from '../assemble.ts';
import { missingCell, textCell } from '../cells.ts';
import type { Comparable, Gathered } from '../comparability/comparability.ts';
import { incomparablePanelsOf, comparable, gather } from '../comparability/comparability.ts';
import { groupBy } from '../group.ts';
import { DEPARTMENT, periodName, statusName, titled, YEAR } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { cellKey, gridOf } from '../scope.ts';
import type { Item } from '../series/series-items.ts';
import { itemsOf } from '../series/series-items.ts';

interface Stage {
  readonly group: string;
  readonly name: Localised;
}

const stage = (group: keyof LabelWords['stages']): Stage => ({
  group,
  name: label(({ stages }) => stages[group]),
});

/** In the order in which a project goes through them; each is a comparability group of its own. */
const STAGES: readonly Stage[] = [
  stage('PIPELINE_NEGOTIATED'),
  stage('PIPELINE_SIGNED'),
  stage('PIPELINE_REGISTERED'),
  stage('PIPELINE_ATTRACTED'),
  stage('PIPELINE_LANDED'),
];

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'stage', label: LABELS.stage, type: 'dimension' },
  { key: 'value', label: LABELS.projects, type: 'count' },
];

const TITLE = label(({ titles }) => titles.stages);
const BASIS = label(({ bases }) => bases.stages);

/** Stages stand together though each is a group: what must be alike is status, period and unit. */
const kindOf = ({ kind }: Item): Comparable => ({ ...kind, group: 'PIPELINE', basis: '' });

function rowsOf(one: Gathered<Item>, indicators: readonly IndicatorRow[], scope: Scope): Row[] {
  const items = groupBy(one.items, ({ department, year, indicator }) =>
    [cellKey(department, year), indicator.group].join('\n'),
  );
  const present = new Set(one.items.map(({ department, year }) => cellKey(department, year)));
  return gridOf(scope)
    .filter(({ department, year }) => one.items.length === 0 || present.has(cellKey(department, year)))
    .flatMap(({ department, year }) =>
      STAGES.map(({ group, name }): Row => {
        const item = ownFigure(items.get([cellKey(department, year), group].join('\n')) ?? []);
        const indicator = item?.indicator.id ?? indicators.find((row) => row.group === group)?.id;
        return {
          key: [department, year, group, one.kind.status, one.kind.period].join(':'),
          department,
          year,
          ...(item ? { report: item.report } : {}),
          ...(indicator === undefined ? {} : { indicator }),
          subject: name,
          cells: {
            stage: textCell(name),
            value: item ? item.cell : missingCell(scope.missing(department, year)),
          },
        };
      }),
    );
}

export const stages: Answers<'stages'> = (data, _question, scope) => {
  const groups = new Set(STAGES.map(({ group }) => group));
  const indicators = data.indicators.filter(({ group }) => groups.has(group));
  const items = indicators
    .flatMap((indicator) => itemsOf(data, scope, indicator))
    .filter(({ subject }) => subject === '');
  const found = gather(items, kindOf);
  const unit = indicators[0]?.unit ?? '个';
  const empty: Comparable = {
    ...comparable(
      { unit, status: 'completed', period: '全年' },
      indicators[0] ?? { ...data.indicators[0]!, kind: 'count', unit },
      '',
    ),
    group: 'PIPELINE',
    basis: '',
  };
  const gathered = found.length > 0 ? found : [{ key: 'PIPELINE', kind: empty, items: [] }];
  const panels = gathered.map((one): Panel => {
    const marks = [
      ...(gathered.some(({ kind }) => kind.status !== one.kind.status) ? [statusName(one.kind.status)] : []),
      ...(gathered.some(({ kind }) => kind.period !== one.kind.period) ? [periodName(one.kind.period)] : []),
    ];
    return {
      key: `stages|${one.key}`,
      title: titled(TITLE, marks),
      unit: one.kind.unit,
      basis: BASIS,
      period: one.kind.period,
      status: one.kind.status,
      rows: rowsOf(one, indicators, scope),
    };
  });
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    columns: COLUMNS,
    panels,
    incomparablePanels: incomparablePanelsOf(gathered.map(({ kind }, i) => ({ key: panels[i]!.key, kind }))),
    measures: ['value'],
    counted: rows.filter(({ cells }) => cells.value?.state === 'value'),
  };
};
