/**
 * stages: the five stages of attraction of each body's year that reports any: `stage` (dimension), `value`. A stage that
 * the report leaves out is not_reported: absent, not nought. Stages are counted apart and no conversion follows from
 * them; figures of another status or period stand in a panel of their own.
 */
import { ownFigure } from '../../facts/own-figure.ts';
import type { Column, Panel, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { unitNamed } from '../../model/unit.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { LabelWords } from '../../text/words/zh/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { missingCell, textCell } from '../cells.ts';
import type { Comparability } from '../comparability/comparability.ts';
import { comparabilityKey } from '../comparability/comparability.ts';
import type { ComparableSet } from '../comparability/comparable-sets.ts';
import { comparableSets, incomparablePanelsOf } from '../comparability/comparable-sets.ts';
import { DEPARTMENT, levelName, periodName, statusName, titled, YEAR } from '../labels.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { bodyYearsOf, SAME_BODY_YEAR } from '../scope.ts';
import type { Observation } from '../series/observations.ts';
import { observationsOf } from '../series/observations.ts';

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
const comparabilityIn = ({ comparability }: Observation): Comparability => ({
  ...comparability,
  group: 'PIPELINE',
  basis: '',
});

/** Where no stage is on file the panel still stands, with the reason in every row. */
const NOTHING: Comparability = {
  group: 'PIPELINE',
  dimension: unitNamed('个').dimension,
  unit: '个',
  status: 'completed',
  period: '全年',
  basis: '',
  isRate: false,
  framework: '',
  scorer: '',
  scope: '',
  level: '',
};
const EMPTY: ComparableSet<Observation> = {
  key: comparabilityKey(NOTHING),
  comparability: NOTHING,
  items: [],
};

/** A stage of a body's year. */
interface Place extends BodyYear {
  readonly stage: Stage;
}
const SAME_STAGE = {
  ...SAME_BODY_YEAR,
  group: [({ stage }: Place) => stage.group, ({ indicator }: Observation) => indicator.group],
} as const;

function rowsOf(set: ComparableSet<Observation>, indicators: readonly IndicatorRow[], scope: Scope): Row[] {
  const { status, period } = set.comparability;
  const present = new Set(set.items.map(bodyYearKey));
  const places = bodyYearsOf(scope)
    .filter((bodyYear) => set.items.length === 0 || present.has(bodyYearKey(bodyYear)))
    .flatMap((bodyYear) => STAGES.map((stage): Place => ({ ...bodyYear, stage })));
  return leftJoin(places, set.items, SAME_STAGE).map(({ left, right }): Row => {
    const { department, year, stage } = left;
    const observation = ownFigure(right);
    const indicator = observation?.indicator.id ?? indicators.find((row) => row.group === stage.group)?.id;
    return {
      key: [department, year, stage.group, status, period].join(':'),
      department,
      year,
      ...(observation ? { report: observation.report } : {}),
      ...(indicator === undefined ? {} : { indicator }),
      subject: stage.name,
      cells: {
        stage: textCell(stage.name),
        value: observation ? observation.cell : missingCell(scope.missing(department, year)),
      },
    };
  });
}

export const stages: Answers<'stages'> = (data, _question, scope) => {
  const groups = new Set(STAGES.map(({ group }) => group));
  const indicators = data.indicators.filter(({ group }) => groups.has(group));
  const observations = observationsOf(data, scope, indicators).filter(({ subject }) => subject === '');
  const found = comparableSets(observations, comparabilityIn);
  const sets = (found.length > 0 ? found : [EMPTY]).map((set) => ({ ...set, key: `stages|${set.key}` }));
  const panels = sets.map((set): Panel => {
    const { unit, status, period, level } = set.comparability;
    const isSplit = (by: 'status' | 'period' | 'level'): boolean =>
      sets.some(({ comparability }) => comparability[by] !== set.comparability[by]);
    const marks = [
      ...(isSplit('status') ? [statusName(status)] : []),
      ...(isSplit('period') ? [periodName(period)] : []),
      ...(isSplit('level') ? [levelName(level)] : []),
    ];
    const rows = rowsOf(set, indicators, scope);
    return { key: set.key, title: titled(TITLE, marks), unit, basis: BASIS, period, status, rows };
  });
  const rows = panels.flatMap((panel) => panel.rows);
  return {
    columns: COLUMNS,
    panels,
    incomparablePanels: incomparablePanelsOf(sets),
    measures: ['value'],
    counted: rows.filter(({ cells }) => cells.value?.state === 'value'),
  };
};
