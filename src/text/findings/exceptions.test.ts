import { describe, expect, it } from 'vitest';
import { EXCEPTION_RULES } from '../../model/exception.ts';
import type { Exception, Part } from '../../model/exception.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';
import { exceptionText, minorText } from './say.ts';

const base: Exception = {
  id: 'x',
  rule: 'line_crossed',
  department: 'panyu',
  year: 2023,
  stake: {},
  because: [],
  rest: [],
  chart: 'execution-rate',
  facts: [],
};
/** Number, text and reason as they are read one after another. */
const said = (more: Partial<Exception>, lang: 'zh' | 'en'): string => {
  const { number, text, why } = exceptionText({ ...base, ...more }, site, lang);
  return [number, text, why].filter(Boolean).join(' | ');
};
const zh = (more: Partial<Exception>) => said(more, 'zh');
const en = (more: Partial<Exception>) => said(more, 'en');

describe('exceptionText', () => {
  it('has a number and a text for every rule, even where it carries nothing else', () => {
    for (const rule of EXCEPTION_RULES)
      for (const lang of ['zh', 'en'] as const) {
        const all = exceptionText({ ...base, rule, department: 'gone' }, site, lang);
        expect(all.number).not.toBe('');
        expect(all.text).toMatch(/^gone.*[^。.]$/);
        expect(all.why).toMatch(/[^。.]$|^$/);
        expect(Object.values(all).join('')).not.toMatch(/undefined|NaN|“”/);
      }
  });
  it('holds a value against its line', () => {
    const crossed = { indicator: 'exec.rate', lead: { value: 0.9205, unit: '%' }, line: 0.95 } as const;
    expect(zh(crossed)).toBe('92.05% | 番禺经开区 2023 年“预算执行率”，低于提示线 95%');
    const project = { ...crossed, indicator: 'proj.exec_rate', subject: '办公用房经费' };
    expect(zh(project)).toBe('92.05% | 番禺经开区 2023 年“办公用房经费”项目预算执行率，低于提示线 95%');
    expect(en(project)).toBe(
      '92.05% | Panyu ETDZ, 2023: “Office premises”, execution rate, below the alert line of 95%',
    );
  });
  it('says whose score is under the line, and the own one beside it', () => {
    const given = {
      rule: 'review_below_line',
      indicator: 'score.total',
      scorer: 'finance',
      lead: { value: 88.5, unit: '分' },
      line: 90,
      pair: { unit: '分', stated: 98, other: 88.5 },
    } as const;
    expect(zh(given)).toBe(
      '88.5 分 | 番禺经开区 2023 年财政评价得分，低于提示线 90 分 | 自评 98 分，相差 9.5 分',
    );
    expect(en({ ...given, scorer: 'reviewed' })).toBe(
      '88.5 points | Panyu ETDZ, 2023: reviewed score, below the alert line of 90 points | its own score 98 points, a difference of 9.5 points',
    );
  });
  it('reads a completion as a ratio, whatever the indicator is counted in, with result and target', () => {
    const over = {
      rule: 'overshoot',
      indicator: 'inv.fdi',
      lead: { value: 1.2067, unit: '%' },
      line: 1.2,
      isCompletion: true,
    } as const;
    expect(zh(over)).toBe('120.67% | 番禺经开区 2023 年“实际利用外资”完成率，高于提示线 120%，目标可能偏低');
    const pair = { unit: '个', stated: 15, other: 5 } as const;
    expect(zh({ ...over, pair })).toContain(' | 完成 15 个，目标 5 个');
    expect(zh({ ...over, pair: { ...pair, isImplied: true } })).toContain('目标约 5 个（推定）');
    expect(en({ ...over, pair })).toBe(
      '120.67% | Panyu ETDZ, 2023: “Foreign capital actually used”, completion, above the alert line of 120%: the target may be low | 15 against a target of 5',
    );
    expect(zh({ ...over, rule: 'line_crossed', lead: { value: 0.5, unit: '%' }, line: 0.8 })).toBe(
      '50% | 番禺经开区 2023 年“实际利用外资”完成率，低于提示线 80%',
    );
  });
  it('says of a missed ceiling, date or growth what the target was', () => {
    const missed = { rule: 'target_missed', indicator: 'inv.fdi' } as const;
    const ceiling = {
      ...missed,
      operator: 'at_most',
      lead: { value: 4, unit: '件' },
      pair: { unit: '件', stated: 4, other: 3 },
    } as const;
    expect(zh(ceiling)).toBe('4 件 | 番禺经开区 2023 年“实际利用外资”，高于上限 3 件');
    expect(en(ceiling)).toBe(
      '4 cases | Panyu ETDZ, 2023: “Foreign capital actually used”, above its ceiling of 3 cases',
    );
    const late = { unit: '月', stated: 10, other: 9 } as const;
    expect(zh({ ...ceiling, operator: 'by_date', pair: late })).toContain('，晚于目标 9 月');
    expect(en({ ...ceiling, operator: 'by_date', pair: late })).toContain(
      ', later than its target of month 9',
    );
    const growth = {
      ...missed,
      operator: 'at_least',
      lead: { value: 0.038, unit: '%' },
      pair: { unit: '%', stated: 0.038, other: 0.05 },
      difference: 0.012,
    } as const;
    expect(zh(growth)).toBe('3.8% | 番禺经开区 2023 年“实际利用外资”，与目标 5% 相差 1.2 个百分点');
    expect(en(growth)).toContain(', 1.2 pp off its target of 5%');
  });
  it('gives what is unspent and what was deducted, with the parts that explain it', () => {
    const unspent = {
      rule: 'unspent_no_carry_over',
      indicator: 'exec.carryover',
      lead: { value: 246800, unit: '万元' },
    } as const;
    expect(zh(unspent)).toBe('24.68 万元 | 番禺经开区 2023 年未支出资金，去向待说明 | 报告称无结余');
    expect(en(unspent)).toContain(
      ' | Panyu ETDZ, 2023: unspent, its use to be explained | the report says that nothing was left over',
    );
    const lost = {
      rule: 'points_lost',
      indicator: 'score.total',
      lead: { value: -2.24, unit: '分' },
    } as const;
    const because: Part[] = [
      {
        indicator: 'score.l3',
        subject: 'spending_rate',
        size: { value: 0.24, unit: '分' },
        reason: '年终预算没有全部用完',
        facts: [],
      },
    ];
    expect(zh({ ...lost, because })).toBe(
      '−2.24 分 | 番禺经开区 2023 年自评扣分（未经复核） | “部门预算资金支出率” 0.24 分（年终预算没有全部用完）',
    );
    expect(zh(lost)).toBe('−2.24 分 | 番禺经开区 2023 年自评扣分（未经复核）');
    expect(en({ ...lost, because })).toBe(
      "−2.24 points | Panyu ETDZ, 2023: deducted in its own evaluation (not reviewed) | “Spending rate of the department's budget” 0.24 points (the budget was not fully spent at year-end)",
    );
  });
  it('names at most three parts and how many there are', () => {
    const because = ['甲', '乙', '丙', '丁'].map((subject) => ({
      indicator: 'score.l3',
      subject,
      facts: [],
    }));
    expect(zh({ rule: 'points_lost', because })).toContain('“甲”、“乙”、“丙”等 4 项');
    expect(en({ rule: 'points_lost', because })).toContain('“甲”, “乙”, “丙” and 1 more');
  });
  it('says what a check is off by, with both figures in one unit', () => {
    const off = {
      rule: 'check_differs',
      indicator: 'exec.total',
      check: 'panyu-2023/fund_sources/exec.total',
      lead: { value: 5e4, unit: '万元' },
      pair: { unit: '万元', stated: 635_050_000, other: 635_000_000 },
    } as const;
    expect(zh(off)).toBe(
      '5.00 万元 | 番禺经开区 2023 年“全年执行数”核对相差（资金来源） | 报告为 63,505.00 万元，计算为 63,500.00 万元',
    );
    expect(zh({ ...off, lead: { value: 0.015, unit: '%', isDifference: true } })).toContain('1.5 个百分点 |');
  });
  it('holds two grades against each other by their names', () => {
    const grade = {
      rule: 'check_differs',
      indicator: 'score.total',
      check: 'panyu-2023/grade/score.total',
      lead: { value: 97.76, unit: '分' },
      pair: { unit: '分', stated: 80, other: 90 },
    } as const;
    expect(zh(grade)).toBe(
      '97.76 分 | 番禺经开区 2023 年“自评总分”核对不符（等级） | 报告为“良”，按分值界线为“优”',
    );
    expect(en(grade)).toContain('“Good”, by the bands “Excellent”');
  });
  it('names the parts of the unspent money in one unit, with their rates', () => {
    const kinds: Part[] = [
      {
        indicator: 'exec.project',
        subject: '',
        size: { value: 125e6, unit: '万元' },
        rate: 0.606,
        facts: [],
      },
      { indicator: 'exec.basic', subject: '', size: { value: 6e6, unit: '万元' }, facts: [] },
    ];
    const crossed = {
      indicator: 'exec.rate',
      lead: { value: 0.807, unit: '%' },
      line: 0.95,
      stake: { amount: 131e6 },
    } as const;
    expect(zh({ ...crossed, because: kinds })).toBe(
      '80.7% | 番禺经开区 2023 年“预算执行率”，低于提示线 95% | 未支出 1.31 亿元，其中项目支出 1.25 亿元（执行率 60.6%）、基本支出 0.06 亿元',
    );
    const named: Part[] = [
      { indicator: 'proj.line_exec', subject: '绿化', size: { value: 222e3, unit: '万元' }, facts: [] },
    ];
    expect(zh({ rule: 'unspent_no_carry_over', lead: { value: 5e5, unit: '万元' }, because: named })).toBe(
      '50.00 万元 | 番禺经开区 2023 年未支出资金，去向待说明 | 报告称无结余；所列项目中“绿化” 22.20 万元',
    );
  });
  it('tells what else comes of the same cause: two by name, more by number, earlier years by their years', () => {
    const over = (subject: string): Exception => ({
      ...base,
      rule: 'overshoot',
      indicator: 'inv.projects_registered',
      subject,
      lead: { value: 1.3, unit: '%' },
    });
    const rest = ['甲', '乙', '丙'].map(over);
    expect(zh({ ...over(''), rest })).toContain(
      ' | “甲”注册项目数完成率 130%；“乙”注册项目数完成率 130%；另有 1 项',
    );
    const missing = {
      rule: 'figure_missing',
      indicator: 'exec.total',
      beside: { value: 19455400, unit: '万元' },
    } as const;
    const earlier = [2021, 2022].map((year): Exception => ({ ...base, ...missing, year }));
    expect(zh({ ...missing, rest: earlier })).toBe(
      '未报告 | 番禺经开区 2023 年未列全年执行数，无法计算执行率 | 全年预算数 1,945.54 万元；2021–2022 年同样',
    );
    expect(en({ ...missing, rest: earlier })).toContain('; the same in 2021–2022');
  });
  it('does not tell a project twice that is one of the parts', () => {
    const because: Part[] = [{ indicator: 'proj.line_exec', subject: '绿化', facts: [] }];
    const line: Exception = { ...base, indicator: 'proj.exec_rate', subject: '绿化' };
    expect(zh({ rule: 'unspent_no_carry_over', because, rest: [line] })).not.toContain('执行率');
  });
  it('says whose figure went missing: the body’s own or its predecessor’s', () => {
    const gone = {
      rule: 'went_missing',
      indicator: 'exec.total',
      beside: { value: 22089900, unit: '万元' },
    } as const;
    expect(zh(gone)).toBe('未报告 | 番禺经开区 2023 年“全年执行数”，上年有、本年无 | 上年为 2,208.99 万元');
    const heir = { ...gone, department: 'zhizao', year: 2022, predecessor: 'xiqu' };
    expect(zh(heir)).toContain('前身西区产业园上年为 2,208.99 万元');
    expect(en(heir)).toContain('by its predecessor West Zone Park');
  });
});

describe('minorText', () => {
  it('folds small losses into one line, and says nothing where there are none', () => {
    const minor: Exception = { ...base, rule: 'points_lost', isMinor: true };
    expect(minorText([base, minor, minor], 'zh')).toBe('另有 2 处小额扣分');
    expect(minorText([minor], 'en')).toBe('1 small deduction');
    expect(minorText([minor, { ...minor, rule: 'partial_year' }], 'zh')).toBe(
      '另有 1 处小额扣分、1 份报告数据未满全年',
    );
    expect(minorText([base], 'zh')).toBe('');
  });
});
