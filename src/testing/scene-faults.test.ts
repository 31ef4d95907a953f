import { expect, test } from 'vitest';
import type { Mark, Point, Scene } from '../charts/scene/scene.ts';
import { faultsOf, findFaults } from './scene-faults.ts';

const text = (key: string, x: number, y: number): Mark => ({
  type: 'text',
  key,
  x,
  y,
  lines: ['示例'],
  size: 10,
});
const point = (key: string, x: number, label = '示例'): Point => ({
  key,
  panel: 'p',
  row: 'r',
  column: 'c',
  x,
  y: 10,
  rx: 2,
  ry: 2,
  label,
});
const scene = (marks: readonly Mark[], points: readonly Point[] = []): Scene => ({
  width: 100,
  height: 50,
  marks,
  points,
});

test('texts beside each other are no fault, texts over each other are', () => {
  expect(faultsOf(scene([text('a', 0, 20), text('b', 30, 20)]))).toEqual([]);
  const [fault, ...others] = findFaults(scene([text('a', 0, 20), text('b', 10, 20)]));
  expect(others).toEqual([]);
  expect(fault?.text).toBe('a “示例” overlaps b “示例”');
  expect(fault?.box.left).toBe(10);
});

test('a mark beyond the edge, one that stands nowhere and one of negative size are faults', () => {
  expect(faultsOf(scene([text('a', 90, 20)]))).toEqual(['a (text) leaves the scene: 90 11 110 22 in 100×50']);
  expect(faultsOf(scene([text('a', Number.NaN, 20)]))).toEqual(['a stands nowhere']);
  const rect: Mark = { type: 'rect', key: 'r', x: 10, y: 10, width: -5, height: 5 };
  expect(faultsOf(scene([rect]))).toEqual(['r has a negative size']);
  expect(faultsOf(scene([{ ...rect, width: 5 }]))).toEqual([]);
});

test('keys are used once, and every point stands inside and speaks', () => {
  expect(faultsOf(scene([text('a', 0, 20), text('a', 50, 20)]))).toEqual(['two marks have the key a']);
  expect(faultsOf(scene([], [point('p', 10), point('q', 20)]))).toEqual([]);
  expect(faultsOf(scene([], [point('p', 10), point('p', 20)]))).toEqual(['two points have the key p']);
  expect(faultsOf(scene([], [point('p', 10, '')]))).toEqual(['point p has no spoken label']);
  expect(faultsOf(scene([], [point('p', 101)]))).toEqual(['point p leaves the scene']);
});
