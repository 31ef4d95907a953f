import { describe, expect, test } from 'vitest';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { marksOf, sceneOf, textsOf } from '../../../testing/scenes.ts';

const ticksOf = (texts: readonly string[]): number[] =>
  texts.filter((text) => /^[\d,.]+%$/.test(text)).map((text) => Number(text.replace(/[,%]/g, '')));

describe('the axis of completions', () => {
  test('is one of rates, whatever the size of what was reached', () => {
    const facts = [
      fact('a', 2023, 'env.inspections', '53', '次', { target: '33', completion: '160.61' }),
      fact('a', 2023, 'inv.fdi', '1810', '万美元', { completion: '120.67' }),
    ];
    const texts = textsOf(sceneOf(frameOf('completion', dataset({ facts }))));
    expect(Math.max(...ticksOf(texts))).toBeLessThanOrEqual(200);
    expect(texts.join()).toContain('53');
  });

  test('reaches the target where all stay below it', () => {
    const facts = [fact('a', 2023, 'env.inspections', '3', '次', { target: '33', completion: '9.09' })];
    const scene = sceneOf(frameOf('completion', dataset({ facts })));
    const target = marksOf(scene, '/target').find(({ type }) => type === 'rule');
    expect(target).toBeDefined();
    expect(Math.max(...ticksOf(textsOf(scene)))).toBe(100);
  });
});

test('a target without a share on the axis has its words beside it, and no bar', () => {
  const facts = [
    fact('a', 2023, 'customs.major_cases', '0', '件', { target: '3' }),
    fact('b', 2023, 'env.inspections', '33', '次', { target: '33' }),
  ];
  const frame = frameOf('completion', dataset({ facts }));
  const scene = sceneOf(frame);
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['达到', '0 件 / ≤ 3 件']));
  expect(textsOf(scene)).not.toContain('0.0%');
  expect(marksOf(scene, '/bar')).toHaveLength(1);
});
