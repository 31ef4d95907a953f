import { describe, expect, it } from 'vitest';
import { formulaName, shortName } from './short-name.ts';

describe('a short name', () => {
  it('has no bracket at its end', () => {
    expect(shortName('全年预算数(调整预算数/总预算)')).toBe('全年预算数');
    expect(shortName('走访企业（家次）')).toBe('走访企业');
    expect(shortName('Budget execution rate (year end)')).toBe('Budget execution rate');
  });
  it('keeps a bracket inside it', () => {
    expect(shortName('园区招商（交流）活动')).toBe('园区招商（交流）活动');
    expect(shortName('Full-year (adjusted) budget')).toBe('Full-year (adjusted) budget');
  });
});

describe('a name in a formula', () => {
  it('loses its remarks', () => {
    expect(formulaName('全年预算数(调整预算数/总预算)')).toBe('全年预算数');
    expect(formulaName('规上工业产值（单个企业）')).toBe('规上工业产值');
  });
  it('keeps what tells it apart', () => {
    expect(formulaName('基本支出(预算)')).toBe('基本支出(预算)');
    expect(formulaName('走访企业（家次）')).toBe('走访企业（家次）');
  });
});
