import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report, TREE, treeRow } from '../../testing/facts.ts';
import { cellAt } from '../../testing/frames.ts';
import { run } from '../run.ts';

/** 预算执行 is a level-1 row that points are given for; 产出指标 has rows below it. */
const NATIONAL = [
  treeRow('total', 'total', '', '100', '总分'),
  treeRow('funds', '1', 'total', '10', '预算执行'),
  treeRow('output', '1', 'total', '90', '产出指标'),
  treeRow('volume', '3', 'output', '60', '数量'),
  treeRow('quality', '3', 'output', '30', '质量'),
];
const score = (body: string, indicator: string, subject: string, printed: string) =>
  fact(body, 2022, indicator, printed, '分', { subject });

const data = dataset({
  facts: [
    fact('a', 2022, 'score.total', '95', '分'),
    score('a', 'score.l1_duty', 'duty', '58'),
    fact('b', 2022, 'score.total', '97', '分'),
    score('b', 'score.l3', 'funds', '9.5'),
    score('b', 'score.l3', 'volume', '60'),
    score('b', 'score.l3', 'quality', '27.5'),
    fact('c', 2022, 'score.total', '96', '分'),
    score('c', 'score.l1', 'output', '86.5'),
    score('c', 'score.l3', 'volume', '60'),
  ],
  reports: [
    report('a', 2022, { framework: 'tree' }),
    report('b', 2022, { framework: 'national' }),
    report('c', 2022, { framework: 'national' }),
  ],
  frameworks: { tree: TREE, national: NATIONAL },
});
const of = (...departments: string[]) =>
  run(data, { verb: 'score_total' }, { ...EVERYTHING, departments }, 's');
const levels = (...bodies: string[]) =>
  of(...bodies)
    .columns.filter(({ key }) => key.startsWith('l1:'))
    .map(({ label }) => label.zh);

describe('scores of level 1', () => {
  it('have the rows of the body’s own form as columns, and no row of another form', () => {
    expect(levels('b')).toEqual(['预算执行', '产出指标']);
    expect(levels('a')).toEqual(['履职']);
  });

  it('stand in the panel of their framework alone where there are several', () => {
    expect(levels('a', 'b')).toEqual(['履职', '预算执行', '产出指标']);
    const [tree, national] = of('a', 'b').panels;
    expect(Object.keys(tree!.rows[0]!.cells)).toEqual(['value', 'grade', 'l1:履职']);
    expect(Object.keys(national!.rows[0]!.cells)).toEqual(['value', 'grade', 'l1:预算执行', 'l1:产出指标']);
  });

  it('are as stated, a leaf’s own, or the sum of all rows below', () => {
    expect(cellAt(of('b'), 'b', 2022, 'l1:预算执行')).toMatchObject({ value: 9.5, printed: '9.5' });
    expect(cellAt(of('b'), 'b', 2022, 'l1:产出指标')).toMatchObject({ value: 87.5, reading: 'derived' });
    expect(cellAt(of('c'), 'c', 2022, 'l1:产出指标')).toMatchObject({ value: 86.5, printed: '86.5' });
  });

  it('are not made of a part of the rows below', () => {
    expect(levels('c')).toEqual(['产出指标']);
    expect(cellAt(of('b', 'c'), 'c', 2022, 'l1:预算执行').state).toBe('not_reported');
  });
});
