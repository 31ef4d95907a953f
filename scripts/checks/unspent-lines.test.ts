import { describe, expect, it } from 'vitest';
import { checksOf, stated } from '../../src/testing/checks.ts';

const line = (subject: string, budget: string, executed: string) => [
  stated('proj.line_budget', budget, '万元', { subject }),
  stated('proj.line_exec', executed, '万元', { subject }),
];
const body = [stated('budget.annual', '1153.25'), stated('exec.total', '1104.37')];
const listed = [...line('甲', '207.5', '185.3'), ...line('乙', '150', '149.58'), ...line('丙', '94.6', '86')];
const of = (...facts: Parameters<typeof checksOf>[1]) => checksOf('unspent_lines', facts)['exec.project'];

describe('what listed projects explain of the unspent money', () => {
  it('leaves the rest for the body to explain', () => {
    const check = of(...body, ...listed);
    expect(check).toMatchObject({ result: 'explain', computed: 31.22, stated: 48.88, unit: '万元' });
    expect(check?.formula).toBe('(207.5 − 185.3) + (150 − 149.58) + (94.6 − 86) = 31.22 万元');
    expect(check?.note).toBe(
      '所列 3 个项目未支出 31.22 万元，占未支出总额 48.88 万元的 63.9%；其余 17.66 万元未说明去向',
    );
  });
  it('agrees where they explain all of it', () => {
    const all = [stated('budget.annual', '1153.25'), stated('exec.total', '1131.05')];
    expect(of(...all, ...line('甲', '207.50', '185.30'))?.result).toBe('pass');
  });
  it('is derived where the money was carried over', () => {
    const kept = stated('exec.carryover', '48.88', '万元', { status: 'stock' });
    expect(of(...body, ...listed, kept)).toMatchObject({ result: 'derived', computed: 31.22, stated: null });
    const none = stated('exec.carryover', '0.00', '万元', { status: 'stock' });
    expect(of(...body, ...listed, none)?.result).toBe('explain');
  });
  it('leaves out amounts of unlike funds', () => {
    const other = (facts: typeof body) =>
      facts.map((fact) => (fact.indicator.endsWith('budget') ? { ...fact, funds: 'fiscal' as const } : fact));
    expect(of(...body, ...other(line('甲', '207.5', '185.3')))).toBeUndefined();
    expect(of(...body, ...other(line('甲', '207.5', '185.3')), ...line('乙', '150', '149.58'))).toMatchObject(
      {
        computed: 0.42,
      },
    );
    const fiscal = [stated('budget.annual', '1153.25', '万元', { funds: 'fiscal' }), body[1]!];
    expect(of(...fiscal, ...listed)).toBeUndefined();
  });
  it('is not made where all was spent, or no project is listed with both amounts', () => {
    expect(of(stated('budget.annual', '100'), stated('exec.total', '100'), ...listed)).toBeUndefined();
    expect(of(...body, stated('proj.line_budget', '150', '万元', { subject: '甲' }))).toBeUndefined();
  });
});
