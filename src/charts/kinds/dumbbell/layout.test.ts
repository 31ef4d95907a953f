import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../model/dataset.ts';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { marksOf, sceneOf, textsOf } from '../../../testing/scenes.ts';
import { LIGHT } from '../../theme.ts';

/** Rates of the first and the last year; a body with one has one report. */
const changes = (ends: Readonly<Record<string, readonly (readonly [number, string])[]>>): Dataset =>
  dataset({
    facts: Object.entries(ends).flatMap(([body, own]) =>
      own.map(([year, rate]) => fact(body, year, 'exec.rate', rate, '%')),
    ),
  });
const TWO = changes({
  a: [
    [2021, '95'],
    [2023, '97.6'],
  ],
  b: [
    [2021, '99'],
    [2023, '96'],
  ],
  c: [
    [2021, '98.12'],
    [2023, '98.14'],
  ],
});

describe('a change', () => {
  test('carries its direction, its sign and its unit', () => {
    const scene = sceneOf(frameOf('change-dumbbell', TWO));
    expect(textsOf(scene)).toContain('▲ 2.6 个百分点');
    expect(textsOf(scene)).toContain('▼ 3.0 个百分点');
    expect(marksOf(scene, '/change').map(({ stroke }) => stroke)).toEqual([
      LIGHT.up,
      LIGHT.down,
      LIGHT.muted,
    ]);
  });

  test('that rounds to nothing has no direction', () => {
    expect(textsOf(sceneOf(frameOf('change-dumbbell', TWO)))).toContain('0.0 个百分点');
  });

  test('of a body with one year is its one mark, with the reason why there is no change', () => {
    const one = changes({ a: [[2021, '95']], b: [[2023, '96']] });
    const scene = sceneOf(frameOf('change-dumbbell', one));
    expect(marksOf(scene, '/change')).toEqual([]);
    expect(textsOf(scene)).toContain('未收录报告');
  });
});

test.each([
  ['change-dumbbell', '/change'],
  ['change-slope', '/line'],
])('%s: a change across a likely succession is dashed, any other is not', (chart, end) => {
  const dashes = marksOf(sceneOf(frameOf(chart)), end).map(({ key, dash }) => [
    key.includes('zhizao'),
    dash !== undefined,
  ]);
  expect(dashes).toHaveLength(5);
  for (const [isSuccessor, isDashed] of dashes) expect(isDashed).toBe(isSuccessor);
});
