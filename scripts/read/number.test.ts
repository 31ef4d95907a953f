import { describe, expect, it } from 'vitest';
import { narrow, parseDecimal, parseFigure } from './number.ts';

describe('parseDecimal', () => {
  it.each([
    ['97.60', '97.60'],
    ['0', '0'],
    ['-8.82', '-8.82'],
    ['−8.82', '-8.82'],
    ['－８．８２', '-8.82'],
    ['+20.67', '20.67'],
    ['1,234.50', '1234.50'],
    ['１，２３４，５６７', '1234567'],
    ['007', '7'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['-0.00', '0.00'],
    [' 3 ', '3'],
    ['328.6084', '328.6084'],
  ])('reads %s as %s', (text, printed) => {
    expect(parseDecimal(text)).toEqual({ printed, percent: false });
  });

  it.each(['99.6%', '９９．６％', '99.6 %'])('reads %s as a percentage', (text) => {
    expect(parseDecimal(text)).toEqual({ printed: '99.6', percent: true });
  });

  it.each([
    '',
    '-',
    '—',
    '.',
    'abc',
    '1,23',
    '12,34,567',
    ',123',
    '1 234',
    '5.',
    '1e5',
    '1.2.3',
    '2218.86万元',
    '#REF!',
  ])('refuses %s', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('refuses more digits than a number holds, and takes as many as it does', () => {
    expect(parseDecimal('123456789012.3456')).toBeUndefined();
    expect(parseDecimal('123456789012.345')).toMatchObject({ printed: '123456789012.345' });
  });
});

describe('parseFigure', () => {
  it.each([
    ['369', '369', 'exact'],
    ['超369', '369', 'more_than'],
    ['超过 369', '369', 'more_than'],
    ['逾1,000', '1000', 'more_than'],
    ['10余', '10', 'more_than'],
    ['10多', '10', 'more_than'],
    ['超10余', '10', 'more_than'],
    ['>10', '10', 'more_than'],
    ['＞１０', '10', 'more_than'],
    ['近31', '31', 'nearly'],
    ['将近31', '31', 'nearly'],
    ['约31', '31', 'approx'],
    ['大约31', '31', 'approx'],
    ['31左右', '31', 'approx'],
    ['≈31', '31', 'approx'],
    ['~31', '31', 'approx'],
    ['31以上', '31', 'at_least'],
    ['至少31', '31', 'at_least'],
    ['不少于31', '31', 'at_least'],
    ['不低于31', '31', 'at_least'],
    ['≥31', '31', 'at_least'],
    ['>=31', '31', 'at_least'],
    ['31以下', '31', 'at_most'],
    ['31以内', '31', 'at_most'],
    ['至多31', '31', 'at_most'],
    ['不超过31', '31', 'at_most'],
    ['≤31', '31', 'at_most'],
    ['不足31', '31', 'less_than'],
    ['少于31', '31', 'less_than'],
    ['<31', '31', 'less_than'],
    ['约-3.5', '-3.5', 'approx'],
  ] as const)('reads %s as %s, %s', (text, printed, qualifier) => {
    expect(parseFigure(text)).toEqual({ printed, qualifier, percent: false });
  });

  it.each(['90%以上', '90以上%', '≥90%', '９０％以上'])('reads %s as a qualified percentage', (text) => {
    expect(parseFigure(text)).toEqual({ printed: '90', qualifier: 'at_least', percent: true });
  });

  it.each(['超', '余', '近', '好几', '约十', '10余家', '近31宗', '10-20', '3/4', ''])(
    'refuses %s',
    (text) => {
      expect(parseFigure(text)).toBeUndefined();
    },
  );

  it('refuses words that disagree on the two sides', () => {
    expect(parseFigure('约10余')).toBe('two_qualifiers');
    expect(parseFigure('近31以上')).toBe('two_qualifiers');
  });
});

describe('narrow', () => {
  it('makes half-width signs of full-width ones and one minus of many', () => {
    expect(narrow('　１－１１月：％（a） ')).toBe('1-11月:%(a)');
    expect(narrow('1—11–3')).toBe('1-11-3');
  });
});

describe('digits of other kinds', () => {
  it('are no numbers: a ring counts items, a raised digit is a power', () => {
    for (const text of ['①', '3①', '5²', '㊿', '１²', '¾']) {
      expect(parseDecimal(text), text).toBeUndefined();
      expect(parseFigure(text), text).toBeUndefined();
    }
    expect(parseDecimal('１２．５')?.printed).toBe('12.5');
  });
});
