import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../url/codec.ts';
import { addToBriefing, BriefingStore, storageKey, UNREAD } from './briefing-store.svelte.ts';
import type { Collected, BriefingStorage } from './briefing-store.svelte.ts';

const KEY = 'key';
const DATA = { version: '1a2b3c4d', date: '2024-05-06' };
const figure = (chart: string): Collected => ({ chart, view: DEFAULT_VIEW, data: DATA });

/** A storage in memory; `refuse` names the calls that throw, as browsers do where storage is forbidden or full. */
function memoryStorage(
  refuse: readonly (keyof BriefingStorage)[] = [],
  held: Record<string, string> = {},
): BriefingStorage & { held: typeof held } {
  const guard = (call: keyof BriefingStorage): void => {
    if (refuse.includes(call)) throw new DOMException('refused', 'QuotaExceededError');
  };
  return {
    held,
    getItem: (key) => (guard('getItem'), held[key] ?? null),
    setItem: (key, text) => (guard('setItem'), void (held[key] = text)),
    removeItem: (key) => (guard('removeItem'), void delete held[key]),
  };
}
const charts = (store: BriefingStore): string[] => store.briefing.items.map(({ chart }) => chart);

describe('the briefing that a browser keeps', () => {
  it('is there again for the next page', () => {
    const storage = memoryStorage();
    const first = addToBriefing(figure('a'), new BriefingStore(storage, KEY));
    expect(first).toEqual({ state: 'added', count: 1, persists: true });
    const again = new BriefingStore(storage, KEY);
    expect(charts(again)).toEqual(['a']);
    expect(again.briefing.items[0]).toMatchObject({ data: DATA, as: 'chart', title: '' });
  });
  it('takes the same figure once and another view of it again', () => {
    const store = new BriefingStore(memoryStorage(), KEY);
    addToBriefing(figure('a'), store);
    expect(addToBriefing(figure('a'), store)).toMatchObject({ state: 'there', count: 1 });
    const other = { ...figure('a'), view: { ...DEFAULT_VIEW, years: [2022] } };
    expect(addToBriefing(other, store)).toMatchObject({ state: 'added', count: 2 });
  });
  it('says when it is full and takes no more', () => {
    const store = new BriefingStore(memoryStorage(), KEY);
    for (let i = 0; i < 100; i += 1) addToBriefing(figure(`c${i}`), store);
    expect(addToBriefing(figure('more'), store)).toMatchObject({ state: 'full', count: 100 });
  });
  it('loses nothing of two tabs that change it in turn', () => {
    const storage = memoryStorage();
    const [one, two] = [new BriefingStore(storage, KEY), new BriefingStore(storage, KEY)];
    addToBriefing(figure('a'), one);
    addToBriefing(figure('b'), two);
    addToBriefing(figure('c'), one);
    expect(charts(one)).toEqual(['a', 'b', 'c']);
    two.reload();
    expect(charts(two)).toEqual(['a', 'b', 'c']);
  });
  it.each<[string, BriefingStorage | undefined]>([
    ['is missing', undefined],
    ['refuses to read', memoryStorage(['getItem'])],
    ['refuses to write', memoryStorage(['setItem'])],
  ])('lives in memory where storage %s, and says so', (_, storage) => {
    const store = new BriefingStore(storage, KEY);
    expect(addToBriefing(figure('a'), store)).toEqual({ state: 'added', count: 1, persists: false });
    expect(addToBriefing(figure('b'), store)).toEqual({ state: 'added', count: 2, persists: false });
    expect(charts(store)).toEqual(['a', 'b']);
  });
  it('puts a text aside that it cannot read, and starts anew', () => {
    const storage = memoryStorage([], { [KEY]: '{"format":"jilan-briefing","version":99}' });
    const store = new BriefingStore(storage, KEY);
    expect(store.fault?.code).toBe('newer');
    expect(charts(store)).toEqual([]);
    expect(storage.held[KEY + UNREAD]).toContain('99');
    addToBriefing(figure('a'), store);
    expect(charts(new BriefingStore(storage, KEY))).toEqual(['a']);
  });
  it('keeps sites at one host apart, whatever the page is called', () => {
    expect(storageKey('/a/index.html')).toBe(storageKey('/a/'));
    expect(storageKey('/a/')).not.toBe(storageKey('/a/editions/2026-11/'));
  });
});
