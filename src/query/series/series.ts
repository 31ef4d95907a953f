/**
 * series: one or several indicators of each body and year, `value`. What does not compare stands in panels of its
 * own (comparability.ts). In a single panel every body's year has a row, with the reason where there is no value; in one of
 * several panels only bodies that have a value of that kind have rows.
 */
import type { Column, Panel } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { incomparablePanelsOf } from '../comparability/comparable-sets.ts';
import { shownIn } from '../comparability/panel-title.ts';
import { commonType, DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import { thresholdsOf } from '../notes/thresholds.ts';
import { observationsOf } from './observations.ts';
import { medianOf } from './median.ts';
import { indicatorOf } from './rates.ts';
import { panelOf, seriesNotes, setsOf } from './series-panels.ts';
import { rowsOf } from './series-rows.ts';

function columnsOf(indicators: readonly IndicatorRow[], first: IndicatorRow): Column[] {
  const single = indicators.length === 1;
  const label = single ? nameOf(first) : LABELS.value;
  const value: Column = { key: 'value', label, type: commonType(indicators) };
  return [DEPARTMENT, YEAR, single ? { ...value, indicator: first.id } : value];
}

export const series: Answers<'series'> = (data, question, scope) => {
  const indicators = question.indicators.map((id) => indicatorOf(data, id));
  const [first] = indicators;
  if (!first) throw new Error('a series needs an indicator');
  const observations = observationsOf(data, scope, indicators);
  const columns = columnsOf(indicators, first);
  const sets = setsOf(observations, first);
  const panels = sets.map((set): Panel => {
    const shown = set.items.length > 0 ? shownIn(set) : [first];
    const ids = shown.map(({ id }) => id);
    return panelOf(data, set, sets, first, rowsOf(set, ids, columns, scope, sets));
  });
  const none = { thresholds: [], notes: [] };
  const lines = question.lines ? thresholdsOf(data, scope, question.indicators) : none;
  const middle = question.median ? medianOf(data, panels, scope) : none;
  const bodies = new Set(observations.map(({ department }) => department)).size;
  return {
    columns,
    panels,
    incomparablePanels: incomparablePanelsOf(sets),
    thresholds: [...lines.thresholds, ...middle.thresholds],
    notes: [...seriesNotes(data, scope, indicators, bodies), ...lines.notes, ...middle.notes],
    measures: ['value'],
  };
};
