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

const totals = [column('value', 'score'), column('grade', 'text')];
const total = (id: string, year: number, value: Cell, grade = '优'): Row =>
  row(id, year, { value, grade: words(grade, grade === '优' ? 'excellent' : 'good') });
const scored = [
  total('zhizao', 2022, printed('98.29', '分')),
  total('panyu', 2023, printed('97.76', '分')),
  total('keji', 2022, printed('96', '分')),
];
const three = [BODIES[1]!, BODIES[3]!, BODIES[4]!];
const score = (rows: readonly Row[], departments = three) =>
  frame({ verb: 'score_total' }, [panel(rows, { unit: '分' })], totals, { departments });

describe('the finding of total scores', () => {
  it('gives the range, says whose scores they are, and names no end of it', () => {
    const of = score([...scored, total('xiqu', 2021, missing('not_reported'))], [BODIES[0]!, ...three]);
    expect(finding(of, 'zh')).toBe(
      '3 个部门的自评总分在 96 至 98.29 分之间，等级均为优；自评，未经复核；西区产业园未报告总分。',
    );
    expect(finding(of, 'en')).toBe(
      '3 bodies: total score between 96 and 98.29 points, all graded excellent; self-evaluated, not reviewed; West Zone Park did not report a total score.',
    );
  });
  it('says how many of the grades the reports state', () => {
    const derived = (id: string, year: number, score: string) => {
      const one = total(id, year, printed(score, '分'));
      return { ...one, cells: { ...one.cells, grade: { ...one.cells.grade!, reading: 'derived' as const } } };
    };
    const rows = [total('keji', 2022, printed('96', '分')), derived('panyu', 2023, '97.76')];
    const of = (some: readonly Row[], lang: 'zh' | 'en') =>
      finding(frame({ verb: 'score_total' }, [panel(some, { unit: '分' })], totals), lang);
    expect(of(rows, 'zh')).toContain('等级均为优（1 个为报告写明，1 个按分数推算）');
    expect(of(rows, 'en')).toContain('all graded excellent (1 stated, 1 derived from the score)');
    expect(of(rows.slice(1), 'zh')).toContain('等级为优（推算）');
  });
  it('tells one total with its grade', () => {
    expect(finding(score([scored[1]!], [BODIES[3]!]), 'zh')).toBe(
      '番禺经开区 2023 年自评总分 97.76 分，等级为优；自评，未经复核。',
    );
  });
  it('leaves out grades that differ', () => {
    const of = score([scored[0]!, total('keji', 2022, printed('85', '分'), '良')], [BODIES[1]!, BODIES[4]!]);
    expect(finding(of, 'zh')).toBe('2 个部门的自评总分在 85 至 98.29 分之间；自评，未经复核。');
  });
  it('does not call reviewed scores self-evaluated', () => {
    const source = { report: 'r', department: 'panyu', year: 2023, title: '', scorer: 'reviewed' as const };
    const of = { ...score([scored[1]!], [BODIES[3]!]), sources: [source] };
    expect(finding(of, 'zh')).not.toContain('未经复核');
  });
  it('keeps frameworks apart', () => {
    const frameworks = ['甲体系', '乙体系'].map((zh, i) =>
      panel([scored[i]!], { unit: '分', title: { zh, en: `Framework ${i}` } }),
    );
    const of = frame({ verb: 'score_total' }, frameworks, totals, { departments: [BODIES[1]!, BODIES[3]!] });
    expect(finding(of, 'zh')).toContain('评分体系不同，不作比较');
  });
  it('says that a total is missing, not zero', () => {
    expect(finding(score([total('keji', 2022, missing('not_reported'))], [BODIES[4]!]), 'zh')).toBe(
      '所选 1 个部门 2021–2023 年没有自评总分数据（未报告）。',
    );
  });
  it('says the same in English', () => {
    expect(finding(score([scored[1]!], [BODIES[3]!]), 'en')).toBe(
      'Panyu ETDZ, 2023: total score 97.76 points, grade excellent; self-evaluated, not reviewed.',
    );
    const frameworks = ['甲体系', '乙体系'].map((zh, i) =>
      panel([scored[i]!], { unit: '分', title: { zh, en: `Framework ${i}` } }),
    );
    const of = frame({ verb: 'score_total' }, frameworks, totals, { departments: [BODIES[1]!, BODIES[3]!] });
    expect(finding(of, 'en')).toContain(
      'Panyu ETDZ, 2023: framework 1 97.76 points, grade excellent; frameworks differ, so not compared;',
    );
    expect(finding(score([total('keji', 2022, missing('not_reported'))], [BODIES[4]!]), 'en')).toBe(
      'No data on a total score for the body chosen, 2021–2023 (not reported).',
    );
  });
});

const columns = [
  column('row', 'dimension'),
  column('score', 'score'),
  column('weight', 'score'),
  column('share', 'rate'),
  column('lost', 'score'),
];
const scoreRow = (name: string, got: number, weight: number, id = 'zhizao', year = 2022): Row =>
  row(
    id,
    year,
    {
      row: words(name, name),
      score: number(got),
      weight: number(weight),
      share: number(got / weight),
      lost: number(Number((weight - got).toPrecision(6))),
    },
    { subject: { zh: name, en: name } },
  );
const rows = [
  scoreRow('部门预算资金支出率', 8.99, 10),
  scoreRow('合同备案时效性', 0.41, 1),
  scoreRow('采购政策效能', 0.89, 1),
  scoreRow('资产盘点情况', 1, 1),
];
const of = (verb: 'score_rows' | 'score_lost', which: readonly Row[], n = 1) =>
  frame({ verb }, [panel(which, { unit: '分' })], columns, {
    departments: [BODIES[1]!],
    coverage: { n, of: 1 },
  });

describe('the finding of level-3 rows', () => {
  it('counts full marks and losses', () => {
    expect(finding(of('score_rows', rows), 'zh')).toBe(
      '穗港智造合作区 2022 年列出 4 项三级指标得分，1 项得满分，3 项扣分；自评，未经复核。',
    );
    expect(finding(of('score_rows', rows.slice(3)), 'en')).toBe(
      'GZ–HK Manufacturing Zone, 2022: 1 level-3 score, all with full marks; self-evaluated, not reviewed.',
    );
  });
  it('counts the reports where they are several, and says where there is none', () => {
    const two = [...rows, scoreRow('部门预算资金支出率', 9.76, 10, 'panyu', 2023)];
    expect(finding(of('score_rows', two), 'zh')).toContain(
      '2 份报告列出 5 项三级指标得分，1 项得满分，4 项扣分',
    );
    expect(finding(of('score_rows', two), 'en')).toContain(
      '2 reports: 5 level-3 scores, 1 with full marks, 4 below',
    );
    expect(finding(of('score_rows', []), 'zh')).toContain('没有三级指标得分数据');
    expect(finding(of('score_rows', []), 'en')).toContain('No data on level-3 scores');
  });
});

describe('the finding of lost points', () => {
  it('adds up the losses of one report and names the largest', () => {
    expect(finding(of('score_lost', rows.slice(0, 3)), 'zh')).toBe(
      '穗港智造合作区 2022 年 3 项扣分，共扣 1.71 分，最多的是“部门预算资金支出率”（1.01 分）。',
    );
    expect(finding(of('score_lost', rows.slice(0, 1)), 'zh')).toBe(
      '穗港智造合作区 2022 年 1 项扣分，共扣 1.01 分，扣在“部门预算资金支出率”。',
    );
  });
  it('does not add up the losses of several reports', () => {
    const two = [...rows.slice(0, 3), scoreRow('部门预算资金支出率', 9.76, 10, 'panyu', 2023)];
    expect(finding(of('score_lost', two), 'zh')).toBe(
      '2 份报告共 4 项扣分，单项扣分最多为 1.01 分（“部门预算资金支出率”，穗港智造合作区 2022 年）。',
    );
    expect(finding(of('score_lost', two), 'en')).toContain('4 rows in 2 reports with deductions');
  });
  it('tells no loss from no score', () => {
    expect(finding(of('score_lost', []), 'zh')).toBe('所列评分项没有扣分。');
    expect(finding(of('score_lost', [], 0), 'zh')).toBe('所选 1 个部门 2021–2023 年没有扣分数据。');
  });
  it('says the same in English', () => {
    expect(finding(of('score_lost', rows.slice(0, 3)), 'en')).toBe(
      'GZ–HK Manufacturing Zone, 2022: 3 rows with deductions of 1.71 points, most in “部门预算资金支出率” (1.01 points).',
    );
    expect(finding(of('score_lost', rows.slice(0, 1)), 'en')).toBe(
      'GZ–HK Manufacturing Zone, 2022: 1 row with deductions of 1.01 points, in “部门预算资金支出率”.',
    );
    expect(finding(of('score_lost', []), 'en')).toBe('No deduction in the rows on file.');
    expect(finding(of('score_lost', [], 0), 'en')).toBe(
      'No data on deductions for the body chosen, 2021–2023.',
    );
  });
  it('leaves out a name that a row does not have', () => {
    const { subject: _subject, ...bare } = scoreRow('', 9, 10);
    const nameless = [{ ...bare, cells: { ...bare.cells, row: missing('not_reported') } }];
    expect(finding(of('score_lost', nameless), 'zh')).toBe('穗港智造合作区 2022 年 1 项扣分，共扣 1 分。');
    expect(finding(of('score_lost', nameless), 'en')).toBe(
      'GZ–HK Manufacturing Zone, 2022: 1 row with deductions of 1 point.',
    );
  });
});
