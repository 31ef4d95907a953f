import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { checksOf, stated } from '../../src/testing/checks.ts';

const rateOf = (executed: string, budget: string, rate: string) =>
  checksOf('execution_rate', [
    stated('exec.total', executed),
    stated('budget.annual', budget),
    stated('exec.rate', rate, '%'),
  ])['exec.rate'];

describe('executed ÷ budget against the stated rate', () => {
  it.each([
    ['2208.99', '2218.86', '99.6'],
    ['1491.52', '1507.47', '98.9'],
    ['1004.09', '1028.77', '97.60'],
    ['1104.37', '1153.25', '95.8'],
  ])('passes where %s ÷ %s rounds to %s %', (executed, budget, rate) => {
    expect(rateOf(executed, budget, rate)?.result).toBe('pass');
  });
  it('puts the figures into the formula and links them, the stated one last', () => {
    const check = rateOf('2208.99', '2218.86', '99.6')!;
    expect(check.formula).toBe('全年执行数 2,208.99 万元 ÷ 全年预算数 2,218.86 万元 ≈ 99.56%');
    expect(check.formula_en).toBe(
      'Amount spent 2,208.99 (RMB 10,000) ÷ Adjusted budget 2,218.86 (RMB 10,000) ≈ 99.56%',
    );
    expect(check.facts.map((id) => id.split('/')[1])).toEqual(['exec.total', 'budget.annual', 'exec.rate']);
    expect([check.computed, check.stated, check.digits, check.unit]).toEqual([99.555177, 99.6, 1, '%']);
    // Half of 0.1, and what half of 0.01 万元 in either amount makes of the rate.
    expect(check.tolerance).toBeCloseTo(0.05045, 6);
  });
  it('calls rounding what amounts printed coarsely leave open', () => {
    // 86 stands for 85.5 to 86.5, so 90.4 to 91.4 per cent of 94.6.
    expect(rateOf('86', '94.6', '91.2')?.result).toBe('rounding');
  });
  it('differs where no rounding explains it, and says by how much', () => {
    const check = rateOf('2208.99', '2218.86', '98.6')!;
    expect(check.result).toBe('differs');
    expect(check.note).toContain('99.5552');
    expect(check.note_en).toContain('98.6');
  });
  it('converts amounts in different units before it divides', () => {
    const checks = checksOf('execution_rate', [
      stated('exec.total', '0.5', '亿元'),
      stated('budget.annual', '10000', '万元'),
      stated('exec.rate', '50', '%'),
    ]);
    expect(checks['exec.rate']?.result).toBe('pass');
  });
  it('takes the amounts of the same project for a project line', () => {
    const checks = checksOf('execution_rate', [
      stated('proj.line_exec', '185.3', '万元', { subject: '甲' }),
      stated('proj.line_budget', '207.5', '万元', { subject: '甲' }),
      stated('proj.exec_rate', '89.3', '%', { subject: '甲' }),
      stated('proj.exec_rate', '80.55', '%', { subject: '乙' }),
    ]);
    expect(checks['proj.exec_rate/甲']?.result).toBe('pass');
    expect(checks['proj.exec_rate/乙']?.result).toBe('cannot');
    expect(checks['proj.exec_rate/乙']?.note).toContain('未报告预算数与执行数');
  });
  it('cannot divide amounts that cover unlike funds', () => {
    const of = (funds: Fact['funds']) =>
      checksOf('execution_rate', [
        stated('exec.total', '300', '万元', { funds }),
        stated('budget.annual', '200', '万元', { funds: 'fiscal' }),
      ])['exec.rate'];
    expect([of('all')?.result, of('all')?.computed]).toEqual(['cannot', null]);
    expect(of('fiscal')?.result).toBe('derived');
  });
  it('makes no rate of average progress where no executed amount is reported', () => {
    const checks = checksOf('execution_rate', [
      stated('budget.annual', '1945.54'),
      stated('exec.avg_progress', '89.92', '%'),
      stated('budget.basic', '991.56'),
    ]);
    expect(Object.keys(checks)).toEqual(['exec.rate']);
    expect(checks['exec.rate']).toMatchObject({ result: 'cannot', computed: null, stated: null });
    expect(checks['exec.rate']?.note).toContain('平均支出进度 89.92%');
  });
  it('derives a rate that the report does not state', () => {
    const checks = checksOf('execution_rate', [stated('exec.total', '50'), stated('budget.annual', '100')]);
    expect(checks['exec.rate']).toMatchObject({ computed: 50, stated: null, result: 'derived' });
  });
  it('cannot divide by a budget of zero', () => {
    expect(rateOf('0', '0', '0')?.result).toBe('cannot');
  });
  it('does not call a qualified amount wrong', () => {
    const checks = checksOf('execution_rate', [
      stated('exec.total', '50', '万元', { qualifier: 'more_than' }),
      stated('budget.annual', '100'),
      stated('exec.rate', '56', '%'),
    ]);
    expect(checks['exec.rate']?.result).toBe('cannot');
  });
});
