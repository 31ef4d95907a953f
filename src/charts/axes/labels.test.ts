import { expect, test } from 'vitest';
import { isotonic, placeLabels, type Label } from './labels.ts';

const label = (key: string, at: number, chosen = false): Label => ({ key, at, height: 16, chosen });

function gaps(placed: ReadonlyMap<string, number>): number[] {
  const at = [...placed.values()].sort((a, b) => a - b);
  return at.slice(1).map((y, i) => y - at[i]!);
}

test('values in order stay as they are and violators are pooled to their mean', () => {
  expect(isotonic([1, 2, 3], [1, 1, 1])).toEqual([1, 2, 3]);
  expect(isotonic([1, 4, 2, 5], [1, 1, 1, 1])).toEqual([1, 3, 3, 5]);
  expect(isotonic([4, 1], [3, 1])).toEqual([3.25, 3.25]);
});

test('a label with room stands where its line ends', () => {
  expect(placeLabels([label('a', 50), label('b', 120)], 0, 200).placed).toEqual(
    new Map([
      ['a', 50],
      ['b', 120],
    ]),
  );
});

test('labels that meet are spread around their mean and keep their order', () => {
  const { placed } = placeLabels([label('b', 101), label('a', 100), label('c', 102)], 0, 200);
  expect([...placed.keys()]).toEqual(['a', 'b', 'c']);
  expect(placed.get('b')).toBeCloseTo(101);
  expect(Math.min(...gaps(placed))).toBeGreaterThanOrEqual(16 - 1e-9);
});

test('labels stay inside the plot', () => {
  const { placed } = placeLabels([label('a', 199), label('b', 200), label('c', -20)], 0, 200);
  for (const y of placed.values()) {
    expect(y).toBeGreaterThanOrEqual(8);
    expect(y).toBeLessThanOrEqual(192);
  }
  expect(Math.min(...gaps(placed))).toBeGreaterThanOrEqual(16 - 1e-9);
});

test('where not all find room the chosen do', () => {
  const many = Array.from({ length: 24 }, (_, i) => label(`b${i}`, i * 3, i === 23));
  const { placed, dropped } = placeLabels(many, 0, 100);
  expect(placed.has('b23')).toBe(true);
  expect(placed.size).toBe(6);
  expect(dropped).toHaveLength(18);
});

test('no labels give no places', () => {
  expect(placeLabels([], 0, 100).placed.size).toBe(0);
});
