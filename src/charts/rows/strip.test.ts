import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { sceneOf } from '../../testing/scenes.ts';

const strip = (bodies: number) => {
  const facts = Array.from({ length: bodies }, (_, i) =>
    fact(`b${i}`, 2022, 'exec.rate', String(90 + i / 10), '%'),
  );
  const scene = sceneOf(frameOf('execution-rate', dataset({ facts })));
  return scene.marks.filter(({ key }) => /\/strip\/\d+$/.test(key));
};

describe('a chart that shows the rows of some bodies', () => {
  it('shows the values of all as a strip', () => {
    expect(strip(30)).toHaveLength(30);
  });

  it('has no strip where every body has its row', () => {
    expect(strip(20)).toEqual([]);
  });
});
