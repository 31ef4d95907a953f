import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { sceneOf } from '../../testing/scenes.ts';
import { bodyNamesIn } from './body-names.ts';

const named = (id: string, bodies: readonly string[]) => {
  const frame = frameOf(
    id,
    dataset({ facts: bodies.map((body, i) => fact(body, 2022, 'exec.rate', String(95 + i), '%')) }),
  );
  return { frame, scene: sceneOf(frame) };
};

describe('names of bodies in a chart', () => {
  it('are found where they are drawn, one a row, inside the picture', () => {
    const { frame, scene } = named('execution-rate', ['a', 'b', 'c']);
    const boxes = bodyNamesIn(scene, frame, 'zh');
    expect(boxes.map(({ body }) => body)).toEqual(['a', 'b', 'c']);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(scene.width);
      expect(y + height).toBeLessThanOrEqual(scene.height);
    }
  });

  it('are the longest that fits where one begins as another', () => {
    const { frame } = named('execution-rate', ['a', 'ab']);
    const mark = { type: 'text', x: 0, y: 20, size: 13 } as const;
    const scene = {
      width: 100,
      height: 100,
      points: [],
      marks: [
        { ...mark, key: 'with figure', lines: ['ab 98.5%'] },
        { ...mark, key: 'another word', lines: ['about'] },
      ],
    };
    expect(bodyNamesIn(scene, frame, 'zh').map(({ key, body }) => [key, body])).toEqual([
      ['with figure', 'ab'],
    ]);
  });
});
