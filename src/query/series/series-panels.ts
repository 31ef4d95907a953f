/** What the panels of several questions about indicators over the years have in common. */
import type { Dataset } from '../../model/dataset.ts';
import type { Note, Panel, Row } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { comparabilityKey, comparabilityOf } from '../comparability/comparability.ts';
import type { ComparableSet } from '../comparability/comparable-sets.ts';
import { comparableSets } from '../comparability/comparable-sets.ts';
import { shownIn, titleOf } from '../comparability/panel-title.ts';
import { basisOf, nameOf } from '../labels.ts';
import { baseNote } from '../notes/notes.ts';
import type { Scope } from '../scope.ts';
import type { Observation } from './observations.ts';
import { AVERAGE_PROGRESS, averageProgressNote, fundsApartNote, RATE } from './rates.ts';

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
    ...(indicators.some(({ id }) => id === RATE) ? fundsApartNote(data, scope) : []),
    ...(execution ? averageProgressNote(data, scope) : []),
    ...(ranked && bodies > 1 ? [{ code: 'no_rank' as const, params: {} }] : []),
  ];
}

/** The sets that figures of some indicators make; where there is none the first indicator's stands empty, for the reasons. */
export function setsOf(
  observations: readonly Observation[],
  first: IndicatorRow,
): ComparableSet<Observation>[] {
  const sets = comparableSets(observations, ({ comparability }) => comparability);
  if (sets.length > 0) return sets;
  const comparability = comparabilityOf({ unit: first.unit, status: 'completed', period: '全年' }, first, '');
  return [{ key: comparabilityKey(comparability), comparability, items: [] }];
}

/** What a panel of a set says of itself. */
export function panelOf(
  data: Dataset,
  set: ComparableSet<Observation>,
  sets: readonly ComparableSet<Observation>[],
  first: IndicatorRow,
  rows: readonly Row[],
): Panel {
  const [shown = first] = shownIn(set);
  return {
    key: set.key,
    title: set.items.length > 0 ? titleOf(data, set, sets) : nameOf(first),
    unit: set.comparability.unit,
    basis: basisOf(shown),
    period: set.comparability.period,
    status: set.comparability.status,
    rows,
  };
}
