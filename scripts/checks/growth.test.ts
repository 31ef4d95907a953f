import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../src/testing/facts.ts';
import { runChecks } from './index.ts';

const output = (year: number, printed: string, more = {}) =>
  fact('park', year, 'eco.industry_output', printed, '亿元', { period: '1-12月', ...more });
const grown = (printed: string) =>
  fact('park', 2022, 'eco.industry_growth', printed, '%', { period: '1-12月' });
const of = (...facts: Parameters<typeof dataset>[0]['facts'] & object) =>
  runChecks(dataset({ facts })).filter(({ kind }) => kind === 'growth');

describe('growth against the figure of the year before', () => {
  it('passes where it follows from both', () => {
    const [check] = of(output(2021, '256.93'), output(2022, '268.49'), grown('4.5'));
    expect(check).toMatchObject({ result: 'pass', stated: 4.5, digits: 1, unit: '%' });
    expect(check?.formula).toBe('规上工业产值 268.49 亿元 ÷ 上年 规上工业产值 256.93 亿元 − 1 ≈ 4.50%');
  });
  it('is for the body to explain where it does not: the base may have been revised', () => {
    const [check] = of(output(2021, '270.00'), output(2022, '268.49'), grown('4.5'));
    expect(check?.result).toBe('explain');
    expect(check?.note).toContain('基数可能已修订');
  });
  it('is not made without a base of the same period and scope', () => {
    expect(of(output(2022, '268.49'), grown('4.5'))).toEqual([]);
    expect(of(output(2021, '256.93', { period: '1-11月' }), output(2022, '268.49'), grown('4.5'))).toEqual(
      [],
    );
    expect(of(output(2021, '256.93', { scope: '汽车' }), output(2022, '268.49'), grown('4.5'))).toEqual([]);
  });
});
