import { describe, expect, it } from 'vitest';
import { indicator } from '../../testing/facts.ts';
import { parkScope } from './park-scope.ts';

const sized = indicator('eco.industry_output');
const plain = indicator('proj.investment_done');
const own = indicator('inv.firms_received');

describe('the scope of a park figure', () => {
  it('is nothing where words say the whole park', () => {
    expect(['', '园区', '全园区', '我委负责', '辖区'].map((scope) => parkScope(scope, plain))).toEqual(
      Array<string>(5).fill(''),
    );
  });

  it('leaves out a size that the indicator is defined by, and keeps one that it is not', () => {
    expect(parkScope('规上', sized)).toBe('');
    expect(parkScope('汽车产业规上', sized)).toBe('汽车产业');
    expect(parkScope('规上', plain)).toBe('规上');
    expect(parkScope('限上', sized)).toBe('限上');
  });

  it('keeps the district and parts of the park', () => {
    expect(parkScope('全区', plain)).toBe('全区');
    expect(parkScope('园区汽车产业', plain)).toBe('汽车产业');
  });

  it('is nothing for a figure of the body itself', () => {
    expect(parkScope('汽车产业企业', own)).toBe('');
  });
});
