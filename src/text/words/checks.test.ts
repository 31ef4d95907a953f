import { describe, expect, it } from 'vitest';
import { checksSentence } from './checks.ts';

const none = { pass: 0, rounding: 0, explain: 0, differs: 0, cannot: 0, derived: 0 };

describe('the sentence on the checks in view', () => {
  it('counts what was held against a statement, the worst first, and tells what was derived apart', () => {
    const counts = { ...none, pass: 120, explain: 2, cannot: 1, derived: 12 };
    expect(checksSentence(counts, 5, 'zh')).toBe(
      '对 5 份报告核对 123 项：2 项待说明，1 项无法核对，120 项相符。另有 12 项报告未写明，由其他数据推算，不计入核对。',
    );
    expect(checksSentence(counts, 5, 'en')).toBe(
      '123 checks on 5 reports: 2 need explanation, 1 cannot be computed, 120 agree. Figures derived where the report states none, and not counted as checks: 12.',
    );
  });

  it('says nothing of derived figures where there are none, and that there are no checks where there are none', () => {
    expect(checksSentence({ ...none, differs: 1 }, 1, 'zh')).toBe('对 1 份报告核对 1 项：1 项不符。');
    expect(checksSentence(none, 0, 'zh')).toContain('没有核对');
  });
});
