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

/** A sorted copy; rows without a figure keep their order at the end in either direction. */
export function sortedRows(panel: Panel, order: Order | undefined): readonly Row[] {
  if (!order) return panel.rows;
  const keyed = panel.rows.map((row, at) => ({ row, at, value: row.cells[order.key]?.value ?? null }));
  const sign = order.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null)
      return a.value === b.value ? a.at - b.at : a.value === null ? 1 : -1;
    return sign * (a.value - b.value) || a.at - b.at;
  });
  return keyed.map(({ row }) => row);
}

/** Places within the panel, 1 the highest: equal figures share a place and the next one is left out; '' where missing. */
export function placesOf(panel: Panel, key: string): ReadonlyMap<string, number> {
  const values = panel.rows.flatMap((row) => row.cells[key]?.value ?? []);
  return new Map(
    panel.rows.flatMap((row): [string, number][] => {
      const value = row.cells[key]?.value ?? null;
      return value === null ? [] : [[row.key, 1 + values.filter((other) => other > value).length]];
    }),
  );
}
