import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/dataset.ts';
import type { Check } from '../../model/check.ts';
import type { Fact } from '../../model/fact.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';
import { exceptions } from './exceptions.ts';

const money = (indicator: string, printed: string): Fact => fact('a', 2023, indicator, printed, '万元');
/** Basic expenditure left 17 of 471, projects 8 of 557, as the amounts given say. */
const amounts = (basic = '454', project = '549'): Fact[] => [
  money('budget.basic', '471'),
  money('exec.basic', basic),
  money('budget.project', '557'),
  money('exec.project', project),
];
const low = fact('a', 2023, 'proj.exec_rate', '80.55', '%', { subject: '招商' });
const problem = (zh: string): Finding => ({
  report: 'a-2023',
  kind: 'problem',
  code: '',
  value: '',
  zh,
  en: '',
  place: '三',
  phrase: '',
});
const found = (facts: readonly Fact[], zh: string) => {
  const set = dataset({ facts, warnings: FIVE_REPORTS.warnings, findings: [problem(zh)] });
  return exceptions(set, EVERYTHING)
    .flatMap((item) => [item, ...item.rest])
    .filter(({ rule }) => rule === 'basic_below_projects');
};

describe('basic expenditure executed below projects', () => {
  it('is told where the report blames its projects', () => {
    expect(found([...amounts(), low], '部分项目执行率偏低')).toMatchObject([
      { stake: { amount: 17e4 }, lead: { value: 17e4 }, because: [{ size: { value: 8e4 } }] },
    ]);
  });
  it('is not told where projects left more, or the report blames nobody or basic expenditure too', () => {
    expect(found([...amounts('454', '500'), low], '部分项目执行率偏低')).toEqual([]);
    expect(found(amounts(), '部分项目执行率偏低')).toEqual([]);
    expect(found([...amounts(), low], '制度不全')).toEqual([]);
    expect(found([...amounts(), low], '项目支出和基本支出执行偏慢')).toEqual([]);
  });
});

describe('a rate that its amounts refute', () => {
  const facts = [
    money('exec.total', '3824.26'),
    money('budget.annual', '4753.66'),
    fact('a', 2023, 'exec.rate', '100', '%'),
  ];
  const checkOf = (result: Check['result'], stated: number | null): Check => ({
    id: 'a-2023/execution_rate/exec.rate',
    report_id: 'a-2023',
    kind: 'execution_rate',
    formula: '',
    formula_en: '',
    digits: 2,
    computed: 80.45,
    stated,
    tolerance: 0.5,
    unit: '%',
    result,
    note: '',
    note_en: '',
    facts: facts.map(({ id }) => id),
  });
  const told = (check: Check) =>
    exceptions(dataset({ facts, checks: [check], warnings: FIVE_REPORTS.warnings }), EVERYTHING);
  it('is one item with both rates, the money between them and the line that it lies below', () => {
    expect(told(checkOf('differs', 100))).toMatchObject([
      {
        rule: 'rate_refuted',
        lead: { value: 0.8045 },
        pair: { stated: 1, other: 0.8045 },
        stake: { amount: 9294000 },
        rest: [{ rule: 'line_crossed' }],
      },
    ]);
  });
  it('is none where the amounts bear it out, or cannot be divided', () => {
    expect(told(checkOf('pass', 80.45)).map(({ rule }) => rule)).not.toContain('rate_refuted');
    expect(told(checkOf('cannot', 100)).map(({ rule }) => rule)).not.toContain('rate_refuted');
  });
});

describe('what explains the money left unspent', () => {
  const [park] = exceptions(FIVE_REPORTS, EVERYTHING);
  it('is the kind of expenditure, where both are on file', () => {
    const panyu = exceptions(FIVE_REPORTS, { ...EVERYTHING, departments: ['panyu'] })[0]!;
    expect(panyu).toMatchObject({
      rule: 'unspent_no_carry_over',
      lead: { value: 246800 },
      because: [
        { indicator: 'exec.basic', size: { value: 171300 }, rate: 0.9637 },
        { indicator: 'exec.project', size: { value: 75400 }, rate: 0.9865 },
      ],
    });
    expect(panyu.rest.map(({ rule }) => rule)).toEqual([
      'basic_below_projects',
      'line_crossed',
      'line_crossed',
    ]);
  });
  it('is otherwise the projects that the report lists, without those that left next to nothing', () => {
    expect(park).toMatchObject({ department: 'keji', lead: { value: 488800 } });
    expect(park?.because.map(({ size }) => size?.value)).toEqual([222000, 86000]);
  });
});
