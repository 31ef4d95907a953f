/** The value of one indicator of one body in any year: a trend with some noise, the same whoever asks. */
import { random } from './random.ts';

export interface Shape {
  readonly low: number;
  readonly high: number;
  /** Digits after the point. */
  readonly digits: number;
}

const BY_UNIT: Readonly<Record<string, Shape>> = {
  次: { low: 6, high: 60, digits: 0 },
  场: { low: 3, high: 18, digits: 0 },
  家: { low: 12, high: 160, digits: 0 },
  家次: { low: 60, high: 420, digits: 0 },
  人次: { low: 300, high: 1600, digits: 0 },
  人: { low: 80, high: 600, digits: 0 },
  份: { low: 800, high: 6000, digits: 0 },
  项: { low: 8, high: 80, digits: 0 },
  项次: { low: 40, high: 400, digits: 0 },
  宗: { low: 10, high: 200, digits: 0 },
  亿元: { low: 400, high: 30000, digits: 2 },
  万元: { low: 5000, high: 90000, digits: 2 },
  万美元: { low: 500, high: 4000, digits: 0 },
  'm²': { low: 4000, high: 90000, digits: 0 },
  '万m²': { low: 300, high: 6000, digits: 2 },
  公顷: { low: 2000, high: 30000, digits: 2 },
  平方公里: { low: 400, high: 4000, digits: 2 },
  '%': { low: 550, high: 950, digits: 1 },
  万辆: { low: 500, high: 9000, digits: 2 },
  小时: { low: 24, high: 24, digits: 0 },
};
const OTHER: Shape = { low: 5, high: 40, digits: 0 };
/** Stages of a project: fewer reach the later ones. Shared projects count half where digits are 1. */
const BY_ID: Readonly<Record<string, Shape>> = {
  'inv.projects_negotiated': { low: 400, high: 900, digits: 1 },
  'inv.projects_signed': { low: 15, high: 32, digits: 0 },
  'inv.projects_registered': { low: 100, high: 280, digits: 1 },
  'inv.projects_attracted': { low: 8, high: 18, digits: 0 },
  'inv.projects_landed': { low: 3, high: 9, digits: 0 },
};
/** Years are counted from here, so that a longer window leaves the years it shares as they are. */
const ORIGIN = 2015;
/** Counts that the library's own words hold constant or at zero. */
const CONSTANT: Readonly<Record<string, number>> = {
  'customs.major_cases': 0,
  'customs.guard_hours': 24,
  'def.capital_threshold': 2000,
};

export function shapeOf(indicator: string, unit: string): Shape {
  const fixed = CONSTANT[indicator];
  return fixed === undefined
    ? (BY_ID[indicator] ?? BY_UNIT[unit] ?? OTHER)
    : { low: fixed, high: fixed, digits: 0 };
}

/**
 * Scaled by 10^digits of the shape. A body that merged from several counts what they counted together; a
 * rate is that of the first.
 */
export function valueOf(
  seed: number,
  origins: readonly string[],
  indicator: string,
  unit: string,
  year: number,
): number {
  const values = origins.map((origin) => ofOne(seed, origin, indicator, unit, year));
  return unit === '%' || unit === '小时' ? values[0]! : values.reduce((sum, value) => sum + value, 0);
}

function ofOne(seed: number, origin: string, indicator: string, unit: string, year: number): number {
  const { low, high } = shapeOf(indicator, unit);
  if (low === high) return low;
  const own = random(seed, origin, indicator);
  const start = low + own.next() * (high - low);
  const trend = -0.03 + own.next() * 0.1;
  const noise = (random(seed, origin, indicator, year).next() - 0.5) * 0.14;
  const value = Math.max(1, Math.round(start * (1 + trend * (year - ORIGIN)) * (1 + noise)));
  if (BY_ID[indicator]?.digits === 1) return Math.max(5, Math.round(value / 5) * 5);
  return unit === '%' ? Math.min(value, 1000) : value;
}
