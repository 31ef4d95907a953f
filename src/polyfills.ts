/**
 * What Chromium 79 lacks and this product or its packages (Svelte, Arquero, d3-array) call. Imported first by every
 * entry, and small: it stands in the first view. What exists already is left alone.
 */

/** Defined as the standard does: not enumerable, so that `for … in` over an array finds its items alone. */
function define(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Position counted from the end where negative; NaN counts as 0. */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

type Test = (value: unknown, index: number, list: ArrayLike<unknown>) => unknown;
function findLastIndex(this: ArrayLike<unknown>, test: Test, self?: unknown): number {
  for (let i = this.length - 1; i >= 0; i -= 1) if (test.call(self, this[i], i, this)) return i;
  return -1;
}
function findLast(this: ArrayLike<unknown>, test: Test, self?: unknown): unknown {
  return this[findLastIndex.call(this, test, self)];
}

function replaceAll(
  this: string,
  found: string | RegExp,
  by: string | ((part: string, ...rest: unknown[]) => string),
): string {
  const pattern =
    found instanceof RegExp ? found : new RegExp(String(found).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g');
  if (!pattern.global) throw new TypeError('replaceAll needs a global expression');
  // Either form of `by` suits; TypeScript wants one at a time.
  return this.replace(pattern, by as string);
}

/** Plain data, dates, maps and sets, each object once (also in a circle); what has no copy throws. */
function structuredClone(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('no copy of this value');
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  const kept = <T extends object>(copy: T): T => {
    seen.set(value, copy);
    return copy;
  };
  const again = (part: unknown): unknown => structuredClone(part, seen);
  if (value instanceof Date) return kept(new Date(value));
  if (value instanceof ArrayBuffer) return kept(value.slice(0));
  if (ArrayBuffer.isView(value)) return kept((value as Uint8Array).slice());
  if (value instanceof Map) {
    const copy = kept(new Map());
    value.forEach((item, key) => copy.set(again(key), again(item)));
    return copy;
  }
  if (value instanceof Set) {
    const copy = kept(new Set());
    value.forEach((item) => copy.add(again(item)));
    return copy;
  }
  const copy = kept<Record<string, unknown>>(
    Array.isArray(value) ? (new Array(value.length) as unknown as Record<string, unknown>) : {},
  );
  for (const [key, item] of Object.entries(value)) copy[key] = again(item);
  return copy;
}

function replaceChildren(this: ParentNode & Node, ...nodes: (Node | string)[]): void {
  while (this.lastChild) this.removeChild(this.lastChild);
  this.append(...nodes);
}

for (const { prototype } of [Array, Object.getPrototypeOf(Int8Array) as ArrayConstructor]) {
  define(prototype, 'at', at);
  define(prototype, 'findLast', findLast);
  define(prototype, 'findLastIndex', findLastIndex);
}
define(String.prototype, 'at', at);
define(String.prototype, 'replaceAll', replaceAll);
define(Object, 'hasOwn', (object: object, key: PropertyKey) =>
  Object.prototype.hasOwnProperty.call(object, key),
);
define(globalThis, 'structuredClone', (value: unknown) => structuredClone(value));
if (typeof Element !== 'undefined')
  for (const { prototype } of [Element, Document, DocumentFragment])
    define(prototype, 'replaceChildren', replaceChildren);
