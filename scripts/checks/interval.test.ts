import { describe, expect, it } from 'vitest';
import { add, asInput, asStated, convert, divide, exactly, halfUnit, judge, show } from './interval.ts';

describe('exact decimals with the range that a printed figure stands for', () => {
  it('takes half a unit of the last printed digit, trailing zeros included', () => {
    expect([halfUnit('97.60'), halfUnit('99.6'), halfUnit('57')].map(String)).toEqual([
      '0.005',
      '0.05',
      '0.5',
    ]);
  });
  it('rounds amounts but neither counts nor points nor a zero printed without decimals', () => {
    expect(asInput('2.50', '万元').high.toString()).toBe('2.505');
    expect(asInput('18.5', '个').high.toString()).toBe('18.5');
    expect(asInput('8.99', '分').high.toString()).toBe('8.99');
    expect(asInput('0', '万元').high.toString()).toBe('0');
    expect(asInput('0.00', '万元').high.toString()).toBe('0.005');
  });
  it('adds without the errors of binary fractions', () => {
    expect(add(exactly('0.1'), exactly('0.2')).mid.toString()).toBe('0.3');
  });
  it('divides nothing by what may be zero', () => {
    expect(divide(exactly('1'), exactly('0'))).toBeNull();
    expect(divide(exactly('1'), asInput('0.4', '万元'))).not.toBeNull();
  });
  it('converts within a dimension by moving the point', () => {
    expect(convert(exactly('1.5'), '亿元', '万元').mid.toString()).toBe('15000');
  });
  it('passes what rounds to the printed digits', () => {
    expect(judge(exactly('99.5552'), asStated('99.6'))).toBe('pass');
  });
  it('calls rounding what the ranges can explain, and a difference what they cannot', () => {
    const sum = add(asInput('471.38', '万元'), asInput('557.38', '万元'));
    expect(judge(sum, asStated('1028.77'))).toBe('rounding');
    expect(judge(sum, asStated('1028.78'))).toBe('differs');
  });
  it('shows no exponent and no more than four decimals', () => {
    expect(show(exactly('9.13099591').mid)).toBe('9.131');
  });
});
