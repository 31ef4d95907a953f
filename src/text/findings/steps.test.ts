import { describe, expect, it } from 'vitest';
import type { Frame, Row } from '../../model/frame.ts';
import { BODIES, column, frame, missing, number, panel, row } from '../../testing/made-frames.ts';
import { finding } from './say.ts';

const columns = [column('start', 'score'), column('lost', 'score'), column('end', 'score')];
const step = (name: string, start: number, lost: number, id = 'panyu'): Row =>
  row(
    id,
    2023,
    { start: number(start), lost: number(lost), end: number(Number((start - lost).toPrecision(6))) },
    { subject: { zh: name, en: name } },
  );
const source = (scorer: 'self' | 'finance') => ({
  report: 'r',
  department: 'panyu',
  year: 2023,
  title: '',
  scorer,
});
const of = (rows: Row[][], more: Partial<Frame> = {}) =>
  frame(
    { verb: 'deductions' },
    rows.map((each, i) => panel(each, { key: `${i}`, unit: '分' })),
    columns,
    { departments: [BODIES[3]!], ...more },
  );

describe('the finding of deductions', () => {
  it('goes from full marks to the score and names the largest cause', () => {
    expect(finding(of([[step('支出率', 100, 1.5), step('备案', 98.5, 0.5)]]), 'zh')).toBe(
      '番禺经开区 2023 年由 100 分扣至 98 分，2 项中最大的是“支出率”（1.5 分）；自评，未经复核。',
    );
    expect(finding(of([[step('支出率', 100, 1.5)]]), 'zh')).toContain('扣在“支出率”');
  });
  it('says that nothing was lost, and that there is no score', () => {
    expect(finding(of([[step('没有扣分', 100, 0)]]), 'zh')).toContain('番禺经开区 2023 年没有扣分');
    expect(finding(of([]), 'zh')).toBe('所选 1 个部门 2021–2023 年没有得分数据。');
  });
  it('says the same in English', () => {
    expect(finding(of([[step('支出率', 100, 1.5), step('备案', 98.5, 0.5)]]), 'en')).toBe(
      'Panyu ETDZ, 2023: from 100 points down to 98 points, most of 2 causes in “支出率” (1.5 points); self-evaluated, not reviewed.',
    );
    expect(finding(of([[step('支出率', 100, 1.5)]]), 'en')).toContain(', all in “支出率”');
    expect(finding(of([[step('没有扣分', 100, 0)]]), 'en')).toContain('Panyu ETDZ, 2023: no deduction');
    expect(finding(of([]), 'en')).toContain('No data on a score');
  });
  it('gives no range where all reports lost the same', () => {
    const two = [[step('a', 100, 1.5)], [step('b', 100, 1.5, 'keji')]];
    expect(finding(of(two), 'zh')).toContain('2 份报告中 2 份有扣分，各扣 1.5 分');
    expect(finding(of(two), 'en')).toContain('2 of 2 reports have deductions, 1.5 points each');
  });
  it('gives the range of several reports and does not call a finance score self-evaluated', () => {
    const two = [[step('a', 100, 1.5)], [step('b', 100, 4, 'keji')]];
    const departments = [BODIES[3]!, BODIES[4]!];
    expect(finding(of(two, { departments }), 'zh')).toBe(
      '2 份报告中 2 份有扣分，各扣 1.5 至 4 分；自评，未经复核。',
    );
    expect(finding(of(two, { departments }), 'en')).toContain(
      '2 of 2 reports have deductions, between 1.5 and 4 points',
    );
    expect(finding(of(two, { departments, sources: [source('finance')] }), 'zh')).not.toContain('未经复核');
  });
});

describe('the finding of stages', () => {
  const stage = (zh: string, en: string, cell: Row['cells'][string], id = 'panyu') =>
    row(id, 2023, { value: cell }, { subject: { zh, en } });
  const stages = (rows: Row[]) =>
    frame({ verb: 'stages' }, [panel(rows, { unit: '个' })], [column('value', 'count')], {
      departments: [BODIES[3]!],
    });
  it('tells the stages of one body, those it leaves out, and no conversion', () => {
    const frameOf = stages([
      stage('洽谈', 'Negotiated', number(18.5)),
      stage('签约', 'Signed', missing('not_reported')),
    ]);
    expect(finding(frameOf, 'zh')).toBe(
      '番禺经开区 2023 年洽谈 18.5 个；未报告签约；各阶段分别计数，不推算转化率。',
    );
    expect(finding(frameOf, 'en')).toBe(
      'Panyu ETDZ, 2023: negotiated 18.5; signed not reported; stages are counted apart and no conversion follows.',
    );
  });
  it('counts the figures of several', () => {
    const two = [stage('洽谈', 'Negotiated', number(2)), stage('洽谈', 'Negotiated', number(3), 'keji')];
    expect(finding(stages(two), 'zh')).toContain('2 个部门报告 2 项招商项目数');
    expect(finding(stages(two), 'en')).toContain('2 bodies reported 2 figures by stage of attraction');
    expect(finding(stages([]), 'zh')).toContain('没有招商项目数据');
    expect(finding(stages([]), 'en')).toContain('No data on stages of attraction');
  });
});

describe('the finding of scores beside the own ones', () => {
  const totals = [column('value', 'score'), column('finance', 'score'), column('difference', 'difference')];
  const pair = (id: string, own: number, by: number) =>
    row(id, 2023, { value: number(own), finance: number(own + by), difference: number(by) });
  const score = (rows: Row[]) =>
    frame({ verb: 'score_total' }, [panel(rows, { unit: '分' })], totals, {
      departments: [BODIES[3]!, BODIES[4]!],
      sources: [source('self'), source('finance')],
    });
  it('gives the difference, and does not call the pair unreviewed', () => {
    const text = finding(score([pair('panyu', 98, -2.5), pair('keji', 96, 0.5)]), 'zh');
    expect(text).toContain('2 个得分另有复核或财政评价，与自评相差 ▼ 2.5 分至 ▲ 0.5 分');
    expect(text).not.toContain('未经复核');
    expect(finding(score([pair('panyu', 98, -2.5)]), 'zh')).toContain(
      '番禺经开区 2023 年另有复核或财政评价得分，与自评相差 ▼ 2.5 分',
    );
    const alike = score([pair('panyu', 98, 0.5), pair('keji', 96, 0.5)]);
    expect(finding(alike, 'zh')).toContain('与自评相差 ▲ 0.5 分');
    expect(finding(alike, 'en')).toContain('2 have a reviewed score as well, ▲ 0.5 points from their own');
    expect(finding(score([pair('panyu', 98, -2.5)]), 'en')).toContain(
      'Panyu ETDZ, 2023 has a reviewed score as well, ▼ 2.5 points from its own',
    );
  });
});
