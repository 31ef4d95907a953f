import { expect, test } from 'vitest';
import { pointAt, stepFrom } from './hit-test.ts';
import type { Point } from './scene.ts';

const point = (x: number, y: number, rx = 5, ry = 5): Point => ({
  key: `${x}-${y}-${rx}`,
  panel: 'p',
  row: 'r',
  column: 'c',
  x,
  y,
  rx,
  ry,
  label: 'l',
});

test('the nearest point within reach is meant, beyond it none', () => {
  const points = [point(10, 10), point(60, 10)];
  expect(pointAt(points, 12, 12, 8)).toBe(0);
  expect(pointAt(points, 50, 10, 8)).toBe(1);
  expect(pointAt(points, 35, 10, 8)).toBe(-1);
  expect(pointAt([], 0, 0, 8)).toBe(-1);
});

test('of points one inside the other the smaller is meant', () => {
  const range = point(100, 10, 100, 10);
  const inner = point(80, 10, 80, 5);
  expect(pointAt([range, inner], 50, 10, 8)).toBe(1);
  expect(pointAt([range, inner], 190, 10, 8)).toBe(0);
});

test('arrows walk in reading order and stop at both ends', () => {
  expect(stepFrom(0, 'ArrowRight', 3)).toBe(1);
  expect(stepFrom(2, 'ArrowDown', 3)).toBe(2);
  expect(stepFrom(0, 'ArrowLeft', 3)).toBe(0);
  expect(stepFrom(1, 'End', 3)).toBe(2);
  expect(stepFrom(1, 'Home', 3)).toBe(0);
});

test('other keys and an empty chart lead nowhere', () => {
  expect(stepFrom(0, 'a', 3)).toBeUndefined();
  expect(stepFrom(0, 'ArrowRight', 0)).toBeUndefined();
});
