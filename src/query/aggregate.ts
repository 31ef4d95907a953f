/**
 * The aggregations, done by Arquero, which nothing else imports. Its own expressions are quietly wrong with what is missing
 * (`null * 2` is 0, `null >= 0` true) and with closures, so none is written: items go in with typed keys, columns are made
 * here and hold what they are declared to hold, and a key or an amount that is missing is refused.
 */
import type { ColumnTable } from 'arquero';
import { op, table } from 'arquero';
import { exact } from '../facts/exact.ts';

type Key = string | number;
type KeysOf<T> = Readonly<Record<string, (item: T) => Key>>;
/** The values of keys, by their names. */
type Keyed<K> = { readonly [Name in keyof K]: K[Name] extends (item: never) => infer Value ? Value : never };

/** The columns made here; keys have names of their own. */
const ITEM = '#item';
const ORDER = '#order';
const OVER = '#over';
const UNDER = '#under';

/** A column of keys: a text stays one ("001" is not 1), a number is whole. */
function keyColumn<T>(items: readonly T[], name: string, keyOf: (item: T) => Key): Key[] {
  return items.map((item) => {
    const key: unknown = keyOf(item);
    if (typeof key === 'string' || (typeof key === 'number' && Number.isInteger(key))) return key;
    throw new RangeError(`the key ${name} is ${String(key)}`);
  });
}

/** A column of amounts. What is missing is no nought: whoever adds up leaves it out before. */
function amountColumn<T>(items: readonly T[], name: string, amountOf: (item: T) => number): Float64Array {
  return Float64Array.from(items, (item) => {
    const amount: unknown = amountOf(item);
    if (typeof amount === 'number' && Number.isFinite(amount)) return amount;
    throw new RangeError(`the amount ${name} is ${String(amount)}`);
  });
}

/** A table of items by their position, with their keys and further columns. */
function tableOf<T>(
  items: readonly T[],
  keys: KeysOf<T>,
  more: Readonly<Record<string, Float64Array>> = {},
): ColumnTable {
  const columns: Record<string, ArrayLike<Key>> = { [ITEM]: Int32Array.from(items, (_, i) => i), ...more };
  for (const [name, keyOf] of Object.entries(keys)) columns[name] = keyColumn(items, name, keyOf);
  return table(columns);
}

export interface Group<T, K> {
  readonly key: Keyed<K>;
  /** At least one. */
  readonly items: readonly [T, ...T[]];
}

/** A table's groups in the order of first appearance, their items in the table's. */
function groupsOf<T, K extends KeysOf<T>>(items: readonly T[], keys: K, rows: ColumnTable): Group<T, K>[] {
  const groups = rows
    .groupby(...Object.keys(keys))
    .rollup({ [ITEM]: op.array_agg(ITEM) })
    .objects({ limit: Infinity }) as (Keyed<K> & { readonly [ITEM]: readonly number[] })[];
  return groups.map(({ [ITEM]: positions, ...key }) => ({
    key: key as unknown as Keyed<K>,
    items: positions.map((i) => items[i]!) as [T, ...T[]],
  }));
}

/** The items of each combination of keys, in their order; groups in the order of first appearance. */
export function group<T, K extends KeysOf<T>>(items: readonly T[], keys: K): Group<T, K>[] {
  return groupsOf(items, keys, tableOf(items, keys));
}

/** How many items each combination of keys has; combinations without an item are not there. */
export function count<T, K extends KeysOf<T>>(
  items: readonly T[],
  keys: K,
): { readonly key: Keyed<K>; readonly n: number }[] {
  const counts = tableOf(items, keys)
    .groupby(...Object.keys(keys))
    .rollup({ [ITEM]: op.count() })
    .objects({ limit: Infinity }) as (Keyed<K> & { readonly [ITEM]: number })[];
  return counts.map(({ [ITEM]: n, ...key }) => ({ key: key as unknown as Keyed<K>, n }));
}

export interface Pooled<T, K> extends Group<T, K> {
  readonly over: number;
  readonly under: number;
  /** Σ over ÷ Σ under; null where the denominators add up to nothing. */
  readonly ratio: number | null;
}

/** Σ ÷ Σ of each combination of keys: the only way in which rates of several bodies become one. */
export function pool<T, K extends KeysOf<T>>(
  items: readonly T[],
  keys: K,
  { over, under }: { readonly over: (item: T) => number; readonly under: (item: T) => number },
): Pooled<T, K>[] {
  const amounts = {
    [OVER]: amountColumn(items, 'over', over),
    [UNDER]: amountColumn(items, 'under', under),
  };
  const sums = tableOf(items, keys, amounts)
    .groupby(...Object.keys(keys))
    .rollup({ over: op.sum(OVER), under: op.sum(UNDER) })
    .objects({ limit: Infinity }) as { readonly over: number; readonly under: number }[];
  return group(items, keys).map(({ key, items: pooled }, i) => {
    const sum = sums[i]!;
    const ratio = sum.under === 0 ? null : exact(sum.over / sum.under);
    return { key, items: pooled, over: sum.over, under: sum.under, ratio };
  });
}

/** Fewer peers than this have no middle worth showing: each of them moves it. */
const ENOUGH = 5;

/** The median of peers' figures, of an even number the mean of the middle two; null where there are fewer than five. */
export function median(values: readonly number[]): number | null {
  if (values.length < ENOUGH) return null;
  const middle = table({ value: amountColumn(values, 'value', (value) => value) })
    .rollup({ value: op.median('value') })
    .get('value', 0) as number;
  return exact(middle);
}

/** The middle half of peers' figures: a quarter of them lie below `low`, a quarter above `high`. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The quartiles of peers' figures, between two of them in proportion; null where there are fewer than five. */
export function quartiles(values: readonly number[]): Quartiles | null {
  if (values.length < ENOUGH) return null;
  const found = table({ value: amountColumn(values, 'value', (value) => value) }).rollup({
    low: op.quantile('value', 0.25),
    median: op.median('value'),
    high: op.quantile('value', 0.75),
  });
  const at = (name: keyof Quartiles): number => exact(found.get(name, 0) as number);
  return { low: at('low'), median: at('median'), high: at('high') };
}

export interface Joined<L, R> {
  readonly left: L;
  /** What has the same keys, in its order; none where nothing has. */
  readonly right: readonly R[];
}

/** Every left item, in its order, with the right ones of the same keys. */
export function leftJoin<L, R>(
  left: readonly L[],
  right: readonly R[],
  on: Readonly<Record<string, readonly [leftKey: (item: L) => Key, rightKey: (item: R) => Key]>>,
): Joined<L, R>[] {
  type Side = { readonly left: L } | { readonly right: R };
  const sides: Side[] = [...left.map((item) => ({ left: item })), ...right.map((item) => ({ right: item }))];
  const keys = Object.fromEntries(
    Object.entries(on).map(([name, [leftKey, rightKey]]) => [
      name,
      (side: Side): Key => ('left' in side ? leftKey(side.left) : rightKey(side.right)),
    ]),
  );
  // Both sides are grouped at once: one pass of Arquero, where its own join takes three and loses the order.
  const matches = new Map<Side, readonly R[]>();
  for (const { items } of group(sides, keys)) {
    const same = items.flatMap((side) => ('right' in side ? [side.right] : []));
    for (const side of items) matches.set(side, same);
  }
  return sides.flatMap((side) =>
    'left' in side ? [{ left: side.left, right: matches.get(side) ?? [] }] : [],
  );
}

export interface LikeForLike<T, K> extends Group<T, K> {
  /** The first and the last year's figure; null where only one year has one. */
  readonly ends: readonly [first: T, last: T] | null;
}

/** The figures of each combination of keys by year, ascending, and the two of them that show a change like for like. */
export function likeForLike<T, K extends KeysOf<T>>(
  items: readonly T[],
  keys: K,
  yearOf: (item: T) => number,
): LikeForLike<T, K>[] {
  const byYear = tableOf(items, keys, { [ORDER]: amountColumn(items, 'year', yearOf) }).orderby(ORDER, ITEM);
  return groupsOf(items, keys, byYear).map((one) => {
    const [first] = one.items;
    const last = one.items[one.items.length - 1]!;
    return { ...one, ends: yearOf(first) === yearOf(last) ? null : [first, last] };
  });
}
