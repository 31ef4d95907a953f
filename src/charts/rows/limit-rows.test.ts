import { describe, expect, test } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import type { Frame } from '../../model/frame.ts';
import { dataset, fact, TREE } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { sceneOf, textsOf } from '../../testing/scenes.ts';
import type { Scene } from '../scene/scene.ts';

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

/** Rates of n bodies in six years; body 0 is below the line in 2018. */
function rates(n: number): Frame {
  const facts = times(n, (i) =>
    YEARS.map((year) => fact(`b${i}`, year, 'exec.rate', i === 0 && year === 2018 ? '80' : '97', '%')),
  ).flat();
  const line = { id: 'low', indicator: 'exec.rate', side: 'below' as const, value: '90', unit: '%' as const };
  const words = { zh: '低于 90%', en: 'below 90%', rule_zh: '规则', rule_en: 'rule' };
  return frameOf('execution-rate', dataset({ facts, warnings: [{ ...line, ...words }] }));
}

const yearsIn = (scene: Scene): number[] =>
  [...new Set(scene.points.map(({ row }) => Number(/\d{4}/.exec(row)?.[0])))].sort();
const lineOf = (scene: Scene): string =>
  scene.marks.flatMap((mark) => (mark.type === 'text' && mark.key === 'limit' ? mark.lines : [])).join('');

describe('a chart of more rows than a reader takes in', () => {
  test('shows whole years from the latest on and counts what it leaves to the table', () => {
    const scene = sceneOf(rates(10));
    expect(yearsIn(scene)).toEqual([2018, 2022, 2023]);
    expect(scene.points).toHaveLength(21);
    expect(lineOf(scene)).toBe('图中为 2022–2023 年的全部，以及越过提示线的；另有 39 行，见表。');
  });

  test('shows every year of the chosen bodies', () => {
    const scene = sceneOf(rates(24), { chosen: ['b5'] });
    expect(textsOf(scene).filter((text) => text === 'b5')).toHaveLength(6);
    expect(lineOf(scene)).toContain('选中部门的和越过提示线的');
  });

  test('shows a part of the latest year where that alone is too much', () => {
    const scene = sceneOf(rates(80));
    expect(scene.points).toHaveLength(24);
    expect(yearsIn(scene)).toEqual([2018, 2023]);
    expect(lineOf(scene)).toContain('2023 年的一部分');
  });

  test('says nothing where all rows stand', () => {
    const scene = sceneOf(rates(4));
    expect(scene.points).toHaveLength(24);
    expect(lineOf(scene)).toBe('');
  });

  test('shows the lowest and the highest of a year that is too much', () => {
    const facts = times(60, (i) => fact(`b${i}`, 2023, 'exec.rate', String(40 + i), '%'));
    const texts = textsOf(sceneOf(frameOf('execution-rate', dataset({ facts }))));
    for (const id of ['b0', 'b11', 'b48', 'b59']) expect(texts, id).toContain(id);
    for (const id of ['b12', 'b30', 'b47']) expect(texts, id).not.toContain(id);
  });
});

describe('a heatmap', () => {
  /** Every row at full marks but row a of the second body. */
  const scores = (n: number): Frame => {
    const rows = TREE.filter(({ level }) => level === '3');
    const facts = times(n, (i) =>
      rows.map(({ id, weight }): Fact => {
        const score = i === 1 && id === 'a' ? '39' : weight;
        return fact(`b${i}`, 2022 + (i % 2), 'score.l3', score, '分', { subject: id });
      }),
    ).flat();
    return frameOf('score-rows', dataset({ facts }));
  };

  test('of many reports shows the rows that lost points and counts the others', () => {
    const texts = textsOf(sceneOf(scores(12)));
    expect(texts).toContain('a');
    expect(texts).not.toContain('b');
    expect(texts.join()).toContain('另有 4 项在图中各份报告均未扣分');
  });

  test('of few reports does so too, and without a lost point shows every row', () => {
    const texts = textsOf(sceneOf(scores(5)));
    expect(texts).not.toContain('b');
    expect(texts.join()).toContain('另有 4 项在图中各份报告均未扣分');
    const full = textsOf(sceneOf(scores(1)));
    expect(full).toContain('b');
    expect(full.join()).not.toContain('均未扣分');
  });

  test('of more reports than columns shows the latest year', () => {
    const text = textsOf(sceneOf(scores(60))).join();
    expect(text).toContain('图中为 2023 年的全部；另有 150 行，见表。');
    expect(text).not.toContain('2022');
  });

  test('has room for fewer columns on a phone', () => {
    expect(lineOf(sceneOf(scores(30)))).toBe('');
    expect(lineOf(sceneOf(scores(30), { width: 390 }))).toContain('2023 年的全部');
  });
});
