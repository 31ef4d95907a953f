import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import { EVERYTHING } from '../../model/question.ts';
import type { Selection } from '../../model/question.ts';
import { dataset, fact, report, TREE } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';
import { overview } from './say.ts';

const money = (body: string, year: number, executed: string) => [
  fact(body, year, 'budget.annual', '1000', '万元'),
  fact(body, year, 'exec.total', executed, '万元'),
];
const of = (data: Dataset, lang: 'zh' | 'en' = 'zh', selection: Selection = EVERYTHING) =>
  overview(data, frameOf('totals', data, selection), frameOf('bodies', data, selection), lang);

/** The level of the first and the last year, and 2022, when `b` left most of its money. */
const EVENT = dataset({
  facts: [2021, 2022, 2023].flatMap((year) => [
    ...money('a', year, year === 2023 ? '986' : '980'),
    ...money('b', year, year === 2022 ? '800' : '980'),
  ]),
});

describe('the headline', () => {
  it('says level, change like for like, and the year that stands out with whose it was', () => {
    expect(of(EVENT).headline).toBe(
      '2023 年执行 98.3%，可比部门比上年高 9.3 个百分点；2022 年降至 89.0%，未支出金额 91% 在b。',
    );
    expect(of(EVENT, 'en').headline).toBe(
      '98.3% spent in 2023, 9.3 pp more than the year before like for like; 89.0% in 2022, when b left 91% of what was unspent.',
    );
  });

  it('names the lowest body where no year stands out and nobody left most', () => {
    const level = dataset({
      facts: [2021, 2022].flatMap((year) => [
        ...money('a', year, '980'),
        ...money('b', year, '979'),
        ...money('c', year, '980'),
      ]),
    });
    expect(of(level).headline).toBe('2022 年执行 98.0%，可比部门与上年持平；b最低，97.9%。');
    expect(of(level, 'en').headline).toBe(
      '98.0% spent in 2022, as the year before like for like; b spent least, 97.9%.',
    );
  });

  it('says what the year looked at knew: the event of a later one is not in it', () => {
    const past = of(EVENT, 'zh', { ...EVERYTHING, years: [2021] });
    expect(past.headline).toBe('2021 年执行 98.0%；未支出金额 50% 在a。');
  });

  it('says that no report is on file where the chosen years have none, whatever other years have', () => {
    const none = of(FIVE_REPORTS, 'zh', { ...EVERYTHING, departments: ['zhizao'], years: [2021] });
    expect(none).toMatchObject({ headline: '所选范围内尚未收录报告。', onFile: false, tiles: [] });
    expect(none.basis.join()).not.toContain('份自评报告');
    const own = of(FIVE_REPORTS, 'zh', { ...EVERYTHING, departments: ['zhizao'], years: [2022] });
    expect(own.onFile).toBe(true);
    expect(own.basis).toContain('收录 1 份自评报告');
  });

  it('gives the range of bodies with one year each, and no trend', () => {
    expect(of(FIVE_REPORTS).headline).toBe('4 个部门执行率 95.8%–99.6%，穗港科技合作园最低。');
    expect(of(FIVE_REPORTS, 'en').headline).toBe('4 bodies spent 95.8%–99.6%, GZ–HK Sci-Tech Park least.');
    expect(of(FIVE_REPORTS).basis).toContain('各部门各一个年度（2021–2023），不连成趋势');
    expect(of(FIVE_REPORTS).tiles.map(({ change }) => change)).toEqual(Array(4).fill(undefined));
  });

  it('is of the one body that is left, and says where there is no rate or no report', () => {
    const one = of(FIVE_REPORTS, 'zh', { ...EVERYTHING, departments: ['panyu'] });
    expect(one.headline).toBe('番禺经开区 2023 年执行率 97.6%。');
    expect(one.tiles[0]).toMatchObject({ number: '—', lines: ['不足两个部门有数据，不合计'] });
    expect(of(FIVE_REPORTS, 'zh', { ...EVERYTHING, departments: ['zhizao'] }).headline).toContain('没有');
    const empty = dataset({ facts: [] });
    expect(of(empty).headline).toBe('所选范围内尚未收录报告。');
    expect(of(empty, 'en').headline).toBe('No report is on file in this selection.');
  });
});

describe('the tiles', () => {
  it('say number, unit and the change over the bodies with both years', () => {
    expect(of(EVENT).tiles.slice(0, 2)).toEqual([
      {
        id: 'rate',
        label: '合计执行率',
        number: '98.3',
        unit: '%',
        change: { of: '可比 2 个部门', moved: '▲ 9.3 个百分点', direction: 1 },
        lines: [],
      },
      {
        id: 'unspent',
        label: '未支出金额',
        number: '34.00',
        unit: '万元',
        change: { of: '可比 2 个部门', moved: '▼ 186.00 万元', direction: -1 },
        lines: ['59% 在b'],
      },
    ]);
  });

  it('count bodies that lost points with the one that lost most, and say where there is no score', () => {
    const scored = dataset({
      facts: [
        ...EVENT.facts,
        fact('a', 2023, 'score.total', '97.5', '分'),
        fact('b', 2023, 'score.total', '100', '分'),
      ],
      reports: [report('a', 2023), report('b', 2023)],
      frameworks: { tree: TREE },
    });
    expect(of(scored).tiles[2]).toMatchObject({ number: '1', unit: '/ 2 个', lines: ['最多：a −2.5 分'] });
    expect(of(EVENT).tiles[2]).toMatchObject({ number: '—', lines: ['没有自评得分'] });
  });
});

describe('the legend of the list', () => {
  const scored = (framework: string) =>
    dataset({
      facts: ['a', 'b', 'c'].flatMap((body) => [
        ...money(body, 2022, '980'),
        fact(body, 2022, 'score.total', '95', '分'),
      ]),
      reports: ['a', 'b', 'c'].map((body) => report(body, 2022, body === 'c' ? { framework } : {})),
      frameworks: { tree: TREE, other: TREE },
    });

  it('says that scores of another framework are not listed, where a body has one', () => {
    expect(of(scored('other')).list.legend).toContain('另一评分体系的得分不列入');
    expect(of(scored('other'), 'en').list.legend).toContain('within another framework');
  });

  it('says nothing of it where all were scored in one', () => {
    expect(of(scored('tree')).list.legend).not.toContain('评分体系');
  });
});
