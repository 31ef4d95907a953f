import { expect, test } from 'vitest';
import { follows, runsOf } from './runs.ts';

test('a run ends where one is missing and where two do not join', () => {
  const always = (): boolean => true;
  expect(runsOf([1, undefined, 2, 3], always)).toEqual([[1], [2, 3]]);
  expect(runsOf([1, 2, 3], (a) => a !== 1)).toEqual([[1], [2, 3]]);
  expect(runsOf([], always)).toEqual([]);
});

test('a missing year parts two runs', () => {
  const years = [2021, 2022, 2024].map((year) => ({ year }));
  expect(runsOf(years, follows).map((run) => run.length)).toEqual([2, 1]);
});
