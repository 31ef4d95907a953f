import { describe, expect, it } from 'vitest';
import { EXCEPTION_RULES } from '../../model/exception.ts';
import type { Exception } from '../../model/exception.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';
import { exceptionText, minorText } from './say.ts';

const base: Exception = {
  id: 'x',
  rule: 'line_crossed',
  department: 'panyu',
  year: 2023,
  stake: {},
  because: [],
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
      '92.05% | Panyu ETDZ, 2023: “办公用房经费”, execution rate, below the alert line of 95%',
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
      '120.67% | Panyu ETDZ, 2023: “Foreign capital actually used”, completion above the alert line of 120%: the target may be low | 15 against a target of 5',
    );
    expect(zh({ ...over, rule: 'line_crossed', lead: { value: 0.5, unit: '%' }, line: 0.8 })).toBe(
      '50% | 番禺经开区 2023 年“实际利用外资”完成率，低于提示线 80%',
    );
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
    const because = [{ indicator: 'score.l3', subject: 'spending_rate', taken: 0.24, facts: [] }];
    expect(zh({ ...lost, because })).toBe(
      '−2.24 分 | 番禺经开区 2023 年自评扣分，未经复核 | “部门预算资金支出率” 0.24 分',
    );
    expect(zh(lost)).toBe('−2.24 分 | 番禺经开区 2023 年自评扣分，未经复核 | 未列扣分项');
    expect(en({ ...lost, because })).toBe(
      "−2.24 points | Panyu ETDZ, 2023: deducted in its own evaluation, not reviewed | “Spending rate of the department's budget” 0.24 points",
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
    const { pair, ...grade } = { ...off, check: 'panyu-2023/grade/score.total' };
    expect(pair.unit).toBe('万元');
    expect(zh(grade)).toContain('核对不符（等级）');
  });
  it('says whose figure went missing: the body’s own or its predecessor’s', () => {
    const gone = {
      rule: 'went_missing',
      indicator: 'exec.total',
      before: { value: 22089900, unit: '万元' },
    } as const;
    expect(zh(gone)).toBe('未报告 | 番禺经开区 2023 年“全年执行数”，上年有、本年无 | 上年为 2,208.99 万元');
    const heir = { ...gone, department: 'zhizao', year: 2022, predecessor: 'xiqu' };
    expect(zh(heir)).toContain('前身西区产业园上年为 2,208.99 万元');
    expect(en(heir)).toContain('by its predecessor West Zone Park');
  });
});

describe('minorText', () => {
  it('folds small losses into one line, and says nothing where there are none', () => {
    const minor: Exception = { ...base, isMinor: true };
    expect(minorText([base, minor, minor], 'zh')).toBe('另有 2 处小额扣分');
    expect(minorText([minor], 'en')).toBe('And 1 small deduction');
    expect(minorText([base], 'zh')).toBe('');
  });
});
