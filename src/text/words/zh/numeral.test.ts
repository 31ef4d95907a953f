import { describe, expect, it } from 'vitest';
import { chineseNumber } from './numeral.ts';

describe('chineseNumber', () => {
  it('numbers as official papers do', () => {
    expect([1, 9, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
    ]);
  });
  it('leaves other numbers in digits', () => {
    expect([0, 100].map(chineseNumber)).toEqual(['0', '100']);
  });
});
