import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { EVERYTHING } from '../../model/question.ts';
import { bodyCaption } from './say.ts';

const money = (body: string, year: number, budget: string, executed: string) => [
  fact(body, year, 'budget.annual', budget, '万元'),
  fact(body, year, 'exec.total', executed, '万元'),
];
const one = { ...EVERYTHING, departments: ['a'] };
const PEERS = ['b', 'c', 'd', 'e', 'f'];
const FELL = dataset({
  facts: [
    ...money('a', 2021, '100', '98'),
    ...money('a', 2022, '100', '80'),
    fact('a', 2022, 'budget.project', '50', '万元'),
    fact('a', 2022, 'exec.project', '30', '万元'),
    ...money('a', 2023, '100', '99'),
    ...PEERS.flatMap((id) => money(id, 2023, '100', '97')),
    fact('a', 2023, 'score.total', '98.5', '分'),
  ],
});
const said = (data: typeof FELL, lang: 'zh' | 'en' = 'zh') => {
  const course = frameOf('execution-course', data, one);
  const frames = Object.fromEntries(
    ['average-progress', 'score-total'].map((id) => [id, frameOf(id, data, one)]),
  );
  return bodyCaption(course, frames, lang);
};

describe('the sentence on a body', () => {
  it('tells the latest rate against the median of its year, the worst with what explains it, and the score', () => {
    expect(said(FELL).lead).toBe(
      '2023 年预算执行率 99.00%（推算），高于同年中位数 2.0 个百分点；2022 年最低，80.00%（推算），项目支出执行 60.0%，未支出 20.00 万元；2023 年自评总分 98.5 分（自评，未经复核）。',
    );
    expect(said(FELL, 'en').lead).toContain('2.0 pp above the median of the year');
  });

  it('tells no median of fewer than five bodies, and no worst year of one', () => {
    const few = dataset({ facts: [...money('a', 2023, '100', '99'), ...money('b', 2023, '100', '97')] });
    expect(said(few).lead).toBe('2023 年预算执行率 99.00%（推算）。');
  });

  it('average progress stands in only where there is no year-end rate, and says that it is none', () => {
    const progress = fact('a', 2023, 'exec.avg_progress', '89.92', '%');
    expect(said(dataset({ facts: [progress] })).lead).toBe('2023 年平均支出进度 89.92%（不是年末执行率）。');
    const both = dataset({ facts: [progress, ...money('a', 2023, '100', '99')] });
    expect(said(both).lead).not.toContain('89.92');
  });
});

describe('the tiles of a body', () => {
  it('are of its latest year, with the change on the year before and the median of that year', () => {
    const [rate, unspent, lost, differs] = said(FELL).tiles;
    expect(rate).toMatchObject({
      label: '2023 年预算执行率',
      change: { of: '比上年', moved: '▲ 19.0 个百分点', direction: 1 },
      number: '99.00',
      unit: '%',
      lines: ['推算', '同年中位数 97.0%'],
    });
    expect(unspent).toMatchObject({
      number: '1.00',
      change: { moved: '▼ 19.00 万元' },
      lines: ['同年中位数 3.00 万元'],
    });
    expect(lost).toMatchObject({ id: 'lost' });
    expect(differs).toMatchObject({ number: '0' });
  });

  it('say what is not reported, and are none without a report', () => {
    const unrated = dataset({ facts: [fact('a', 2023, 'svc.policy_briefings', '3', '场')] });
    expect(said(unrated).tiles[0]).toMatchObject({ number: '—', lines: ['未报告'] });
    expect(said(dataset({ facts: money('b', 2023, '100', '99') })).tiles).toEqual([]);
  });
});
