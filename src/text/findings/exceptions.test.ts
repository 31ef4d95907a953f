import { describe, expect, it } from 'vitest';
import { EXCEPTION_RULES } from '../../model/exception.ts';
import type { Exception } from '../../model/exception.ts';
import { exceptionText } from './say.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';

const base: Exception = {
  id: 'x',
  rule: 'line_crossed',
  department: 'panyu',
  year: 2023,
  weight: 1,
  facts: [],
};
const zh = (more: Partial<Exception>) => exceptionText({ ...base, ...more }, site, 'zh').line;
const en = (more: Partial<Exception>) => exceptionText({ ...base, ...more }, site, 'en').line;

describe('exceptionText', () => {
  it('has a title and a whole line for every rule, even where it carries nothing else', () => {
    for (const rule of EXCEPTION_RULES)
      for (const lang of ['zh', 'en'] as const) {
        const { title, line } = exceptionText({ ...base, rule, department: 'gone' }, site, lang);
        expect(title).not.toBe('');
        expect(line).toMatch(/^gone.*[。.]$/);
        expect(line).not.toMatch(/undefined|NaN|“”/);
      }
  });
  it('holds a value against its line', () => {
    const crossed = { indicator: 'exec.rate', value: 0.9205, line: 0.95 };
    expect(zh(crossed)).toBe('番禺经开区 2023 年：“预算执行率” 92.05%，低于提示线 95%。');
    expect(zh({ ...crossed, indicator: 'proj.exec_rate', subject: '办公用房经费' })).toBe(
      '番禺经开区 2023 年：“办公用房经费”项目预算执行率 92.05%，低于提示线 95%。',
    );
    expect(en({ ...crossed, indicator: 'proj.exec_rate', subject: '办公用房经费' })).toBe(
      'Panyu ETDZ, 2023: “办公用房经费”, execution rate 92.05%, below the line of 95%.',
    );
  });
  it('reads a completion as a ratio, whatever the indicator is counted in', () => {
    const over = {
      rule: 'overshoot',
      indicator: 'inv.fdi',
      value: 1.2067,
      line: 1.2,
      isCompletion: true,
    } as const;
    expect(zh(over)).toBe('番禺经开区 2023 年：“实际利用外资”完成率 120.67%，高于 120%。');
    expect(en(over)).toBe(
      'Panyu ETDZ, 2023: “Foreign capital actually used” completed at 120.67%, above 120%.',
    );
    expect(zh({ ...over, rule: 'line_crossed', value: 0.5, line: 0.8 })).toBe(
      '番禺经开区 2023 年：“实际利用外资”完成率 50%，低于提示线 80%。',
    );
  });
  it('gives what is unspent and what was lost, and says whose scores they are', () => {
    expect(zh({ rule: 'unspent_no_carry_over', indicator: 'exec.carryover', value: 246800 })).toBe(
      '番禺经开区 2023 年：报告称无结余，但预算数减执行数尚余 24.68 万元。',
    );
    expect(zh({ rule: 'points_lost', indicator: 'score.total', subject: 'spending_rate', value: 2.24 })).toBe(
      '番禺经开区 2023 年：自评总分比满分少 2.24 分，失分最多的是“部门预算资金支出率”（自评，未经复核）。',
    );
    expect(zh({ rule: 'points_lost', subject: 'unknown_row', value: 4, indicator: 'score.total' })).toBe(
      '番禺经开区 2023 年：自评总分比满分少 4 分（自评，未经复核）。',
    );
  });
  it('names the kind of a check that differs', () => {
    expect(
      zh({ rule: 'check_differs', indicator: 'exec.rate', check: 'panyu-2023/execution_rate/exec.rate' }),
    ).toBe('番禺经开区 2023 年：“预算执行率”按报告自身的数推算不符（核对：执行率）。');
  });
  it('says whose figure went missing: the body’s own or a likely predecessor’s', () => {
    const gone = { rule: 'went_missing', indicator: 'exec.rate' } as const;
    expect(zh({ ...gone, department: 'zhizao', year: 2022 })).toBe(
      '穗港智造合作区 2022 年：西区产业园（很可能为其前身）上年报告了“预算执行率”，本年未报告。',
    );
    expect(en({ ...gone, department: 'zhizao', year: 2022 })).toContain(
      'by West Zone Park (predecessor, likely)',
    );
    expect(zh(gone)).toBe('番禺经开区 2023 年：上年报告了“预算执行率”，本年未报告。');
  });
  it('says the same in English', () => {
    expect(en({ rule: 'unspent_no_carry_over', indicator: 'exec.carryover', value: 246800 })).toBe(
      'Panyu ETDZ, 2023: the report says that nothing was carried over, yet budget less executed leaves 24.68 (10k yuan).',
    );
    expect(en({ rule: 'points_lost', indicator: 'score.total', subject: 'spending_rate', value: 2.24 })).toBe(
      "Panyu ETDZ, 2023: 2.24 points below full marks, the largest loss in “Spending rate of the department's budget” (self-evaluated, not reviewed).",
    );
    expect(
      en({ rule: 'check_differs', indicator: 'exec.rate', check: 'panyu-2023/execution_rate/exec.rate' }),
    ).toBe(
      'Panyu ETDZ, 2023: “Budget execution rate” does not follow from the report’s own figures (check: execution rate).',
    );
    expect(en({ indicator: 'inv.fdi', value: 1.3, line: 1.2, isCompletion: true })).toBe(
      'Panyu ETDZ, 2023: “Foreign capital actually used”, completion 130%, above the line of 120%.',
    );
    expect(en({ rule: 'went_missing', indicator: 'exec.rate' })).toBe(
      'Panyu ETDZ, 2023: “Budget execution rate” was reported the year before and is not this year.',
    );
  });
  it('does not call a certain predecessor likely', () => {
    const certain = {
      ...site,
      lineage: site.lineage.map((link) => ({ ...link, confidence: 'certain' as const })),
    };
    const gone = {
      ...base,
      rule: 'went_missing',
      indicator: 'exec.rate',
      department: 'zhizao',
      year: 2022,
    } as const;
    expect(exceptionText(gone, certain, 'zh').line).toContain('西区产业园（为其前身）上年报告了');
  });
});
