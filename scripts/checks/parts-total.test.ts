import { describe, expect, it } from 'vitest';
import { checksOf, fact } from './sample-facts.ts';

const budget = (basic: string, project: string, total: string) =>
  checksOf('parts_total', [
    fact('budget.basic', basic),
    fact('budget.project', project),
    fact('budget.annual', total),
  ])['budget.annual'];

describe('basic + project = total', () => {
  it('passes where the parts add up', () => {
    expect(budget('991.56', '953.98', '1945.54')?.result).toBe('pass');
  });
  it('is rounding at a difference of 0.01 万元', () => {
    expect(budget('471.38', '557.38', '1028.77')).toMatchObject({
      result: 'rounding',
      computed: 1028.76,
      stated: 1028.77,
      tolerance: 0.005,
    });
  });
  it('differs at 0.02 万元', () => {
    expect(budget('471.38', '557.37', '1028.77')?.result).toBe('differs');
  });
  it('cannot tell where one part is missing', () => {
    const checks = checksOf('parts_total', [fact('exec.basic', '40'), fact('exec.total', '100')]);
    expect(checks['exec.total']?.result).toBe('cannot');
  });
  it('cannot tell where the total is missing', () => {
    const checks = checksOf('parts_total', [fact('exec.basic', '40'), fact('exec.project', '60')]);
    expect(checks['exec.total']).toMatchObject({ result: 'cannot', stated: null });
  });
  it('makes no check where no part is reported', () => {
    expect(checksOf('parts_total', [fact('exec.total', '100')])).toEqual({});
  });
});

describe('the sources of funds', () => {
  const zero = ['exec.gov_fund', 'exec.state_capital', 'exec.other'].map((id) => fact(id, '0'));
  it('pass where they sum to the executed amount', () => {
    const facts = [fact('exec.general_public', '1104.37'), ...zero, fact('exec.total', '1104.37')];
    expect(checksOf('fund_sources', facts)['exec.total']?.result).toBe('pass');
  });
  it('differ where they do not: a printed 0 is no rounded 0.4', () => {
    const facts = [fact('exec.general_public', '1104.00'), ...zero, fact('exec.total', '1104.37')];
    expect(checksOf('fund_sources', facts)['exec.total']?.result).toBe('differs');
  });
  it('cannot be told where a source is not mentioned and the rest falls short', () => {
    const facts = [fact('exec.general_public', '900'), fact('exec.total', '1104.37')];
    expect(checksOf('fund_sources', facts)['exec.total']?.result).toBe('cannot');
  });
});
