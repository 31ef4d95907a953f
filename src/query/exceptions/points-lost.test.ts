import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { exceptions } from './exceptions.ts';

const score = (indicator: string, subject: string, printed: string, note = ''): Fact =>
  fact('a', 2022, indicator, printed, '分', { subject, note });
const total = (printed: string): Fact => score('score.total', 'total', printed);
const row = (subject: string, printed: string, note = ''): Fact => score('score.l3', subject, printed, note);
const finding = (kind: Finding['kind']): Finding => ({
  report: 'a-2022',
  kind,
  code: '',
  value: '',
  zh: kind,
  en: kind,
  place: '三',
  phrase: '',
});
const all = (facts: readonly Fact[], findings: readonly Finding[] = []) =>
  exceptions(dataset({ facts, findings }), EVERYTHING);
const of = (rule: Exception['rule'], ...set: Parameters<typeof all>) =>
  all(...set)
    .flatMap((item) => [item, ...item.rest])
    .filter((item) => item.rule === rule);

describe('a row under half of its weight', () => {
  it('is told with its share, its score and its weight', () => {
    expect(of('row_low', [total('94.1'), row('c', '4.1', '未备案')])).toMatchObject([
      {
        subject: 'c',
        lead: { value: 0.41, unit: '%' },
        pair: { stated: 4.1, other: 10 },
        stake: { points: 5.9 },
      },
    ]);
  });
  it('is none at half', () => {
    expect(of('row_low', [total('95'), row('c', '5')])).toEqual([]);
  });
  it('keeps a small loss from folding', () => {
    const [small] = all([total('98.5'), row('c', '8.5', '迟')]);
    expect(small).toMatchObject({ rule: 'points_lost', isMinor: true });
    const [low] = all([total('98.5'), row('c', '4', '迟')]);
    expect(low?.isMinor).toBeUndefined();
  });
});

describe('points lost without a reason', () => {
  it('are those of rows that give none', () => {
    const facts = [total('97'), row('c', '8', '迟'), row('d', '9')];
    expect(of('points_unexplained', facts)).toMatchObject([
      { lead: { value: -1 }, because: [{ subject: 'd' }] },
    ]);
  });
  it('are all of them where no row is named', () => {
    expect(of('points_unexplained', [total('96')])).toMatchObject([{ lead: { value: -4 }, because: [] }]);
  });
  it('are none where every row says why, here or in its deduction', () => {
    expect(of('points_unexplained', [total('98'), row('c', '8', '迟')])).toEqual([]);
    const told = score('score.deduction', 'c', '2', '迟');
    expect(of('points_unexplained', [total('98'), row('c', '8'), told])).toEqual([]);
    expect(of('points_unexplained', [total('100')])).toEqual([]);
  });
});

describe('measures for improvement', () => {
  const facts = [total('100')];
  it('are missed where problems are listed without one', () => {
    expect(of('measures_empty', facts, [finding('problem')])).toMatchObject([{ lead: { value: 1 } }]);
  });
  it('are not missed where one is given, or no problem is listed', () => {
    expect(of('measures_empty', facts, [finding('problem'), finding('measure')])).toEqual([]);
    expect(of('measures_empty', facts, [finding('statement')])).toEqual([]);
  });
});

describe('what comes of the lost points', () => {
  it('is one item, led by the total', () => {
    const [lead, ...others] = all([total('94.1'), row('c', '4.1')], [finding('problem')]);
    expect(others).toEqual([]);
    expect(lead?.rule).toBe('points_lost');
    expect(lead?.rest.map(({ rule }) => rule)).toEqual(['row_low', 'points_unexplained', 'measures_empty']);
  });
});
