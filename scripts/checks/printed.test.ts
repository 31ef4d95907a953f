import { describe, expect, it } from 'vitest';
import { isPrinted } from './printed.ts';

const inferred = (printed: string, phrase: string) => isPrinted({ reading: 'inferred', printed, phrase });

describe('a figure that the report prints', () => {
  it('is one read from its cell, whatever the phrase', () => {
    expect(isPrinted({ reading: 'printed', printed: '3', phrase: '保障三个区域' })).toBe(true);
  });
  it('is one whose row was restored but whose number stands there', () => {
    expect(inferred('2', '对结转结余资金的实际控制程度。 2 2')).toBe(true);
    expect(inferred('2', '本项目扣2分')).toBe(true);
  });
  it('is none that was added up from other cells', () => {
    expect(inferred('48.99', '履职效能 50 整体效能 50')).toBe(false);
    expect(inferred('4', '反映财务管理的规范性 2 2')).toBe(false);
  });
  it('is none whose digits stand within another number', () => {
    expect(inferred('4', '共 14 项，0.4 分')).toBe(false);
    expect(inferred('4', '得 4.5 分，共 41 项')).toBe(false);
  });
});
