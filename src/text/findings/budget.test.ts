import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../model/frame.ts';
import {
  BODIES,
  column,
  frame,
  missing,
  number,
  panel,
  printed,
  row,
  words,
} from '../../testing/made-frames.ts';
import { finding } from './say.ts';

const amounts = [
  column('budget', 'amount'),
  column('executed', 'amount'),
  column('rate', 'rate'),
  column('unspent', 'amount'),
];
const none = missing('not_reported');

function line(id: string, year: number, budget: number, executed?: number): Row {
  const has = (value: number): Cell => (executed === undefined ? none : number(value));
  const of = executed ?? 0;
  return row(id, year, {
    budget: number(budget),
    executed: has(of),
    rate: has(of / budget),
    unspent: has(budget - of),
  });
}
const budget = (rows: readonly Row[], ids: readonly string[]) =>
  frame({ verb: 'budget' }, [panel(rows, { unit: '万元' })], amounts, {
    departments: BODIES.filter(({ id }) => ids.includes(id)),
  });

describe('the finding of budgets', () => {
  it('gives rates, what is unspent and whose executed amount is missing', () => {
    const of = budget(
      [
        line('xiqu', 2021, 22188600, 22089900),
        line('zhizao', 2022, 25e6),
        line('panyu', 2023, 173217700, 169060700),
      ],
      ['xiqu', 'zhizao', 'panyu'],
    );
    expect(finding(of, 'zh')).toBe(
      '2 个部门按全年预算计的执行率在 97.6%（番禺经开区 2023 年）至 99.6%（西区产业园 2021 年）之间；未支出金额在 9.87 至 415.70 万元之间；穗港智造合作区未报告执行数。',
    );
    expect(finding(of, 'en')).toBe(
      '2 bodies: execution rate on the adjusted budget between 97.6% (Panyu ETDZ, 2023) and 99.6% (West Zone Park, 2021); unspent between RMB 98,700 and RMB 4,157,000; GZ–HK Manufacturing Zone did not report an amount spent.',
    );
  });
  it('tells one report with its amounts', () => {
    const of = budget([line('xiqu', 2021, 22188600, 22089900)], ['xiqu']);
    expect(finding(of, 'zh')).toBe(
      '西区产业园 2021 年全年预算 2,218.86 万元，执行 2,208.99 万元，未支出 9.87 万元，执行率 99.6%。',
    );
    expect(finding(of, 'en')).toContain('West Zone Park, 2021: adjusted budget RMB 22,188,600, spent');
  });
  it('says where more was executed than budgeted', () => {
    const of = budget([line('xiqu', 2021, 1e7, 1.02e7), line('panyu', 2023, 1e7, 9e6)], ['xiqu', 'panyu']);
    expect(finding(of, 'zh')).toContain('至 102.0%（西区产业园 2021 年）之间；其中 1 个执行数高于预算数。');
  });
  it('computes no rate from a budget alone, and says where there is nothing', () => {
    expect(finding(budget([line('zhizao', 2022, 25e6)], ['zhizao']), 'zh')).toBe(
      '1 个部门有预算数，但没有同口径的执行数，不计算执行率。',
    );
    expect(finding(budget([], ['zhizao']), 'zh')).toBe('所选 1 个部门 2021–2023 年没有预算数据。');
  });
  it('says the same in English', () => {
    expect(finding(budget([line('zhizao', 2022, 25e6)], ['zhizao']), 'en')).toBe(
      '1 body has an adjusted budget but no amount spent on the same base, so no rate is computed.',
    );
    expect(finding(budget([line('xiqu', 2021, 1e7), line('panyu', 2023, 1e7)], ['xiqu']), 'en')).toContain(
      '2 bodies have an adjusted budget but',
    );
    expect(
      finding(budget([line('xiqu', 2021, 1e7, 1.02e7), line('panyu', 2023, 1e7, 9e6)], ['xiqu']), 'en'),
    ).toContain('; 1 spent more than the budget.');
    expect(finding(budget([], ['zhizao']), 'en')).toBe(
      'No data on the budget for the body chosen, 2021–2023.',
    );
  });
});

const part = (id: string, name: string, rate: Cell): Row =>
  row(
    id,
    2023,
    {
      part: words(name, name === '基本支出' ? 'Basic expenditure' : 'Project expenditure'),
      budget: number(1e7),
      executed: number(1e7),
      rate,
    },
    { subject: { zh: name, en: name } },
  );
const parts = (rows: readonly Row[], departments = [BODIES[3]!]) =>
  frame({ verb: 'parts' }, [panel(rows, { unit: '万元' })], [column('part', 'dimension'), ...amounts], {
    departments,
  });

describe('the finding of parts', () => {
  it('tells the parts of one report', () => {
    const of = parts([
      part('panyu', '基本支出', printed('99.10', '%')),
      part('panyu', '项目支出', printed('96.2', '%')),
    ]);
    expect(finding(of, 'zh')).toBe('番禺经开区 2023 年基本支出执行率 99.10%，项目支出执行率 96.2%。');
    expect(finding(of, 'en')).toBe(
      'Panyu ETDZ, 2023: basic expenditure execution rate 99.10%, project expenditure execution rate 96.2%.',
    );
  });
  it('gives a range for each part of several', () => {
    const rows = ['panyu', 'keji'].flatMap((id, i) => [
      part(id, '基本支出', number(0.99 - i / 100)),
      part(id, '项目支出', number(0.96 - i / 100)),
    ]);
    expect(finding(parts(rows, [BODIES[3]!, BODIES[4]!]), 'zh')).toBe(
      '2 个部门分列：基本支出执行率在 98.0% 至 99.0% 之间，项目支出执行率在 95.0% 至 96.0% 之间。',
    );
  });
  it('tells budgets where no rate is on file', () => {
    expect(finding(parts([part('panyu', '基本支出', none)]), 'zh')).toBe(
      '番禺经开区 2023 年基本支出预算 1,000.00 万元。',
    );
  });
  it('says the same in English, and who gives no split', () => {
    const two = [BODIES[3]!, BODIES[4]!];
    expect(finding(parts([part('panyu', '基本支出', none)], two), 'en')).toBe(
      'Panyu ETDZ, 2023: basic expenditure budget RMB 10,000,000; GZ–HK Sci-Tech Park has no split of the budget on file.',
    );
    const rows = ['panyu', 'keji'].map((id, i) => part(id, '基本支出', number(0.99 - i / 100)));
    expect(finding(parts(rows, two), 'en')).toBe(
      '2 bodies: basic expenditure execution rate between 98.0% and 99.0%.',
    );
    expect(finding(parts([]), 'zh')).toContain('没有预算构成数据');
    expect(finding(parts([]), 'en')).toContain('No data on the parts of the budget');
  });
});

const project = (name: string, rate: Cell): Row =>
  row(
    'panyu',
    2023,
    { subject: words(name, name), budget: number(1e6), executed: number(1e6), rate },
    { subject: { zh: name, en: name } },
  );
const projects = (rows: readonly Row[]) =>
  frame({ verb: 'projects' }, [panel(rows, { unit: '万元' })], [column('subject', 'dimension'), ...amounts], {
    departments: [BODIES[3]!],
  });

describe('the finding of projects', () => {
  it('counts them and names the lowest rate', () => {
    const of = projects([project('道路养护', printed('80.55', '%')), project('园区绿化', number(1))]);
    expect(finding(of, 'zh')).toBe(
      '1 个部门列出 2 个项目；1 个全额执行，最低为 80.55%（道路养护，番禺经开区 2023 年）。',
    );
    expect(finding(of, 'en')).toBe(
      '1 body lists 2 projects; 1 fully spent, the lowest rate is 80.55% (道路养护, Panyu ETDZ, 2023).',
    );
  });
  it('names none where all were fully executed or no rate is on file', () => {
    expect(finding(projects([project('甲', number(1)), project('乙', number(1))]), 'zh')).toBe(
      '1 个部门列出 2 个项目；有执行率的均全额执行。',
    );
    expect(finding(projects([project('甲', none)]), 'zh')).toBe(
      '1 个部门列出 1 个项目；没有可计算的执行率。',
    );
    expect(finding(projects([]), 'zh')).toBe('所选 1 个部门 2021–2023 年没有项目支出明细数据。');
  });
  it('says of one project and of none fully executed what holds of each', () => {
    expect(finding(projects([project('甲', number(1))]), 'zh')).toBe('1 个部门列出 1 个项目；已全额执行。');
    expect(finding(projects([project('甲', number(1))]), 'en')).toBe(
      '1 body lists 1 project; it was fully spent.',
    );
    const half = projects([project('甲', number(0.5)), project('乙', number(0.6))]);
    expect(finding(half, 'zh')).toContain('有执行率的均未全额执行，最低为 50.0%');
    expect(finding(half, 'en')).toContain('none fully spent, the lowest rate is 50.0%');
    expect(finding(projects([project('甲', number(1)), project('乙', number(1))]), 'en')).toContain(
      'all that have a rate were fully spent',
    );
    expect(finding(projects([project('甲', none)]), 'en')).toContain('no execution rate can be computed');
    expect(finding(projects([]), 'en')).toContain('No data on project lines');
  });
});

describe('the finding of pooled rates', () => {
  const year = (y: number, rate: Cell, n: number): Row => ({
    key: `pool:${y}`,
    year: y,
    bodies: BODIES.slice(0, n).map(({ id }) => id),
    cells: { rate, bodies: number(n), of: number(5) },
  });
  const pool = (rows: readonly Row[]) =>
    frame(
      { verb: 'pool' },
      [panel(rows, { unit: '万元' })],
      [column('rate', 'rate'), column('bodies', 'count'), column('of', 'count')],
    );
  it('tells each year with its coverage and claims no trend', () => {
    const of = pool([year(2021, number(0.9926), 2), year(2022, number(0.958), 1), year(2023, none, 0)]);
    expect(finding(of, 'zh')).toBe(
      '合计执行率 2021 年 99.3%（5 个部门中的 2 个）、2022 年 95.8%（5 个部门中的 1 个）；各年计入的部门不同。',
    );
    expect(finding(of, 'en')).toBe(
      'Pooled execution rate 2021: 99.3% (2 of 5 bodies), 2022: 95.8% (1 of 5 bodies); each year is of other bodies.',
    );
  });
  it('tells one year alone, and says where there is none', () => {
    expect(finding(pool([year(2021, number(0.9926), 2)]), 'zh')).toBe(
      '合计执行率 2021 年 99.3%（5 个部门中的 2 个）。',
    );
    expect(finding(pool([year(2021, none, 0)]), 'zh')).toContain('没有合计执行率数据');
    expect(finding(pool([year(2021, none, 0)]), 'en')).toContain('No data on the pooled execution rate');
  });
});
