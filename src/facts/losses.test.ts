import { describe, expect, it } from 'vitest';
import { fact, TREE } from '../testing/facts.ts';
import { frameworkOf } from './framework.ts';
import { isLoss, lossesIn, lostPoints } from './losses.ts';

const tree = frameworkOf({ frameworks: { tree: TREE } }, 'tree');
const score = (subject: string, points: string) => fact('a', 2021, 'score.l3', points, '分', { subject });
const deduction = (subject: string, points: string) =>
  fact('a', 2021, 'score.deduction', points, '分', { subject });
const told = (scores: Parameters<typeof lossesIn>[1], deductions: Parameters<typeof lossesIn>[2]) =>
  lossesIn(tree, scores, deductions).map(({ subject, lost }) => [subject, lost]);

describe('lost points', () => {
  it('are weight less score, without binary dust', () => {
    expect(lostPoints(10, 8.99)).toBe(1.01);
    expect(lostPoints(10, 10)).toBe(0);
  });
});

describe('a fact that tells a loss', () => {
  it('is a row below its weight, or a deduction', () => {
    expect(isLoss(score('c', '8.99'), tree)).toBe(true);
    expect(isLoss(deduction('c', '2'), tree)).toBe(true);
  });
  it('is no row at full marks, no deduction of nothing and no total', () => {
    expect(isLoss(score('d', '10'), tree)).toBe(false);
    expect(isLoss(deduction('c', '0'), tree)).toBe(false);
    expect(isLoss(fact('a', 2021, 'score.total', '96', '分'), tree)).toBe(false);
  });
});

describe('losses of a report', () => {
  it('are its rows below their weight', () => {
    expect(told([score('c', '8.99'), score('d', '10')], [])).toEqual([['c', 1.01]]);
  });
  it('are none at full marks, and none of a row that the tree does not know', () => {
    expect(told([score('d', '10'), score('unknown', '1')], [])).toEqual([]);
  });
  it('are stated deductions of rows without a score', () => {
    expect(told([], [deduction('d', '2'), deduction('late filing', '1')])).toEqual([
      ['d', 2],
      ['late filing', 1],
    ]);
  });
  it('hold a deduction once: with the row it is of, or in the sum of the level above', () => {
    expect(told([score('c', '9')], [deduction('c', '1'), deduction('buying', '1')])).toEqual([['c', 1]]);
    expect(told([], [deduction('management', '3'), deduction('c', '1'), deduction('d', '2')])).toEqual([
      ['c', 1],
      ['d', 2],
    ]);
  });
  it('hold a level’s deduction that its rows do not add up to', () => {
    expect(told([score('c', '9')], [deduction('buying', '4')])).toEqual([
      ['c', 1],
      ['buying', 4],
    ]);
  });
});
