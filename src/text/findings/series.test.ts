import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/frame.ts';
import {
  BODIES,
  column,
  frame,
  missing,
  number,
  panel,
  printed,
  row,
  seriesFrame,
} from '../../testing/made-frames.ts';
import { finding } from './say.ts';

const r = (id: string, year: number, value: Cell) => row(id, year, { value });
const filed = [
  r('xiqu', 2021, printed('99.6', '%')),
  r('zhizao', 2021, missing('no_report')),
  r('zhizao', 2022, missing('not_reported')),
  r('lingang', 2021, printed('98.9', '%')),
  r('panyu', 2023, printed('97.60', '%')),
  r('keji', 2022, printed('95.8', '%')),
];
const briefings = { unit: '场', title: { zh: '政策宣讲会', en: 'Policy briefings' } } as const;

describe('the finding of a series', () => {
  it('gives the range of rates with printed precision, names its ends and says who is missing and why', () => {
    const of = seriesFrame(filed);
    expect(finding(of, 'zh')).toBe(
      '4 个部门的预算执行率在 95.8%（穗港科技合作园 2022 年）至 99.6%（西区产业园 2021 年）之间；穗港智造合作区未报告。',
    );
    expect(finding(of, 'en')).toBe(
      'Budget execution rate: 4 bodies between 95.8% (GZ–HK Sci-Tech Park, 2022) and 99.6% (West Zone Park, 2021); GZ–HK Manufacturing Zone did not report it.',
    );
  });
  it('tells a single value as it is printed', () => {
    const of = seriesFrame([
      filed[4]!,
      ...['xiqu', 'zhizao', 'lingang', 'keji'].map((id) => r(id, 2023, missing('no_report'))),
    ]);
    expect(finding(of, 'zh')).toBe('预算执行率：番禺经开区 97.60%（2023 年）；另有 4 个部门未收录报告。');
    expect(finding(of, 'en')).toBe(
      'Budget execution rate: Panyu ETDZ 97.60% (2023); 4 other bodies have no report on file.',
    );
  });
  it('says once what all have in common', () => {
    const of = seriesFrame([r('xiqu', 2021, printed('100', '%')), r('panyu', 2023, printed('100', '%'))]);
    expect(finding({ ...of, departments: [BODIES[0]!, BODIES[3]!] }, 'zh')).toBe(
      '2 个部门的预算执行率均为 100%。',
    );
    expect(finding({ ...of, departments: [BODIES[0]!, BODIES[3]!] }, 'en')).toBe(
      'Budget execution rate: 2 bodies both at 100%.',
    );
  });
  it('says that all is missing, with the reason where there is one', () => {
    const of = seriesFrame(BODIES.map(({ id }) => r(id, 2022, missing('not_reported'))));
    expect(finding(of, 'zh')).toBe('所选 5 个部门 2021–2023 年没有预算执行率数据（未报告）。');
    expect(finding(of, 'en')).toBe(
      'No data on budget execution rate for the 5 bodies chosen, 2021–2023 (not reported).',
    );
    expect(finding({ ...of, panels: [], departments: [], years: [] }, 'zh')).toBe(
      '所选范围没有可显示的数据。',
    );
    expect(finding({ ...of, panels: [], departments: [], years: [] }, 'en')).toBe(
      'No data on this for this selection.',
    );
  });

  it('follows one body over its years, in percentage points for rates', () => {
    const years = [
      r('xiqu', 2021, printed('95.1', '%')),
      r('xiqu', 2022, missing('no_report')),
      r('xiqu', 2023, printed('92.0', '%')),
    ];
    const of = { ...seriesFrame(years), departments: [BODIES[0]!] };
    expect(finding(of, 'zh')).toBe(
      '西区产业园预算执行率由 2021 年的 95.1% 降至 2023 年的 92.0%，下降 3.1 个百分点。',
    );
    expect(finding(of, 'en')).toBe(
      'West Zone Park: budget execution rate fell from 95.1% in 2021 to 92.0% in 2023 (down 3.1 pp).',
    );
  });
  it('follows an amount without percentage points', () => {
    const years = [r('xiqu', 2021, printed('900', '万元')), r('xiqu', 2022, printed('1200', '万元'))];
    const of = seriesFrame(years, 'amount', {
      unit: '万元',
      title: { zh: '全年预算数', en: 'Full-year budget' },
    });
    expect(finding({ ...of, departments: [BODIES[0]!] }, 'zh')).toBe(
      '西区产业园全年预算数由 2021 年的 900 万元增至 2022 年的 1,200 万元。',
    );
  });
  it('does not speak of change where both years read alike', () => {
    const of = seriesFrame([r('xiqu', 2021, printed('98.0', '%')), r('xiqu', 2022, printed('98.0', '%'))]);
    expect(finding({ ...of, departments: [BODIES[0]!] }, 'zh')).toBe(
      '西区产业园预算执行率 2021 年和 2022 年同为 98.0%。',
    );
  });
  it('speaks of the latest year where bodies have several years each', () => {
    const all = BODIES.flatMap(({ id }, index) =>
      [2021, 2022, 2023].map((year) => r(id, year, number(0.9 + index / 100 + (year - 2021) / 200))),
    );
    expect(finding(seriesFrame(all), 'zh')).toBe(
      '2023 年 5 个部门的预算执行率在 91.0%（西区产业园）至 95.0%（穗港科技合作园）之间。',
    );
  });

  it('lists few counts in the order in which they stand and ranks none', () => {
    const of = seriesFrame(
      [r('xiqu', 2021, printed('1', '场')), r('zhizao', 2022, printed('9', '场'))],
      'count',
      briefings,
    );
    const two = { ...of, departments: BODIES.slice(0, 2) };
    expect(finding(two, 'zh')).toBe(
      '政策宣讲会：西区产业园 1 场（2021 年）、穗港智造合作区 9 场（2022 年）。',
    );
    expect(finding(two, 'en')).toBe(
      'Policy briefings: West Zone Park 1 meeting (2021), GZ–HK Manufacturing Zone 9 meetings (2022).',
    );
  });
  it('names no body at the ends of many counts', () => {
    const counts = BODIES.map(({ id }, index) => r(id, 2022, printed(String(index), '场')));
    expect(finding(seriesFrame(counts, 'count', briefings), 'zh')).toBe(
      '5 个部门的政策宣讲会在 0 至 4 场之间。',
    );
    expect(finding(seriesFrame(counts, 'count', briefings), 'en')).toBe(
      'Policy briefings: 5 bodies between 0 and 4 meetings.',
    );
  });
  it('keeps panels apart, with the words around a figure', () => {
    const visits = (id: string, value: Cell, name: string) =>
      panel([r(id, 2022, value)], {
        unit: value.unit ?? '次',
        title: { zh: `走访企业(${name})`, en: `Visits, ${name}` },
      });
    const of = frame(
      { verb: 'series', indicators: ['a', 'b'] },
      [
        visits('zhizao', printed('182', '次'), '次数'),
        visits('keji', printed('712', '人次', { qualifier: 'more_than' }), '人次'),
      ],
      [column('value', 'count')],
    );
    expect(finding({ ...of, departments: [BODIES[1]!, BODIES[4]!] }, 'zh')).toBe(
      '走访企业（次数）：穗港智造合作区 182 次（2022 年）；走访企业（人次）：穗港科技合作园超过 712 人次（2022 年）；统计口径不同，不作比较。',
    );
  });
  it('says how many more panels there are, and what is planned or covers part of the year', () => {
    const panels = [1, 2, 3, 4].map((n) =>
      panel([r('xiqu', 2021, printed(`${n}`, '个'))], {
        unit: '个',
        title: { zh: `指标${n}`, en: `Measure ${n}` },
      }),
    );
    const of = frame({ verb: 'series', indicators: [] }, panels, [column('value', 'count')], {
      departments: [BODIES[0]!],
    });
    expect(finding(of, 'zh')).toContain('另有 1 组单独列示；统计口径不同，不作比较。');
    const plan = seriesFrame([r('xiqu', 2021, printed('3', '个'))], 'count', {
      ...briefings,
      unit: '个',
      status: 'planned',
      period: '1-11月',
    });
    expect(finding({ ...plan, departments: [BODIES[0]!] }, 'zh')).toBe(
      '西区产业园 2021 年政策宣讲会（计划、1–11月）为 3 个。',
    );
  });
  it('names the enterprise or project that a figure is of', () => {
    const award = (name: string) =>
      row('xiqu', 2021, { value: printed('2', '家') }, { subject: { zh: name, en: name } });
    const of = seriesFrame([award('甲'), award('乙')], 'count', {
      unit: '家',
      title: { zh: '获奖励企业数', en: 'Awarded' },
    });
    expect(finding({ ...of, departments: [BODIES[0]!] }, 'zh')).toBe(
      '获奖励企业数：西区产业园“甲” 2 家（2021 年）、西区产业园“乙” 2 家（2021 年）。',
    );
  });
  it('says the same in English', () => {
    const award = (name: string) =>
      row('xiqu', 2021, { value: printed('2', '家') }, { subject: { zh: name, en: name } });
    const awards = seriesFrame([award('甲'), award('乙')], 'count', {
      unit: '家',
      title: { zh: '获奖励企业数', en: 'Awarded' },
    });
    expect(finding({ ...awards, departments: [BODIES[0]!] }, 'en')).toBe(
      'Awarded: West Zone Park “甲” 2 firms (2021), West Zone Park “乙” 2 firms (2021).',
    );
    const same = seriesFrame([r('xiqu', 2021, printed('98.0', '%')), r('xiqu', 2022, printed('98.0', '%'))]);
    expect(finding({ ...same, departments: [BODIES[0]!] }, 'en')).toBe(
      'West Zone Park: budget execution rate 98.0% in both 2021 and 2022.',
    );
    const all = BODIES.flatMap(({ id }, index) =>
      [2021, 2022].map((year) => r(id, year, number(0.9 + index / 100 + (year - 2021) / 200))),
    );
    expect(finding(seriesFrame(all), 'en')).toBe(
      'Budget execution rate in 2022: 5 bodies between 90.5% (West Zone Park) and 94.5% (GZ–HK Sci-Tech Park).',
    );
    const plan = seriesFrame([r('xiqu', 2021, printed('3', '个'))], 'count', {
      ...briefings,
      unit: '个',
      status: 'planned',
      period: '1-11月',
    });
    expect(finding({ ...plan, departments: [BODIES[0]!] }, 'en')).toBe(
      'West Zone Park, 2021: policy briefings (planned, Jan–Nov) 3.',
    );
  });
  it('does not say again what a panel’s name has in it', () => {
    const title = { zh: '政策宣讲会(计划，1-11月)', en: 'Policy briefings, planned, Jan–Nov' };
    const plan = seriesFrame([r('xiqu', 2021, printed('3', '场'))], 'count', {
      ...briefings,
      title,
      status: 'planned',
      period: '1-11月',
    });
    const of = { ...plan, departments: [BODIES[0]!] };
    expect(finding(of, 'zh')).toBe('西区产业园 2021 年政策宣讲会（计划，1-11月）为 3 场。');
    expect(finding(of, 'en')).toBe('West Zone Park, 2021: policy briefings, planned, Jan–Nov 3 meetings.');
  });
  it('says nothing of points where they round to none', () => {
    const years = [r('xiqu', 2021, printed('95.01', '%')), r('xiqu', 2022, printed('95.03', '%'))];
    const of = { ...seriesFrame(years), departments: [BODIES[0]!] };
    expect(finding(of, 'zh')).toBe('西区产业园预算执行率由 2021 年的 95.01% 升至 2022 年的 95.03%。');
    expect(finding(of, 'en')).toBe(
      'West Zone Park: budget execution rate rose from 95.01% in 2021 to 95.03% in 2022.',
    );
  });
  it('says of each body without a figure why it has none', () => {
    const states = ['not_applicable', 'not_existing', 'to_check'] as const;
    const rows = [
      r('xiqu', 2021, number(0.9)),
      ...states.map((state, i) => r(BODIES[i + 1]!.id, 2021, missing(state))),
    ];
    expect(finding(seriesFrame(rows), 'zh')).toBe(
      '预算执行率：西区产业园 90.0%（2021 年）；穗港智造合作区不适用；黄埔临港经济区在此期间未设立；番禺经开区数据待核；穗港科技合作园未见此项数据。',
    );
    expect(finding(seriesFrame(rows), 'en')).toBe(
      'Budget execution rate: West Zone Park 90.0% (2021); GZ–HK Manufacturing Zone is a case to which it does not apply; Huangpu Lingang Zone did not exist then; Panyu ETDZ has a figure still to be checked; GZ–HK Sci-Tech Park has no such figure on file.',
    );
  });
});
