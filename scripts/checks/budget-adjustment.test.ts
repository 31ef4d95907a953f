import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { checksOf, stated } from '../../src/testing/checks.ts';

const of = (initial: string, adjusted: string) =>
  checksOf('budget_adjustment', [stated('budget.initial', initial), stated('budget.annual', adjusted)])[
    'budget.annual'
  ];

describe('the adjustment of the budget', () => {
  it('is the change as a share of the initial budget, and is derived', () => {
    const check = of('965.84', '1028.77');
    expect(check).toMatchObject({ result: 'derived', computed: 6.515572, stated: null, unit: '%' });
    expect(check?.formula).toBe(
      '(全年预算数 1,028.77 万元 − 年初预算数 965.84 万元) ÷ 年初预算数 965.84 万元 ≈ 6.52%',
    );
    expect(check?.note).toContain('调增 62.93 万元');
  });
  it('is a cut where the adjusted budget is smaller', () => {
    expect(of('1000.00', '900.00')).toMatchObject({ computed: -10 });
    expect(of('1000.00', '900.00')?.note).toContain('调减 100 万元');
  });
  it('is none of budgets that cover unlike funds, and is one of budgets that cover the same', () => {
    const funded = (funds: Fact['funds']) => [
      stated('budget.initial', '965.84', '万元', { funds: 'fiscal' }),
      stated('budget.annual', '1028.77', '万元', { funds }),
    ];
    const unlike = checksOf('budget_adjustment', funded('all'))['budget.annual'];
    expect(unlike).toMatchObject({ result: 'cannot', computed: null });
    expect(unlike?.note).toContain('所含资金不同');
    expect(checksOf('budget_adjustment', funded('fiscal'))['budget.annual']?.result).toBe('derived');
  });
  it('cannot be computed on nought, and is not made where one of them is missing', () => {
    expect(of('0', '900.00')?.result).toBe('cannot');
    expect(checksOf('budget_adjustment', [stated('budget.annual', '900.00')])).toEqual({});
  });
});
