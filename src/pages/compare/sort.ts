/** Rows of a comparison in the order of a column: within their indicator only, ties side by side, missing last. */
import type { Panel, Row } from '../../model/frame.ts';

export interface Order {
  readonly key: string;
  readonly descending: boolean;
}

/** `-change` → change, descending; undefined for '' and for a column that is not there. */
export function orderOf(sort: string, keys: readonly string[]): Order | undefined {
  const descending = sort.startsWith('-');
  const key = descending ? sort.slice(1) : sort;
  return keys.includes(key) ? { key, descending } : undefined;
}

/** A further press of a heading: high to low, low to high, then the fixed order again. */
export function nextOrder(sort: string, key: string): string {
  return sort === `-${key}` ? key : sort === key ? '' : `-${key}`;
}

/**
 * Whether the figures of a column may stand in order: a change over three years is neither more nor less than one over
 * a single year, so changes need one span.
 */
export function isOrdered({ rows }: Panel, key: string): boolean {
  if (key !== 'change' && key !== 'change_rate') return true;
  const spans = rows.flatMap(({ cells }) => (cells[key]?.value == null ? [] : [spanOf(cells)]));
  return new Set(spans).size < 2;
}

/** `2021–2023`: the years that a row's change runs over; '' where there is none. */
export function spanOf({ fromYear, toYear }: Row['cells']): string {
  return fromYear?.value == null || toYear?.value == null ? '' : `${fromYear.value}–${toYear.value}`;
}

/** A sorted copy; rows without a figure keep their order at the end in either direction. */
export function sortedRows(panel: Panel, order: Order | undefined): readonly Row[] {
  if (!order || !isOrdered(panel, order.key)) return panel.rows;
  const keyed = panel.rows.map((row, at) => ({ row, at, value: row.cells[order.key]?.value ?? null }));
  const sign = order.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null)
      return a.value === b.value ? a.at - b.at : a.value === null ? 1 : -1;
    return sign * (a.value - b.value) || a.at - b.at;
  });
  return keyed.map(({ row }) => row);
}

/** Places within the panel, 1 the highest, none where the column has no order: equal figures share a place and the next one is left out; '' where missing. */
export function placesOf(panel: Panel, key: string): ReadonlyMap<string, number> {
  if (!isOrdered(panel, key)) return new Map();
  const values = panel.rows.flatMap((row) => row.cells[key]?.value ?? []);
  return new Map(
    panel.rows.flatMap((row): [string, number][] => {
      const value = row.cells[key]?.value ?? null;
      return value === null ? [] : [[row.key, 1 + values.filter((other) => other > value).length]];
    }),
  );
}
