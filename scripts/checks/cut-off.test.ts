import { describe, expect, it } from 'vitest';
import { checksOf, stated } from '../../src/testing/checks.ts';

const briefings = (period: string, more = {}) =>
  stated('svc.policy_briefings', '2', '场', { period, ...more });
const year = stated('svc.symposiums', '7', '场');
const of = (...facts: Parameters<typeof checksOf>[1]) => checksOf('cut_off', facts)['period'];

describe('the cut-offs of one report', () => {
  it('are for the body to explain where some stop short of the year', () => {
    const visits = stated('svc.visits_firm_times', '185', '家次', { period: '1-12月中旬' });
    const check = of(year, briefings('1-11月'), visits);
    expect(check).toMatchObject({ result: 'explain', computed: null, stated: null });
    expect(check?.formula).toBe('全年的数 1 个；1–11月 1 个、1–12月中旬 1 个');
    expect(check?.facts).toHaveLength(2);
  });
  it('count a result up to now, whose date the report does not give, but not a stock', () => {
    expect(of(year, briefings('截至目前'))?.result).toBe('explain');
    expect(of(year, briefings('截至目前', { status: 'stock' }))).toBeUndefined();
  });
  it('agree where all cover the year, whether as 全年 or as 1-12月', () => {
    expect(of(year, briefings('1-12月'))).toBeUndefined();
  });
  it('are one where no figure covers the year', () => {
    expect(of(briefings('1-11月'))).toBeUndefined();
  });
});
