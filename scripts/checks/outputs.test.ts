import { describe, expect, it } from 'vitest';
import { runChecks } from './index.ts';
import { checksOf, finding, REPORT, reportOf, stated } from '../../src/testing/checks.ts';

describe('value against target and completion', () => {
  const of = (target: string, completion: string) =>
    checksOf('completion', [stated('inv.projects_registered', '8.5', '个', { target, completion })])[
      'inv.projects_registered'
    ];
  it('passes where value ÷ target rounds to the stated completion', () => {
    expect(of('7', '121')).toMatchObject({ result: 'pass', stated: 121, unit: '%' });
  });
  it('differs where it does not', () => {
    expect(of('7', '131')?.result).toBe('differs');
  });
  it('derives a completion that is not stated', () => {
    expect(of('8.5', '')).toMatchObject({ result: 'derived', computed: 100, stated: null });
  });
  it('runs forward from the whole target that explains a completion, and says that it is assumed', () => {
    const check = of('', '121');
    expect(check).toMatchObject({ result: 'pass', computed: 121.428571, stated: 121, unit: '%' });
    expect(check?.formula).toBe('注册项目数 8.5 个 ÷ 目标 约 7 个 ≈ 121.4%');
    expect(check?.note).toContain('目标为推定');
  });
  it('derives a target that no whole number explains, in the figure’s own digits', () => {
    const check = checksOf('completion', [
      stated('proj.investment_done', '25.47', '亿元', { completion: '278.94' }),
    ])['proj.investment_done'];
    expect(check).toMatchObject({ result: 'derived', computed: 9.130996, stated: null, unit: '亿元' });
    expect(check?.formula).toBe('重点项目完成投资 25.47 ÷ 完成率 278.94% ≈ 9.13 亿元');
    expect(check?.note).toContain('目标约 9.13 亿元');
  });
  it('reads a completion that is stated as a rate of its own', () => {
    const checks = checksOf('completion', [
      stated('inv.projects_registered', '8.5', '个'),
      stated('inv.projects_registered_rate', '121', '%'),
    ]);
    expect(checks['inv.projects_registered']).toMatchObject({ result: 'pass', stated: 121 });
    expect(checks['inv.projects_registered']?.facts).toHaveLength(2);
  });
  it('cannot divide by a target or a completion of zero', () => {
    expect(of('0', '100')?.result).toBe('cannot');
    expect(of('', '0')?.result).toBe('cannot');
  });
  it('is not made for a figure with neither', () => {
    expect(of('', '')).toBeUndefined();
  });
});

describe('超额 against the figure', () => {
  const rate = stated('inv.fdi_excess_rate', '20.67', '%');
  const fdi = (more = {}) => stated('inv.fdi', '1810', '万美元', more);
  const of = (...facts: Parameters<typeof checksOf>[1]) => checksOf('excess', facts);
  it('runs forward from the whole target that explains it', () => {
    const check = of(rate, fdi({ completion: '120.67' }))['inv.fdi_excess_rate'];
    expect(check).toMatchObject({ result: 'pass', computed: 20.666667, stated: 20.67, digits: 2 });
    expect(check?.formula).toBe('实际利用外资 1,810 万美元 ÷ 目标 约 1,500 万美元 − 1 ≈ 20.667%');
    expect(check?.formula_en).toContain('target about 1,500 (USD 10,000) − 1 ≈ 20.667%');
    expect(check?.note).toContain('目标为推定');
  });
  it('is held against a stated target', () => {
    expect(of(rate, fdi({ target: '1500' }))['inv.fdi_excess_rate']).toMatchObject({
      result: 'pass',
      note: '',
    });
    expect(of(rate, fdi({ target: '1400' }))['inv.fdi_excess_rate']?.result).toBe('differs');
  });
  it('leaves a target to be derived where none explains it', () => {
    const odd = stated('inv.fdi_excess_rate', '20.71', '%');
    expect(of(odd, fdi())['inv.fdi_excess_rate']).toMatchObject({ result: 'derived', unit: '万美元' });
  });
  it('differs from a completion for which the excess was taken', () => {
    expect(of(rate, fdi({ completion: '20.67' }))['inv.fdi_excess_rate/completion']?.result).toBe('differs');
  });
  it('is one check, and no second one that says the same of the completion', () => {
    expect(Object.keys(of(rate, fdi({ completion: '120.67' })))).toHaveLength(1);
    expect(checksOf('completion', [rate, fdi({ completion: '120.67' })])).toEqual({});
  });
});

describe('subsets within their whole', () => {
  const [PART, WHOLE] = ['eco.industry_output_part', 'eco.industry_output'] as const;
  const part = (printed: string, subject = '', more = {}) =>
    stated(PART, printed, '亿元', { subject, ...more });
  const whole = stated(WHOLE, '1345', '亿元');
  it('pass where parts of different subjects together stay below the whole', () => {
    expect(checksOf('subset', [part('545', '甲'), part('430', '乙'), whole])[PART]).toMatchObject({
      result: 'pass',
      computed: 975,
      stated: 1345,
    });
  });
  it('differ where their sum exceeds it', () => {
    expect(checksOf('subset', [part('945', '甲'), part('430', '乙'), whole])[PART]?.result).toBe('differs');
  });
  it('convert units and count 块 and 宗 alike', () => {
    expect(checksOf('subset', [part('1'), stated(WHOLE, '20000', '万元')])[PART]?.result).toBe('pass');
    const plots = [
      stated('land.reserved_plots', '7', '宗'),
      stated('land.expired_plots', '49', '块', { status: 'stock' }),
    ];
    expect(checksOf('subset', plots)['land.reserved_plots']?.result).toBe('pass');
  });
  it('cannot be told where units do not convert', () => {
    expect(checksOf('subset', [part('1'), stated(WHOLE, '2', 'm²')])[PART]?.result).toBe('cannot');
  });
  it('cannot be told where part and whole are of different periods', () => {
    expect(checksOf('subset', [part('1', '', { period: '1-11月' }), whole])[PART]?.result).toBe('cannot');
  });
  it('never mix a plan with what happened', () => {
    expect(checksOf('subset', [part('2000', '', { status: 'planned' }), whole])[PART]?.result).toBe('cannot');
  });
  it('hold project lines against the project expenditure', () => {
    const facts = [
      stated('proj.line_exec', '700', '万元', { subject: '甲' }),
      stated('exec.project', '612.89'),
    ];
    expect(checksOf('subset', facts)['proj.line_exec']?.result).toBe('differs');
  });
  it('hold a stated share against part ÷ whole', () => {
    const share = (printed: string) =>
      checksOf('subset', [
        stated('selfeval.amount', '612.89'),
        stated('exec.project', '612.89'),
        stated('selfeval.coverage', printed, '%'),
      ])['selfeval.coverage']?.result;
    expect(share('100')).toBe('pass');
    expect(share('90')).toBe('differs');
  });
});

describe('budget − executed against a carry-over of zero', () => {
  const money = (executed: string) => [stated('budget.annual', '1153.25'), stated('exec.total', executed)];
  const zero = stated('exec.carryover', '0.00', '万元', { status: 'stock' });
  it('passes where everything was spent', () => {
    expect(checksOf('carry_over', [...money('1153.25'), zero])['exec.carryover']?.result).toBe('pass');
  });
  it('is for the body to explain where money is left, and says that this need be no error', () => {
    const check = checksOf('carry_over', [...money('1104.37'), zero])['exec.carryover'];
    expect(check).toMatchObject({ result: 'explain', computed: 48.88, stated: 0 });
    expect(check?.note).toContain('不等于差错');
  });
  it('differs where more was spent than budgeted, or carried over than was left', () => {
    const check = checksOf('carry_over', [...money('1160.00'), zero])['exec.carryover'];
    expect(check).toMatchObject({ result: 'differs', computed: -6.75 });
    expect(check?.note).not.toContain('未支出');
    const more = stated('exec.carryover', '60.00', '万元', { status: 'stock' });
    expect(checksOf('carry_over', [...money('1104.37'), more])['exec.carryover']?.result).toBe('differs');
  });
  it('reads a statement without a figure', () => {
    const check = checksOf('carry_over', money('1104.37'), [finding('no_carry_over')])['exec.carryover'];
    expect(check?.result).toBe('explain');
  });
  it('passes a carry-over that is stated and right', () => {
    const left = stated('exec.carryover', '48.88', '万元', { status: 'stock' });
    expect(checksOf('carry_over', [...money('1104.37'), left])['exec.carryover']?.result).toBe('pass');
  });
  it('cannot be computed of amounts that cover unlike funds', () => {
    const [budget, executed] = money('1104.37');
    const check = checksOf('carry_over', [{ ...budget!, funds: 'fiscal' }, executed!, zero])[
      'exec.carryover'
    ];
    expect(check).toMatchObject({ result: 'cannot', computed: null });
    expect(check?.note).toBe('执行数与预算数所含资金不同，不能相减');
  });
  it('cannot be computed without an executed amount, and is not made where nothing is said', () => {
    expect(checksOf('carry_over', [stated('budget.annual', '1'), zero])['exec.carryover']?.result).toBe(
      'cannot',
    );
    expect(checksOf('carry_over', money('1104.37'))).toEqual({});
  });
});

describe('the same figure stated twice', () => {
  const twice = (printed: string) =>
    checksOf('restated', [
      stated('inv.projects_registered', '8.5', '个', { restated: [{ printed, place: '二' }] }),
    ])['inv.projects_registered'];
  it('passes where the decimals are equal', () => {
    expect(twice('8.5')?.result).toBe('pass');
    expect(twice('8.50')?.result).toBe('pass');
  });
  it('differs where they are not, and names both places', () => {
    expect(twice('8')?.result).toBe('differs');
    expect(twice('8')?.note).toBe('一 写 8.5，二 写 8');
  });
});

describe('the list of checks', () => {
  it('numbers checks that differ in period or scope alone, so that ids stay unique', () => {
    const again = { restated: [{ printed: '1', place: '二' }] };
    const data = reportOf([
      stated('inv.projects_registered', '1', '个', { ...again, period: '1-11月' }),
      stated('inv.projects_registered', '1', '个', { ...again, period: '1-12月' }),
    ]);
    const ids = runChecks(data).map((check) => check.id);
    expect(ids.filter((id) => id.includes('/restated/'))).toEqual([
      `${REPORT}/restated/inv.projects_registered`,
      `${REPORT}/restated/inv.projects_registered~2`,
    ]);
  });
  it('is the same for the same input', () => {
    const data = reportOf([stated('exec.total', '1'), stated('budget.annual', '2')]);
    expect(runChecks(data)).toEqual(runChecks(data));
  });
});
