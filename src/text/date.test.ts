import { describe, expect, it } from 'vitest';
import { dateText } from './date.ts';

describe('dateText', () => {
  it('writes a day out', () => {
    expect(dateText('2026-11-01', 'zh')).toBe('2026年11月1日');
    expect(dateText('2026-11-01', 'en')).toBe('1 November 2026');
  });
  it('writes nothing where there is no day', () => {
    expect(dateText('', 'zh')).toBe('');
    expect(dateText('2026', 'en')).toBe('');
  });
});
