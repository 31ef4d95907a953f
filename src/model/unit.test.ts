import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UnitDeclaration } from './unit.ts';
import {
  declareUnits,
  fromBase,
  isConvertible,
  isCurrency,
  splitFactor,
  toBase,
  unitNamed,
  unitOf,
} from './unit.ts';

const row = (
  id: string,
  dimension: string,
  factor: string,
  more: Partial<UnitDeclaration> = {},
): UnitDeclaration => ({
  id,
  en: '',
  dimension,
  factor,
  kind: 'counted',
  aliases: [],
  ...more,
});

describe('declared units', () => {
  beforeEach(() =>
    declareUnits([
      row('公里', 'length', '1000', { en: 'km', aliases: ['千米'], kind: 'measured' }),
      row('米', 'length', '1'),
      row('公斤', 'mass', '1'),
      row('斤', 'mass', '0.5'),
      row('港元', 'hkd', '1'),
      row('名', 'places', '1', { en: '-' }),
    ]),
  );
  afterEach(() => declareUnits([]));

  it('convert within a dimension, and by nothing else', () => {
    expect(toBase('1.2', '公里')).toBe(1200);
    expect(fromBase(1200, '公里')).toBe(1.2);
    expect(isConvertible('公里', '米')).toBe(true);
    expect(isConvertible('公里', '公斤')).toBe(false);
  });

  it('convert by a factor that is no power of ten, without binary dust', () => {
    expect(toBase('0.3', '斤')).toBe(0.15);
    expect(fromBase(0.15, '斤')).toBe(0.3);
  });

  it('are found by an alias, and what nobody declared is not', () => {
    expect(unitOf('千米')).toBe('公里');
    expect(unitOf('英里')).toBeUndefined();
    expect(() => unitNamed('英里')).toThrow('英里');
  });

  it('are named in Chinese where English is missing, and by nothing where English has no word', () => {
    expect([unitNamed('公里').en, unitNamed('公斤').en, unitNamed('名').en]).toEqual(['km', '公斤', '']);
  });

  it('keep currencies apart from each other and from what is no money', () => {
    expect(isCurrency('港元') && isCurrency('万元')).toBe(true);
    expect(isConvertible('港元', '元')).toBe(false);
    expect(isCurrency('公斤')).toBe(false);
  });

  it('replace those declared before, but never what the code itself names', () => {
    declareUnits([row('艘', 'ships', '1')]);
    expect(unitOf('公里')).toBeUndefined();
    expect(toBase('2', '万元')).toBe(20_000);
  });
});

it('a factor is a decimal above zero', () => {
  expect(splitFactor('10000')).toEqual({ times: 1, exponent: 4 });
  expect(splitFactor('0.01')).toEqual({ times: 1, exponent: -2 });
  expect(splitFactor('60')).toEqual({ times: 6, exponent: 1 });
  expect(splitFactor('0.5')).toEqual({ times: 5, exponent: -1 });
  expect(['0', '-1', '一', ''].map(splitFactor)).toEqual([undefined, undefined, undefined, undefined]);
});
