/** A figure of one body over the years, and what changed from the first year to the last. */
import { isPlainer } from '../../facts/own-figure.ts';
import type { Cell } from '../../model/frame.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { missingCell } from '../cells.ts';
import type { Item } from './series-items.ts';

/** The body's own figure of each year; items of one panel are of one status. */
export function byYear(items: readonly Item[]): Map<number, Item> {
  const years = new Map<number, Item>();
  for (const item of items) {
    const known = years.get(item.year);
    if (!known || isPlainer(item, known)) years.set(item.year, item);
  }
  return years;
}

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
    value: Number(value.toPrecision(12)),
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
