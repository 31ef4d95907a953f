import { describe, expect, it } from 'vitest';
import { CHECK_KINDS, CHECK_RESULTS } from '../../model/check.ts';
import { checkKind, checkResult } from './checks.ts';

describe('the words of checks', () => {
  it('name and explain every kind and result in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      const all = [
        ...CHECK_KINDS.map((kind) => checkKind(kind, lang)),
        ...CHECK_RESULTS.map((result) => checkResult(result, lang)),
      ];
      expect(all.every(({ name, about }) => name !== '' && about !== '')).toBe(true);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    }
  });
  it('say what was compared with what', () => {
    expect(checkKind('execution_rate', 'zh')).toEqual({
      name: '执行率',
      about: '执行数 ÷ 预算数，与报告所写的执行率相比',
    });
    expect(checkResult('differs', 'en').name).toBe('differs');
  });
});
