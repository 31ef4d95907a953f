/**
 * Units as reports print them. Every unit of one dimension is a power of ten of that dimension's base,
 * so a conversion moves the decimal point and stays exact. Counting units (次, 家次, 人次 …) are each a
 * dimension of their own: occasions, firm-visits and person-trips are different things and never convert.
 */
export interface Unit {
  /** The quantity that the unit measures; only units of one dimension convert. */
  readonly dimension: string;
  /** Power of ten to the dimension's base unit: 1 of this unit is 10^exponent of the base. */
  readonly exponent: number;
}

const count = (dimension: string): Unit => ({ dimension, exponent: 0 });

export const UNITS = {
  元: { dimension: 'cny', exponent: 0 },
  万元: { dimension: 'cny', exponent: 4 },
  亿元: { dimension: 'cny', exponent: 8 },
  美元: { dimension: 'usd', exponent: 0 },
  万美元: { dimension: 'usd', exponent: 4 },
  亿美元: { dimension: 'usd', exponent: 8 },
  'm²': { dimension: 'area', exponent: 0 },
  '万m²': { dimension: 'area', exponent: 4 },
  公顷: { dimension: 'area', exponent: 4 },
  平方公里: { dimension: 'area', exponent: 6 },
  '%': { dimension: 'ratio', exponent: -2 },
  分: { dimension: 'points', exponent: 0 },
  辆: { dimension: 'vehicles', exponent: 0 },
  万辆: { dimension: 'vehicles', exponent: 4 },
  人: count('persons'),
  名: count('places'),
  人次: count('person-times'),
  家: count('firms'),
  家次: count('firm-times'),
  次: count('occasions'),
  场: count('meetings'),
  个: count('items'),
  项: count('matters'),
  项次: count('matter-times'),
  宗: count('cases'),
  件: count('pieces'),
  份: count('copies'),
  块: count('plots'),
  条: count('articles'),
  期: count('numbers'),
  轮: count('rounds'),
  小时: count('hours'),
  天: count('days'),
  月: count('calendar-months'),
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;

const ALIASES: Record<string, UnitId> = {
  平方米: 'm²',
  m2: 'm²',
  '㎡': 'm²',
  万平方米: '万m²',
  万m2: '万m²',
  '万㎡': '万m²',
  百分比: '%',
  '％': '%',
  km2: '平方公里',
  'km²': '平方公里',
  位: '人',
};

/** The unit that a printed text names, or undefined. */
export function unitOf(printed: string): UnitId | undefined {
  if (Object.hasOwn(UNITS, printed)) return printed as UnitId;
  return Object.hasOwn(ALIASES, printed) ? ALIASES[printed] : undefined;
}

export function isConvertible(from: UnitId, to: UnitId): boolean {
  return UNITS[from].dimension === UNITS[to].dimension;
}

/**
 * A plain decimal of one unit as a number of its base unit: `toBase('2218.86', '万元')` is 22188600.
 * The point is moved in the text before it is read, so no rounding happens on the way.
 */
export function toBase(decimal: string, unit: UnitId): number {
  return Number(`${decimal}e${UNITS[unit].exponent}`);
}

/** A number of base units in another unit of the dimension; exact to 15 significant digits. */
export function fromBase(base: number, unit: UnitId): number {
  const shifted = Number(`${base}e${-UNITS[unit].exponent}`);
  return Number.isNaN(shifted) ? base / 10 ** UNITS[unit].exponent : shifted;
}
