import { describe, expect, it } from 'vitest';
import { periodText } from './period.ts';

describe('periodText', () => {
  it('names months in both languages', () => {
    expect(periodText('1-11月', 'zh')).toBe('1–11月');
    expect(periodText('1-11月', 'en')).toBe('Jan–Nov');
    expect(periodText('1-12月中旬', 'en')).toBe('Jan–mid-Dec');
    expect(periodText('3月', 'en')).toBe('Mar');
  });
  it('names the other periods', () => {
    expect(periodText('全年', 'en')).toBe('whole year');
    expect(periodText('年末', 'en')).toBe('at year end');
  });
  it('gives back what is no period', () => {
    expect(periodText('十四五', 'en')).toBe('十四五');
  });
});
