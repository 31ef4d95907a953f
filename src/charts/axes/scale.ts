/**
 * A linear scale on D3's ticks and nice ends (d3-array). The whole of d3-scale would bring colour, date and text
 * interpolation and number formats along: 9 KB gzip of the 60 KB that may load before the first chart stands.
 */
import { nice, ticks } from 'd3-array';

export interface Linear {
  (value: number): number;
  /** About `count` round values inside the domain. */
  readonly ticks: (count: number) => number[];
}

/** Maps a domain of values to a range of pixels. A domain of one value maps to the middle of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Linear {
  const [from, to] = domain;
  const [start, end] = range;
  const scale = (value: number): number =>
    from === to ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);
  return Object.assign(scale, { ticks: (count: number): number[] => ticks(from, to, count) });
}

/** A domain whose ends are round. */
export function niceDomain(from: number, to: number, count: number): [number, number] {
  return nice(from, to, count);
}
