import { describe, expect, it } from 'vitest';
import { baseOf, executionBase, parseBase } from './rate-base.ts';

describe('the base of a rate', () => {
  it('is numerator / denominator', () => {
    expect(parseBase('exec.total / budget.annual')).toEqual({ over: 'exec.total', under: 'budget.annual' });
    expect(baseOf({ base: 'a/b' })).toEqual({ over: 'a', under: 'b' });
  });
  it('is none where it is not two ids', () => {
    for (const text of ['', 'exec.avg_progress', 'a / b / c', '/ b', 'a /'])
      expect(parseBase(text)).toBeUndefined();
  });
  it('of an execution rate is the library’s, and the usual one where that is empty', () => {
    expect(executionBase('exec.rate', { base: 'exec.total / budget.initial' }).under).toBe('budget.initial');
    expect(executionBase('exec.rate', { base: '' }).under).toBe('budget.annual');
    expect(executionBase('proj.exec_rate', undefined).over).toBe('proj.line_exec');
  });
});
