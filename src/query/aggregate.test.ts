import { describe, expect, it } from 'vitest';
import { count, group, leftJoin, likeForLike, median, pool, quartiles } from './aggregate.ts';

const figure = (body: string, year: number, value: number) => ({ body, year, value });
type Observation = ReturnType<typeof figure>;
const body = (one: Observation): string => one.body;
const year = (one: Observation): number => one.year;
const FIGURES = [figure('b', 2022, 8), figure('a', 2021, 3), figure('b', 2021, 6), figure('b', 2022, 9)];
const [B22, A21, B21, B22_AGAIN] = FIGURES;

describe('a group', () => {
  it('holds the items of its keys in their order, groups in the order of first appearance', () => {
    expect(group(FIGURES, { body, year })).toEqual([
      { key: { body: 'b', year: 2022 }, items: [B22, B22_AGAIN] },
      { key: { body: 'a', year: 2021 }, items: [A21] },
      { key: { body: 'b', year: 2021 }, items: [B21] },
    ]);
  });

  it('keeps texts that look like numbers apart, from one another and from numbers', () => {
    const keys = group(['001', '1', '1.0'], { text: (text) => text }).map(({ key }) => key.text);
    expect(keys).toEqual(['001', '1', '1.0']);
    expect(group(['a|b', 'a'], { x: (text) => text, y: () => 'b' })).toHaveLength(2);
  });

  it('is none where there are no items', () => {
    expect(group([] as Observation[], { body })).toEqual([]);
  });

  it('refuses a key that is missing or no whole number', () => {
    const keyed = (key: unknown) => () => group(FIGURES, { body: () => key as string });
    for (const key of [undefined, null, Number.NaN, 1.5]) expect(keyed(key)).toThrow(/key body is/);
    expect(keyed('')).not.toThrow();
  });
});

describe('a count', () => {
  it('is how many items have the keys, and is not there where none has', () => {
    expect(count(FIGURES, { body })).toEqual([
      { key: { body: 'b' }, n: 3 },
      { key: { body: 'a' }, n: 1 },
    ]);
    expect(count([] as Observation[], { body })).toEqual([]);
  });
});

describe('a pooled ratio', () => {
  const amounts = [
    { year: 2021, executed: 99, budget: 100 },
    { year: 2021, executed: 1, budget: 20 },
    { year: 2022, executed: 5, budget: 0 },
  ];
  const pooled = pool(
    amounts,
    { year: (one) => one.year },
    { over: (one) => one.executed, under: (one) => one.budget },
  );

  it('is Σ ÷ Σ and no mean of ratios', () => {
    expect(pooled[0]).toMatchObject({ key: { year: 2021 }, over: 100, under: 120, ratio: 0.833333333333 });
    expect(pooled[0]!.items).toEqual(amounts.slice(0, 2));
  });

  it('is none where the denominators add up to nothing', () => {
    expect(pooled[1]).toMatchObject({ over: 5, under: 0, ratio: null });
  });

  it('takes a real nought and refuses a missing amount, which is none', () => {
    const sum = (over: unknown) =>
      pool([1], { all: () => 0 }, { over: () => over as number, under: () => 2 })[0]!.ratio;
    expect(sum(0)).toBe(0);
    for (const missing of [null, undefined, Number.NaN, '3'])
      expect(() => sum(missing)).toThrow(/amount over is/);
  });
});

describe('quartiles', () => {
  it('hold the middle half of the peers between them', () => {
    expect(quartiles([0.9, 0.1, 0.5, 0.3, 0.7])).toEqual({ low: 0.3, median: 0.5, high: 0.7 });
    expect(quartiles([1, 2, 3, 4, 5, 6])).toEqual({ low: 2.25, median: 3.5, high: 4.75 });
  });
  it('take a real zero for a figure', () => {
    expect(quartiles([0, 0, 1, 1, 1])).toEqual({ low: 0, median: 1, high: 1 });
  });
  it('are none of fewer than five', () => {
    expect(quartiles([1, 2, 3, 4])).toBeNull();
  });
});

describe('a median', () => {
  it('is the middle of five, and of six the mean of the middle two', () => {
    expect(median([0.9, 0.1, 0.5, 0.3, 0.7])).toBe(0.5);
    expect(median([1, 6, 2, 5, 3, 4])).toBe(3.5);
  });

  it('carries no binary dust', () => {
    expect(median([0, 0, 0.1, 0.2, 1, 1])).toBe(0.15);
  });

  it('is none of fewer than five', () => {
    expect(median([1, 2, 3, 4])).toBeNull();
    expect(median([])).toBeNull();
  });

  it('refuses what is missing', () => {
    expect(() => median([1, 2, 3, 4, Number.NaN])).toThrow('NaN');
  });
});

describe('a join', () => {
  const years = [2021, 2022, 2023];
  const join = (right: readonly Observation[]) =>
    leftJoin(years, right, { year: [(one) => one, (one) => one.year] });

  it('gives every left item all right ones of its keys, in their order', () => {
    expect(join(FIGURES)).toEqual([
      { left: 2021, right: [A21, B21] },
      { left: 2022, right: [B22, B22_AGAIN] },
      { left: 2023, right: [] },
    ]);
  });

  it('joins on all keys or not at all', () => {
    const on = { body: [() => 'b', body], year: [(one: number) => one, year] } as const;
    expect(leftJoin(years, [A21!, B22!], on).map(({ right }) => right)).toEqual([[], [B22], []]);
  });

  it('leaves nothing out where either side is empty, and nothing in where the left one is', () => {
    expect(join([]).map(({ right }) => right)).toEqual([[], [], []]);
    expect(leftJoin([] as number[], FIGURES, { year: [(one) => one, year] })).toEqual([]);
  });

  it('gives items that are alike each their own', () => {
    expect(leftJoin([2022, 2022], [B22!], { year: [(one) => one, year] })).toEqual([
      { left: 2022, right: [B22] },
      { left: 2022, right: [B22] },
    ]);
  });
});

describe('like for like', () => {
  it('is the first and the last year of a body that has two', () => {
    const [b] = likeForLike(FIGURES, { body }, year);
    expect(b!.items).toEqual([B21, B22, B22_AGAIN]);
    expect(b!.ends).toEqual([B21, B22_AGAIN]);
  });

  it('is nothing where a body has one year, however many figures of it', () => {
    expect(likeForLike(FIGURES, { body }, year)[1]).toMatchObject({ key: { body: 'a' }, ends: null });
    expect(likeForLike([B22!, B22_AGAIN!], { body }, year)[0]!.ends).toBeNull();
  });
});
