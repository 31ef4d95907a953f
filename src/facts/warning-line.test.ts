import { describe, expect, it } from 'vitest';
import type { WarningRow } from '../model/tables/warnings.ts';
import { isBeyond, isLineValue, placeLine } from './warning-line.ts';

const row: WarningRow = {
  id: 'rate_low',
  indicator: 'exec.rate',
  side: 'below',
  value: '95',
  unit: '%',
  zh: '',
  en: '',
  rule_zh: '',
  rule_en: '',
};

describe('a warning line', () => {
  it('stands where it is configured until it is moved', () => {
    expect(placeLine(row, {})).toMatchObject({ value: 0.95, isMoved: false });
    expect(placeLine(row, { other: '90' })).toMatchObject({ value: 0.95, isMoved: false });
  });
  it('stands where the reader has moved it', () => {
    expect(placeLine(row, { rate_low: '97.5' })).toMatchObject({ value: 0.975, isMoved: true });
  });
  it('has not moved to its own value in another spelling', () => {
    expect(placeLine(row, { rate_low: '95.00' })).toMatchObject({ value: 0.95, isMoved: false });
  });
  it('does not move to what is no plain decimal', () => {
    for (const text of ['x', '', ' 97', '1e3', '0x10', '97.', '.5', '+97', '1.1234567', 'Infinity'])
      expect([text, isLineValue(text), placeLine(row, { rate_low: text }).isMoved]).toEqual([
        text,
        false,
        false,
      ]);
    expect(isLineValue('-3.5')).toBe(true);
  });
  it('is crossed on its side only, and not by standing on it', () => {
    expect([0.949, 0.95, 0.951].map((rate) => isBeyond({ side: 'below', value: 0.95 }, rate))).toEqual([
      true,
      false,
      false,
    ]);
    expect([1.19, 1.2, 1.21].map((rate) => isBeyond({ side: 'above', value: 1.2 }, rate))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
