/** Value axes: one unit chosen once, ticks that read well and never touch, a labelled break for rates far beyond the rest. */
import { max, min } from 'd3-array';
import { exact } from '../../facts/exact.ts';
import { fromBase, toBase, type UnitId } from '../../model/unit.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn } from '../../text/format.ts';
import { textWidth } from '../scene/measure.ts';
import { linear, niceDomain } from './scale.ts';

export interface Tick {
  readonly key: string;
  readonly at: number;
  readonly text: string;
}

export interface Axis {
  /** Unit of the ticks and of every figure printed along the axis. */
  readonly unit: UnitId;
  /** Pixel of a value in base units. */
  readonly at: (base: number) => number;
  readonly ticks: readonly Tick[];
  /** Both ends as printed: `90%`, `100%`. */
  readonly ends: readonly [string, string];
  /** False where the axis does not start at 0: the chart then states its range. */
  readonly fromZero: boolean;
  /** Pixel of the labelled break, and the value (base units) beyond which nothing is to scale. */
  readonly broken: { readonly at: number; readonly beyond: number } | null;
}

export interface AxisOptions {
  /** That of the figures beside the axis. */
  readonly unit: UnitId;
  readonly lang: Lang;
  /** Pixels of the lowest and the highest value; an upright axis has `start` > `end`. */
  readonly start: number;
  readonly end: number;
  /** Bars: 0 is on the axis. */
  readonly zero?: boolean;
  /** Stated range in base units, widened to hold the data. */
  readonly range?: readonly [number, number];
  /** Rates on a bar: one far beyond the rest may stand behind a break. */
  readonly breakable?: boolean;
  /** The axis ends a tenth of the values' range beyond them, and not at the next round number. */
  readonly fit?: boolean;
  /** Counts of things: no ticks between whole numbers. */
  readonly whole?: boolean;
  /** Font size of the tick labels. */
  readonly size: number;
}

/** Decimals that tell the ticks apart. */
function decimals(ticks: readonly number[]): number {
  return max(ticks, (tick) => (String(exact(tick)).split('.')[1] ?? '').length) ?? 0;
}

/** Values above twice the next one below are outliers, if that next one still is an ordinary completion. */
function breakAfter(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  for (let i = sorted.length - 1; i > 0; i -= 1) {
    const below = sorted[i - 1]!;
    if (below > 0 && below <= 1.5 && sorted[i]! >= 2 * below && sorted[i]! > 1.5) return below;
  }
  return null;
}

function domainOf(values: readonly number[], options: AxisOptions, unit: UnitId): [number, number] {
  const shown = values.map((value) => fromBase(value, unit));
  let low = min(shown) ?? 0;
  let high = max(shown) ?? 1;
  if (options.zero) {
    low = Math.min(low, 0);
    high = Math.max(high, 0);
  }
  if (options.range) {
    const [from, to] = [fromBase(options.range[0], unit), fromBase(options.range[1], unit)];
    if (low >= from && high <= to) return [from, to];
    low = Math.min(low, from);
    high = Math.max(high, to);
  }
  if (low === high) high = low + (Math.abs(low) || 1);
  if (options.fit) {
    const margin = exact((high - low) * 0.1);
    return [low >= 0 ? Math.max(low - margin, 0) : low - margin, high + margin];
  }
  return niceDomain(low, high, 6);
}

/** An axis for values in base units. */
export function valueAxis(values: readonly number[], options: AxisOptions): Axis {
  const { lang, start, end, size, unit } = options;
  const upright = start > end;
  const limit = options.breakable ? breakAfter(values) : null;
  const ordinary = limit === null ? values : values.filter((value) => value <= limit);
  const domain = domainOf(ordinary, options, unit);
  const linearEnd = limit === null ? end : start + (end - start) * 0.8;
  const scale = linear(domain, [start, linearEnd]);

  const beyond = limit === null ? [] : values.filter((value) => value > limit);
  const far = linear(
    [min(beyond) ?? 0, max(beyond) ?? 1],
    beyond.length > 1 ? [linearEnd + (end - linearEnd) * 0.6, end] : [end, end],
  );
  const at = (base: number): number =>
    limit !== null && base > limit ? far(base) : scale(fromBase(base, unit));

  const write = (value: number, digits: number): string => {
    const text = formatIn(toBase(String(exact(value)), unit), unit, lang, digits);
    return unit === '%' ? `${text}%` : text;
  };
  const fits = (ticks: readonly number[]): boolean => {
    const digits = decimals(ticks);
    return ticks.slice(1).every((tick, i) => {
      const [a, b] = [ticks[i]!, tick];
      const room = Math.abs(scale(b) - scale(a));
      if (upright) return room >= size * 2.6;
      return room >= (textWidth(write(a, digits), size) + textWidth(write(b, digits), size)) / 2 + 14;
    });
  };
  // Where not even the two ends have room beside each other the first one stands alone.
  let chosen: readonly number[] = upright || fits(domain) ? domain : [domain[0]];
  for (let count = 8; count >= 1; count -= 1) {
    const ticks = scale.ticks(count).filter((tick) => !options.whole || Number.isInteger(tick));
    if (ticks.length >= 2 && fits(ticks)) {
      chosen = ticks;
      break;
    }
  }
  const digits = decimals(chosen);
  const endDigits = decimals(domain);
  return {
    unit,
    at,
    ticks: chosen.map((tick) => ({ key: String(tick), at: scale(tick), text: write(tick, digits) })),
    ends: [write(domain[0], endDigits), write(domain[1], endDigits)],
    fromZero: domain[0] <= 0,
    broken: limit === null ? null : { at: linearEnd + (end > start ? 10 : -10), beyond: limit },
  };
}
