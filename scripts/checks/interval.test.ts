import { describe, expect, it } from 'vitest';
import {
  add,
  asInput,
  asStated,
  convert,
  convertStated,
  divide,
  exactly,
  halfUnit,
  judge,
  multiply,
  show,
  subtract,
} from './interval.ts';

describe('exact decimals with the range that a printed figure stands for', () => {
  it('takes half a unit of the last printed digit, trailing zeros included', () => {
    expect([halfUnit(2), halfUnit(1), halfUnit(0)].map(String)).toEqual(['0.005', '0.05', '0.5']);
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
    expect(judge(exactly('99.5552'), asStated('99.6')).result).toBe('pass');
  });
  it('calls rounding what the ranges can explain, and a difference what they cannot', () => {
    const sum = add(asInput('471.38', '万元'), asInput('557.38', '万元'));
    expect(judge(sum, asStated('1028.77')).result).toBe('rounding');
    expect(judge(sum, asStated('1028.78')).result).toBe('differs');
  });
  it('gives a sum of n rounded parts n half units, and a quotient what its figures leave open besides its own', () => {
    const tolerance = (...args: Parameters<typeof judge>) => Number(judge(...args).tolerance);
    const part = asInput('1.11', '万元');
    expect(tolerance(part, asStated('1.11'))).toBe(0.005);
    expect(tolerance(add(part, part), asStated('2.22'))).toBe(0.01);
    expect(tolerance(add(part, part, part), asStated('3.33'))).toBe(0.015);
    expect(tolerance(subtract(exactly('50'), exactly('48')), asStated('2', 2))).toBe(0.005);
    const rate = divide(asInput('86', '万元'), asInput('94.6', '万元'))!;
    expect(tolerance(multiply(rate, exactly(100)), asStated('90.9'))).toBeCloseTo(0.627, 3);
  });
  it('holds a sum of three parts to one unit of the last digit, and not to two', () => {
    const part = asInput('1.11', '万元');
    const sum = add(part, part, part);
    expect(judge(sum, asStated('3.34')).result).toBe('rounding');
    expect(judge(sum, asStated('3.35')).result).toBe('differs');
  });
  it('reads a stated figure in the digits that the report keeps', () => {
    expect(String(asStated('2', 2).high)).toBe('2.005');
    expect(asStated('2', 2).digits).toBe(2);
    expect(convertStated(asStated('0.5'), '亿元', '万元').digits).toBe(0);
  });
  it('shows no exponent and no more than four decimals', () => {
    expect(show(exactly('9.13099591').mid)).toBe('9.131');
  });
});
