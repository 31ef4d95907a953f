import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../model/frame.ts';
import { dataset, fact, report } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { marksOf, sceneOf, textsOf } from '../../../testing/scenes.ts';

const rates = (printed: readonly string[]): Frame =>
  frameOf(
    'execution-rate',
    dataset({ facts: printed.map((rate, i) => fact(`b${i}`, 2022, 'exec.rate', rate, '%')) }),
  );
const asBars = (frame: Frame) => sceneOf(frame, { kind: 'bar', encode: { value: 'value' } });

describe('a rate far beyond the rest', () => {
  test('stands behind a labelled break and keeps its figure', () => {
    const scene = asBars(rates(['96', '278.94', '97', '98']));
    expect(textsOf(scene)).toContain('278.94%');
    expect(textsOf(scene).join()).toContain('断轴');
    expect(marksOf(scene, '/break')).toHaveLength(1);
  });

  test('needs no break where the others are of its size', () => {
    expect(marksOf(asBars(rates(['90', '100', '110'])), '/break')).toEqual([]);
  });

  test('needs none where it is a count: it is drawn to scale', () => {
    const facts = [
      fact('a', 2021, 'svc.policy_briefings', '1', '场'),
      fact('b', 2022, 'svc.policy_briefings', '90', '场'),
    ];
    expect(marksOf(sceneOf(frameOf('policy-briefings', dataset({ facts }))), '/break')).toEqual([]);
  });
});

test('a real 0 is a mark with its figure, a missing figure has its reason beside the axis and no mark on it', () => {
  const facts = [
    fact('a', 2021, 'svc.policy_briefings', '0', '场'),
    fact('b', 2021, 'svc.policy_briefings', '12', '场'),
  ];
  const data = dataset({ facts, reports: [report('c', 2021), report('a', 2022)] });
  const scene = sceneOf(frameOf('policy-briefings', data));
  expect(textsOf(scene)).toEqual(expect.arrayContaining(['0', '12', '未报告', '未收录报告']));
  expect(marksOf(scene, 'a:2021/bar')).toHaveLength(0);
  expect(scene.marks.some((mark) => mark.type === 'dot')).toBe(false);
});
