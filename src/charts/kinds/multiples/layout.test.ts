import { describe, expect, test } from 'vitest';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { sceneOf, textsOf } from '../../../testing/scenes.ts';
import { STATES } from '../../../testing/states.ts';
import { faultsOf } from '../../../testing/scene-faults.ts';

const trendOf = (bodies: number) =>
  frameOf(
    'execution-trend',
    dataset({
      facts: Array.from({ length: bodies }, (_, i) =>
        [2020, 2021].map((year) => fact(`b${i}`, year, 'exec.rate', String(90 + i / 2), '%')),
      ).flat(),
    }),
  );

describe('small multiples', () => {
  test('take the place of lines from the ninth body on', () => {
    expect(textsOf(sceneOf(trendOf(9))).join()).toContain('各图同轴');
    expect(textsOf(sceneOf(trendOf(8))).join()).not.toContain('各图同轴');
  });

  test('say so where each has its own axis', () => {
    const own = sceneOf(trendOf(9), { encode: { value: 'value', shared: false } });
    expect(textsOf(own).join()).toContain('各图坐标轴不同');
  });

  test.each(Object.entries(STATES))(
    'of %s have no overlapping text, nothing cut, no row unspoken',
    (_, data) => {
      const frame = frameOf('execution-trend', data);
      for (const width of [300, 390, 720, 1200])
        for (const large of [false, true])
          expect(faultsOf(sceneOf(frame, { kind: 'multiples', width, large })), `${width}`).toEqual([]);
      const spoken = new Set(sceneOf(frame, { kind: 'multiples' }).points.map(({ row }) => row));
      expect(frame.panels.flatMap(({ rows }) => rows).filter(({ key }) => !spoken.has(key))).toEqual([]);
    },
  );
});
