import { describe, expect, it } from 'vitest';
import { checksOf, stated } from '../../src/testing/checks.ts';

const budget = (basic: string, project: string, total: string) =>
  checksOf('parts_total', [
    stated('budget.basic', basic),
    stated('budget.project', project),
    stated('budget.annual', total),
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
      tolerance: 0.01,
    });
  });
  it('differs at 0.02 万元', () => {
    expect(budget('471.38', '557.37', '1028.77')?.result).toBe('differs');
  });
  it('cannot tell where one part is missing', () => {
    const checks = checksOf('parts_total', [stated('exec.basic', '40'), stated('exec.total', '100')]);
    expect(checks['exec.total']?.result).toBe('cannot');
  });
  it('cannot tell where the total is missing', () => {
    const checks = checksOf('parts_total', [stated('exec.basic', '40'), stated('exec.project', '60')]);
    expect(checks['exec.total']).toMatchObject({ result: 'cannot', stated: null });
  });
  it('makes no check where no part is reported', () => {
    expect(checksOf('parts_total', [stated('exec.total', '100')])).toEqual({});
  });
  it('cannot be checked where parts and total cover unlike funds', () => {
    const of = (funds: 'all' | 'fiscal') =>
      checksOf('parts_total', [
        stated('exec.basic', '40', '万元', { funds: 'fiscal' }),
        stated('exec.project', '50', '万元', { funds: 'fiscal' }),
        stated('exec.total', '100', '万元', { funds }),
      ])['exec.total']?.result;
    expect(of('all')).toBe('cannot');
    expect(of('fiscal')).toBe('differs');
  });
});

describe('the sources of funds', () => {
  const zero = ['exec.gov_fund', 'exec.state_capital', 'exec.other'].map((id) => stated(id, '0'));
  it('pass where they sum to the executed amount', () => {
    const facts = [stated('exec.general_public', '1104.37'), ...zero, stated('exec.total', '1104.37')];
    expect(checksOf('fund_sources', facts)['exec.total']?.result).toBe('pass');
  });
  it('differ where they do not: a printed 0 is no rounded 0.4', () => {
    const facts = [stated('exec.general_public', '1104.00'), ...zero, stated('exec.total', '1104.37')];
    expect(checksOf('fund_sources', facts)['exec.total']?.result).toBe('differs');
  });
  it('cannot be told where a source is not mentioned and the rest falls short', () => {
    const facts = [stated('exec.general_public', '900'), stated('exec.total', '1104.37')];
    expect(checksOf('fund_sources', facts)['exec.total']?.result).toBe('cannot');
  });
});
