import { describe, expect, it } from 'vitest';
import type { Check } from '../../model/check.ts';
import { computedText, statedText, toleranceText } from './check-figures.ts';

const check = (change: Partial<Check>): Check => ({
  id: 'a',
  report_id: 'r',
  kind: 'execution_rate',
  formula: '',
  computed: 99.555177,
  stated: 99.6,
  tolerance: 0.05,
  unit: '%',
  result: 'pass',
  note: '',
  note_en: '',
  facts: [],
  ...change,
});

describe('the numbers of a check', () => {
  it('writes what is computed with a digit more than what is stated', () => {
    expect(computedText(check({}), 'zh')).toBe('99.56');
    expect(computedText(check({ computed: 8.992, tolerance: 0.005, unit: '分' }), 'zh')).toBe('8.992');
  });

  it('writes no digits that say nothing', () => {
    expect(computedText(check({ computed: 2218.86, tolerance: 0.005, unit: '万元' }), 'zh')).toBe('2,218.86');
    expect(computedText(check({ computed: 100, tolerance: 0, unit: '分' }), 'en')).toBe('100');
  });

  it('writes what is stated as it is printed', () => {
    expect(statedText(check({}), 'zh')).toBe('99.6');
    expect(statedText(check({ stated: 97.6, tolerance: 0.005 }), 'zh')).toBe('97.60');
    expect(statedText(check({ stated: 96, tolerance: 0.5, unit: '分' }), 'zh')).toBe('96');
    expect(statedText(check({ stated: 53.47, tolerance: 0, unit: '公顷' }), 'zh')).toBe('53.47');
  });

  it('has a dash where there is no number, never a zero', () => {
    const none = check({ computed: null, stated: null, tolerance: null });
    expect([computedText(none, 'zh'), statedText(none, 'zh'), toleranceText(none, 'zh')]).toEqual([
      '—',
      '—',
      '—',
    ]);
    expect(statedText(check({ stated: 0, tolerance: 0.005, unit: '万元' }), 'zh')).toBe('0.00');
  });

  it('says where a grade begins', () => {
    expect(computedText(check({ kind: 'grade', computed: 90, tolerance: null, unit: '分' }), 'zh')).toBe(
      '≥90',
    );
    expect(statedText(check({ kind: 'grade', stated: 80, tolerance: 0, unit: '分' }), 'zh')).toBe('≥80');
  });

  it('writes a tolerance on both sides, and zero where figures must be equal', () => {
    expect(toleranceText(check({ tolerance: 0.005, unit: '万元' }), 'zh')).toBe('±0.005');
    expect(toleranceText(check({ tolerance: 0 }), 'zh')).toBe('±0');
  });
});
