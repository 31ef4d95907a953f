import { describe, expect, it } from 'vitest';
import { exact } from './exact.ts';

describe('a computed number', () => {
  it('loses the dust of binary sums', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(exact(0.1 + 0.2)).toBe(0.3);
    expect(exact(10 - 8.99)).toBe(1.01);
  });
  it('keeps what a report may print', () => {
    expect(exact(134_500_000_000)).toBe(134_500_000_000);
    expect(exact(22_188_600.01)).toBe(22_188_600.01);
  });
});
