import { describe, expect, it } from 'vitest';
import { withQualifierWord } from './qualifier-word.ts';

describe('a qualifier in a word', () => {
  it('stands apart from its figure in every language', () => {
    expect(withQualifierWord('369 项', 'more_than', 'zh')).toBe('超过 369 项');
    expect(withQualifierWord('369', 'more_than', 'en')).toBe('more than 369');
  });
  it('is none for an exact figure', () => {
    expect(withQualifierWord('369 项', 'exact', 'zh')).toBe('369 项');
    expect(withQualifierWord('369 项', undefined, 'zh')).toBe('369 项');
  });
});
