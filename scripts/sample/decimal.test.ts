import { describe, expect, it } from 'vitest';
import { decimal, inUnit, percent } from './decimal.ts';
import { random } from './random.ts';

describe('decimals of the sample', () => {
  it('puts the point where the digits say, below one and below zero too', () => {
    expect(decimal(221886, 2)).toBe('2218.86');
    expect(decimal(5, 2)).toBe('0.05');
    expect(decimal(-882, 2)).toBe('-8.82');
    expect(decimal(7, 0)).toBe('7');
  });

  it('rounds a share half up to the digits asked for', () => {
    expect(percent(1, 3, 2)).toBe(3333);
    expect(percent(1, 8, 1)).toBe(125);
    expect(percent(1, 16, 1)).toBe(63);
  });

  it('moves a figure between units without loss', () => {
    expect(inUnit(2547, 2, '亿元', '万元')).toBe('254700');
    expect(inUnit(1234567, 2, '万元', '亿元')).toBe('1.234567');
    expect(inUnit(500, 2, '万m²', '公顷')).toBe('5.00');
  });

  it('gives each set of keys a stream of its own, the same every time', () => {
    const of = (...keys: string[]): number[] => {
      const r = random(1, ...keys);
      return [r.next(), r.next(), r.int(1, 9)];
    };
    expect(of('a', 'b')).toEqual(of('a', 'b'));
    expect(of('a', 'b')).not.toEqual(of('ab'));
    expect(of('a').every((n) => n >= 0 && n <= 9)).toBe(true);
  });
});
