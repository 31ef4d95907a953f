import { describe, expect, it } from 'vitest';
import { fact } from '../testing/facts.ts';
import { executedRate } from './executed-rate.ts';

const over = (printed: string) => fact('a', 2021, 'exec.total', printed, '万元');
const under = (printed: string) => fact('a', 2021, 'budget.annual', printed, '万元');
const rate = (printed: string) => fact('a', 2021, 'exec.rate', printed, '%');

describe('an execution rate', () => {
  it('that its own amounts refute is what these come to, with the stated one beside it', () => {
    const stated = rate('100');
    expect(executedRate(stated, over('3824.26'), under('4753.66'))).toMatchObject({
      kind: 'refuted',
      value: 0.80448748964,
      stated,
    });
  });

  it('is as stated where the rounding of the printed digits explains the difference', () => {
    expect(executedRate(rate('97.60'), over('1004.09'), under('1028.77')).kind).toBe('stated');
    expect(executedRate(rate('33'), over('1'), under('3')).kind).toBe('stated');
    expect(executedRate(rate('33.4'), over('1.00'), under('3.00')).kind).toBe('stated');
    expect(executedRate(rate('33.9'), over('1.00'), under('3.00')).kind).toBe('refuted');
  });

  it('is not refuted by a figure that is rough or inferred', () => {
    const rough = { ...over('3824'), qualifier: 'approx' as const };
    expect(executedRate(rate('100'), rough, under('4753.66')).kind).toBe('stated');
    const inferred = { ...under('4753.66'), reading: 'inferred' as const };
    expect(executedRate(rate('100'), over('3824.26'), inferred).kind).toBe('stated');
  });

  it('is derived where none is stated, and unknown where an amount is missing as well', () => {
    expect(executedRate(undefined, over('50'), under('200'))).toMatchObject({ kind: 'derived', value: 0.25 });
    expect(executedRate(undefined, undefined, under('200')).kind).toBe('unknown');
    expect(executedRate(rate('25'), undefined, under('200')).kind).toBe('stated');
  });

  it('is not computed of amounts that cover unlike funds, nor of a budget of nought', () => {
    const all = { ...over('300'), funds: 'all' as const };
    expect(executedRate(undefined, all, under('200'))).toEqual({ kind: 'undivided', reason: 'funds' });
    expect(executedRate(rate('98'), all, under('200')).kind).toBe('stated');
    expect(executedRate(undefined, all, { ...under('400'), funds: 'all' })).toMatchObject({ value: 0.75 });
    expect(executedRate(undefined, over('5'), under('0'))).toEqual({ kind: 'undivided', reason: 'zero' });
  });
});
