/** What changed from a body's first year to its last. */
import { exact } from '../../facts/exact.ts';
import type { Cell } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { missingCell } from '../cells.ts';

/** Kinds that grow by a share of what they were. A score is bounded and a rank no amount: they change by points and places. */
const GROWING: readonly IndicatorRow['kind'][] = ['amount', 'count', 'area', 'duration'];

/** How two figures of one kind differ, in base units (of rates a difference of ratios) and, of amounts, as a ratio. */
export function changeCells(
  from: Cell,
  to: Cell,
  indicator: IndicatorRow,
): { change: Cell; change_rate: Cell } {
  const [first, last] = [from.value, to.value];
  if (first === null || last === null) throw new Error('a change needs two figures');
  const isRough = [from, to].some(({ qualifier }) => (qualifier ?? 'exact') !== 'exact');
  const cell = (value: number): Cell => ({
    value: exact(value),
    state: 'value',
    ...(isRough ? { qualifier: 'approx' as const } : {}),
    facts: [...from.facts, ...to.facts],
  });
  // Nothing grows by a share of zero, and a share of a negative figure has the wrong sign.
  const grows = GROWING.includes(indicator.kind) && first > 0;
  return {
    change: cell(last - first),
    change_rate: grows ? cell((last - first) / first) : missingCell('not_applicable'),
  };
}
