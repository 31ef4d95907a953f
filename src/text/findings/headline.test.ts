import { describe, expect, it } from 'vitest';
import type { Frame, Threshold } from '../../model/frame.ts';
import { BODIES, number, printed, row, seriesFrame } from '../../testing/made-frames.ts';
import { dataOf } from './datum.ts';
import { headlineOf } from './headline.ts';
import { title } from './say.ts';

const LINE: Threshold = {
  id: 'execution',
  value: 0.95,
  side: 'below',
  label: { zh: '95%', en: '95%' },
  rule: { zh: '', en: '' },
};
/** Rates of bodies by year, 2019 on, in per cent; '' where a year has none. */
const rates = (of: Readonly<Record<string, readonly string[]>>, more: Partial<Frame> = {}): Frame => ({
  ...seriesFrame(
    Object.entries(of).flatMap(([id, years]) =>
      years.flatMap((text, i) => (text === '' ? [] : [row(id, 2019 + i, { value: printed(text, '%') })])),
    ),
  ),
  departments: BODIES.filter(({ id }) => id in of),
  ...more,
});
const course = { question: { verb: 'series', indicators: ['exec.rate'], course: true } } as const;

describe('the title of figures over bodies and years', () => {
  it('names the extreme where a line was crossed, and not where none was', () => {
    const years = { xiqu: ['98', '80.7', '94', '97.9'] };
    expect(title(rates(years, { thresholds: [LINE] }), 'zh')).toBe(
      '西区产业园 2020 年预算执行率 80.7%，低于提示线',
    );
    expect(title(rates(years, { thresholds: [LINE] }), 'en')).toBe(
      'West Zone Park, 2020: budget execution rate 80.7%, below the alert line',
    );
    const kept = rates({ xiqu: ['98', '96', '97'] }, { thresholds: [LINE] });
    expect(title(kept, 'zh')).toBe('3 个年度预算执行率均不低于提示线 95%');
    expect(title(kept, 'en')).toBe('Budget execution rate: none of 3 years below the alert line');
  });

  it('takes a median of peers for no line that is crossed', () => {
    const of = rates({ xiqu: ['94', '96', '93'] }, { thresholds: [{ ...LINE, id: 'peer_median' }] });
    expect(title(of, 'zh')).not.toContain('提示线');
  });

  it('names the year of the extreme where the range is over twice what lies between first and last', () => {
    const of = rates({ xiqu: ['98.1', '97.9', '98', '80.7', '97.9'] });
    expect(title(of, 'zh')).toBe('预算执行率 2022 年最低，80.7%');
    expect(title(of, 'en')).toBe('Budget execution rate lowest in 2022, 80.7%');
    expect(title(rates({ xiqu: ['97', '99.5', '97'] }), 'zh')).toBe('预算执行率 2020 年最高，99.5%');
  });

  it('goes from first to last where nothing lies far outside, and says level where both read alike', () => {
    expect(title(rates({ xiqu: ['95', '94.8', '97'] }), 'zh')).toBe(
      '预算执行率由 2019 年 95% 升至 2021 年 97%',
    );
    expect(title(rates({ xiqu: ['95', '92'] }), 'en')).toBe(
      'Budget execution rate fell from 95% (2019) to 92% (2020)',
    );
    expect(title(rates({ xiqu: ['95', '95'] }), 'zh')).toBe('预算执行率 2019 年和 2020 年同为 95%');
    expect(title(rates({ xiqu: ['95', '95'] }), 'en')).toBe(
      'Budget execution rate 95% in both 2019 and 2020',
    );
  });

  it('gives the range of a year each and names the lowest of rates alone', () => {
    const of = rates({ xiqu: ['99.6'], panyu: ['', '97.6'], keji: ['', '', '95.8'] });
    expect(title(of, 'zh')).toBe('3 个部门 95.8%–99.6%，穗港科技合作园最低');
    const counts = seriesFrame(
      BODIES.map(({ id }, i) => row(id, 2021, { value: printed(String(i + 1), '场') })),
      'count',
      { unit: '场', title: { zh: '政策宣讲会', en: 'Policy briefings' } },
    );
    expect(title(counts, 'zh')).toBe('5 个部门政策宣讲会 1–5 场');
    expect(title(counts, 'en')).toBe('5 bodies: policy briefings 1–5 meetings');
  });

  it('counts rises and falls over the bodies that have both years, and makes no course of a year each', () => {
    const of = rates({ xiqu: ['90', '95'], panyu: ['96', '95'], keji: ['', '80'] }, course);
    expect(title(of, 'zh')).toBe('预算执行率较 2019 年，2 个可比部门 1 升 1 降');
    expect(title(of, 'en')).toBe('1 up, 1 down on 2019, of 2 bodies with both years');
    const single = rates({ xiqu: ['90'], panyu: ['', '95'] }, course);
    expect(title(single, 'zh')).toBe('2 个部门各一个年度，不连成趋势');
    expect(title(rates({ xiqu: ['90'] }, course), 'zh')).toBe('仅西区产业园 2019 年有数据，不连成趋势');
  });

  it('opens with the measure where another body is on show as well', () => {
    const of = rates({ xiqu: ['99.6'], zhizao: [''] });
    expect(title(of, 'zh')).toBe('预算执行率 99.6%：西区产业园 2019 年');
    expect(title(rates({ xiqu: ['99.6'] }), 'zh')).toBe('西区产业园 2019 年预算执行率 99.6%');
  });

  it('speaks of the latest year where bodies have several', () => {
    const of = rates({ xiqu: ['90', '95'], panyu: ['96', '95.5'] });
    expect(
      headlineOf({ points: dataOf(of, 'value'), thresholds: [], isCourse: false, bodies: 2 }),
    ).toMatchObject({
      kind: 'spread',
      year: 2020,
      range: { low: { value: 0.95 } },
    });
  });
});

describe('a title', () => {
  it('drops its details until it fits', () => {
    const long = '管理委员会综合事务服务中心办公室部门预算支出总额完成情况';
    const of = seriesFrame([row('xiqu', 2021, { value: number(0.9) })], 'rate', {
      title: { zh: long, en: long },
    });
    expect(title({ ...of, departments: [BODIES[0]!] }, 'zh')).toBe('90.0%');
  });
});
