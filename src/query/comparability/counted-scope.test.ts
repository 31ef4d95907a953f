import { describe, expect, it } from 'vitest';
import { indicator } from '../../testing/facts.ts';
import { countedScope } from './counted-scope.ts';

const sized = indicator('eco.industry_output');
const plain = indicator('proj.investment_done');
const own = indicator('inv.firms_received');

describe('what a figure is limited to', () => {
  it('is nothing where words say the whole park', () => {
    expect(['', '园区', '全园区', '我委负责', '辖区'].map((scope) => countedScope(scope, plain))).toEqual(
      Array<string>(5).fill(''),
    );
  });

  it('leaves out a size that the indicator is defined by, and keeps one that it is not', () => {
    expect(countedScope('规上', sized)).toBe('');
    expect(countedScope('汽车产业规上', sized)).toBe('汽车产业');
    expect(countedScope('规上', plain)).toBe('规上');
    expect(countedScope('限上', sized)).toBe('限上');
  });

  it('keeps the district and parts of the park', () => {
    expect(countedScope('全区', plain)).toBe('全区');
    expect(countedScope('园区汽车产业', plain)).toBe('汽车产业');
  });

  it('keeps what limits a figure of the body itself, and not that it is its own', () => {
    expect(countedScope('汽车产业企业', own)).toBe('汽车产业企业');
    expect(countedScope('区领导带队赴市外', own)).toBe('区领导带队赴市外');
    expect(countedScope('我委牵头', plain)).toBe('');
    expect(countedScope('', own)).toBe('');
  });
});
