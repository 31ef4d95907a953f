import { describe, expect, it } from 'vitest';
import { areMany } from './many-bodies.ts';

describe('many bodies', () => {
  it('are more than the palette has colours', () => {
    expect([9, 24].map(areMany)).toEqual([true, true]);
    expect([0, 1, 8].map(areMany)).toEqual([false, false, false]);
  });
});
