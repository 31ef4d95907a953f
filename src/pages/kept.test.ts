import { expect, test } from 'vitest';
import { Kept } from './kept.ts';

test('what is kept is not made again, and what was asked for longest ago goes first', () => {
  const kept = new Kept<number>(2);
  expect(kept.of('a', () => 1)).toBe(1);
  expect(kept.of('b', () => 2)).toBe(2);
  expect(kept.of('a', () => 9)).toBe(1);
  kept.of('c', () => 3);
  expect(['a', 'b', 'c'].map((key) => kept.has(key))).toEqual([true, false, true]);
});
