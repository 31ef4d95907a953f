import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../url/codec.ts';
import { addToBriefing, Shelf, shelfKey, UNREAD } from './briefing.svelte.ts';
import type { Collected, Keeper } from './briefing.svelte.ts';

const KEY = 'key';
const DATA = { version: '1a2b3c4d', date: '2024-05-06' };
const figure = (chart: string): Collected => ({ chart, view: DEFAULT_VIEW, data: DATA });

/** A storage in memory; `refuse` names the calls that throw, as browsers do where storage is forbidden or full. */
function keeper(
  refuse: readonly (keyof Keeper)[] = [],
  held: Record<string, string> = {},
): Keeper & { held: typeof held } {
  const guard = (call: keyof Keeper): void => {
    if (refuse.includes(call)) throw new DOMException('refused', 'QuotaExceededError');
  };
  return {
    held,
    getItem: (key) => (guard('getItem'), held[key] ?? null),
    setItem: (key, text) => (guard('setItem'), void (held[key] = text)),
    removeItem: (key) => (guard('removeItem'), void delete held[key]),
  };
}
const charts = (shelf: Shelf): string[] => shelf.briefing.items.map(({ chart }) => chart);

describe('the briefing that a browser keeps', () => {
  it('is there again for the next page', () => {
    const store = keeper();
    const first = addToBriefing(figure('a'), new Shelf(store, KEY));
    expect(first).toEqual({ state: 'added', count: 1, kept: true });
    const again = new Shelf(store, KEY);
    expect(charts(again)).toEqual(['a']);
    expect(again.briefing.items[0]).toMatchObject({ data: DATA, as: 'chart', title: '' });
  });
  it('takes the same figure once and another view of it again', () => {
    const shelf = new Shelf(keeper(), KEY);
    addToBriefing(figure('a'), shelf);
    expect(addToBriefing(figure('a'), shelf)).toMatchObject({ state: 'there', count: 1 });
    const other = { ...figure('a'), view: { ...DEFAULT_VIEW, years: [2022] } };
    expect(addToBriefing(other, shelf)).toMatchObject({ state: 'added', count: 2 });
  });
  it('says when it is full and takes no more', () => {
    const shelf = new Shelf(keeper(), KEY);
    for (let i = 0; i < 100; i += 1) addToBriefing(figure(`c${i}`), shelf);
    expect(addToBriefing(figure('more'), shelf)).toMatchObject({ state: 'full', count: 100 });
  });
  it('loses nothing of two tabs that change it in turn', () => {
    const store = keeper();
    const [one, two] = [new Shelf(store, KEY), new Shelf(store, KEY)];
    addToBriefing(figure('a'), one);
    addToBriefing(figure('b'), two);
    addToBriefing(figure('c'), one);
    expect(charts(one)).toEqual(['a', 'b', 'c']);
    two.reload();
    expect(charts(two)).toEqual(['a', 'b', 'c']);
  });
  it.each<[string, Keeper | undefined]>([
    ['is missing', undefined],
    ['refuses to read', keeper(['getItem'])],
    ['refuses to write', keeper(['setItem'])],
  ])('lives in memory where storage %s, and says so', (_, store) => {
    const shelf = new Shelf(store, KEY);
    expect(addToBriefing(figure('a'), shelf)).toEqual({ state: 'added', count: 1, kept: false });
    expect(addToBriefing(figure('b'), shelf)).toEqual({ state: 'added', count: 2, kept: false });
    expect(charts(shelf)).toEqual(['a', 'b']);
  });
  it('puts a text aside that it cannot read, and starts anew', () => {
    const store = keeper([], { [KEY]: '{"format":"jilan-briefing","version":99}' });
    const shelf = new Shelf(store, KEY);
    expect(shelf.fault?.code).toBe('newer');
    expect(charts(shelf)).toEqual([]);
    expect(store.held[KEY + UNREAD]).toContain('99');
    addToBriefing(figure('a'), shelf);
    expect(charts(new Shelf(store, KEY))).toEqual(['a']);
  });
  it('keeps sites at one host apart, whatever the page is called', () => {
    expect(shelfKey('/a/index.html')).toBe(shelfKey('/a/'));
    expect(shelfKey('/a/')).not.toBe(shelfKey('/a/editions/2026-11/'));
  });
});
