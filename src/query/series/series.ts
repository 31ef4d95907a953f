/**
 * series: one or several indicators of each body and year, `value`. What does not compare stands in panels of its
 * own (gate.ts). In a single panel every body's year has a row, with the reason where there is no value; in one of
 * several panels only bodies that have a value of that kind have rows.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Column, Note, Panel } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import type { Gathered } from '../comparability/comparability.ts';
import { incomparablePanelsOf, comparable, gather } from '../comparability/comparability.ts';
import { basisOf, commonType, DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import { linesOf } from '../notes/thresholds.ts';
import { medianOf } from './median.ts';
import { baseNote } from '../notes/notes.ts';
import { shownIn, titleOf } from '../comparability/panel-title.ts';
import { AVERAGE_PROGRESS, averageProgressNote, indicatorOf, RATE } from './rates.ts';
import type { Scope } from '../scope.ts';
import type { Item } from './series-items.ts';
import { itemsOf } from './series-items.ts';
import { rowsOf } from './series-rows.ts';

/** What must be said of some indicators wherever they are compared. */
export function seriesNotes(
  data: Dataset,
  scope: Scope,
  indicators: readonly IndicatorRow[],
  bodies: number,
): Note[] {
  const rate = indicators.find(({ kind, base }) => kind === 'rate' && base !== '');
  const base = baseNote(data, rate);
  const execution = indicators.some(({ id }) => id === RATE || id === AVERAGE_PROGRESS);
  const ranked = indicators.some(({ theme }) => theme !== 'budget' && theme !== 'execution');
  return [
    ...(base ? [base] : []),
    ...(execution ? averageProgressNote(data, scope) : []),
    ...(ranked && bodies > 1 ? [{ code: 'no_rank' as const, params: {} }] : []),
  ];
}

/** Where nothing is on file the panel still stands, with the reason in every row. */
export function emptyPanel(indicator: IndicatorRow): Gathered<Item> {
  const kind = comparable({ unit: indicator.unit, status: 'completed', period: '全年' }, indicator, '');
  return { key: `${indicator.group}|${kind.dimension}`, kind, items: [] };
}

function columnsOf(indicators: readonly IndicatorRow[], first: IndicatorRow): Column[] {
  const single = indicators.length === 1;
  const label = single ? nameOf(first) : LABELS.value;
  const value: Column = { key: 'value', label, type: commonType(indicators) };
  return [DEPARTMENT, YEAR, single ? { ...value, indicator: first.id } : value];
}

export const series: Answers<'series'> = (data, question, scope) => {
  const indicators = question.indicators.map((id) => indicatorOf(data, id));
  const first = indicators[0];
  if (!first) throw new Error('a series needs an indicator');
  const items = indicators.flatMap((indicator) => itemsOf(data, scope, indicator));
  const columns = columnsOf(indicators, first);
  const found = gather(items, (item) => item.kind);
  const gathered = found.length > 0 ? found : [emptyPanel(first)];
  const panels = gathered.map((one): Panel => {
    const shown = one.items.length > 0 ? shownIn(one) : [first];
    return {
      key: one.key,
      title: one.items.length > 0 ? titleOf(one, gathered) : nameOf(first),
      unit: one.kind.unit,
      basis: basisOf(shown[0]!),
      period: one.kind.period,
      status: one.kind.status,
      rows: rowsOf(
        one,
        shown.map(({ id }) => id),
        columns,
        scope,
        gathered.length === 1,
      ),
    };
  });
  const lines = question.lines ? linesOf(data, scope, question.indicators) : { lines: [], notes: [] };
  const middle = question.median ? medianOf(panels, scope) : { lines: [], notes: [] };
  const bodies = new Set(items.map((item) => item.department)).size;
  return {
    columns,
    panels,
    incomparablePanels: incomparablePanelsOf(gathered),
    thresholds: [...lines.lines, ...middle.lines],
    notes: [...seriesNotes(data, scope, indicators, bodies), ...lines.notes, ...middle.notes],
    measures: ['value'],
  };
};
