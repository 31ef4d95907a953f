import { expect, test } from 'vitest';
import { linear, niceDomain } from './scale.ts';

test('ends map to ends and the middle to the middle, upright too', () => {
  const scale = linear([90, 100], [200, 0]);
  expect(scale(90)).toBe(200);
  expect(scale(100)).toBe(0);
  expect(scale(95)).toBe(100);
});

test('a domain of one value maps to the middle', () => {
  expect(linear([5, 5], [0, 80])(5)).toBe(40);
});

test('ticks are round and inside the domain', () => {
  expect(linear([0, 2218.86], [0, 400]).ticks(5)).toEqual([0, 500, 1000, 1500, 2000]);
});

test('ends become round', () => {
  expect(niceDomain(0, 2218.86, 6)).toEqual([0, 2500]);
});
