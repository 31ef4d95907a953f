import { describe, expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import { computedText, formulaText, statedText, toleranceText } from './check-figures.ts';

const check = (change: Partial<Check>): Check => ({
  id: 'a',
  report_id: 'r',
  kind: 'execution_rate',
  formula: '执行数 9 ÷ 预算数 10 = 90%',
  formula_en: 'executed 9 ÷ budget 10 = 90%',
  computed: 99.555177,
  stated: 99.6,
  digits: 1,
  tolerance: 0.050448,
  unit: '%',
  result: 'pass',
  note: '',
  note_en: '',
  facts: [],
  ...change,
});

describe('the numbers of a check', () => {
  it('writes the formula in the reader’s language', () => {
    expect(formulaText(check({}), 'zh')).toBe('执行数 9 ÷ 预算数 10 = 90%');
    expect(formulaText(check({}), 'en')).toBe('executed 9 ÷ budget 10 = 90%');
  });

  it('writes what is computed with a digit more than what is stated', () => {
    expect(computedText(check({}), 'zh')).toBe('99.56');
    expect(computedText(check({ computed: 8.992, digits: 2, unit: '分' }), 'zh')).toBe('8.992');
    expect(computedText(check({ computed: 0.890465, digits: 2, unit: '分' }), 'zh')).toBe('0.890');
  });

  it('writes no digits that say nothing', () => {
    expect(computedText(check({ computed: 2218.86, digits: 2, unit: '万元' }), 'zh')).toBe('2,218.86');
    expect(computedText(check({ computed: 100, digits: 0, unit: '分' }), 'en')).toBe('100');
  });

  it('writes what is stated as it is printed', () => {
    expect(statedText(check({}), 'zh')).toBe('99.6');
    expect(statedText(check({ stated: 97.6, digits: 2 }), 'zh')).toBe('97.60');
    expect(statedText(check({ stated: 96, digits: 0, unit: '分' }), 'zh')).toBe('96');
    expect(statedText(check({ stated: 53.47, digits: 2, unit: '公顷' }), 'zh')).toBe('53.47');
  });

  it('has a dash where there is no number, never a zero', () => {
    const none = check({ computed: null, stated: null, digits: null, tolerance: null });
    expect([computedText(none, 'zh'), statedText(none, 'zh'), toleranceText(none, 'zh')]).toEqual([
      '—',
      '—',
      '—',
    ]);
    expect(statedText(check({ stated: 0, digits: 2, unit: '万元' }), 'zh')).toBe('0.00');
  });

  it('says where a grade begins', () => {
    expect(computedText(check({ kind: 'grade', computed: 90, digits: null, unit: '分' }), 'zh')).toBe('≥90');
    expect(statedText(check({ kind: 'grade', stated: 80, digits: 0, unit: '分' }), 'zh')).toBe('≥80');
  });

  it('writes a tolerance on both sides as used, and zero where figures must be equal', () => {
    expect(toleranceText(check({ tolerance: 0.015, unit: '万元' }), 'zh')).toBe('±0.015');
    expect(toleranceText(check({ tolerance: 0, unit: '分' }), 'zh')).toBe('±0');
  });

  it('writes that of a percentage in percentage points, with two digits that count', () => {
    expect(toleranceText(check({}), 'zh')).toBe('±0.05 个百分点');
    expect(toleranceText(check({ tolerance: 0.634 }), 'en')).toBe('±0.63 pp');
  });
});
