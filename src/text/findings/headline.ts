/**
 * The one thing that a title says of figures of bodies and years: the first rule that holds. A line was crossed: the
 * extreme. One body over its years: the extreme's year where the range is over twice what lies between first and last,
 * else first and last. Several bodies: the range of one year.
 */
import { passedOver } from '../../facts/passed-over.ts';
import type { PassedOver } from '../../facts/passed-over.ts';
import type { Threshold } from '../../model/frame.ts';
import { departmentsIn, highest, lowest, rangeOf } from './datum.ts';
import type { Amount, Datum, PlacedDatum, Range } from './datum.ts';

/** How many bodies rose and fell from a year to the next one on file, of those that have both. */
export interface Moves {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly up: number;
  readonly down: number;
}

export type Headline =
  | { readonly kind: 'figure'; readonly figure: Datum; readonly isAlone: boolean }
  | {
      readonly kind: 'crossed';
      readonly figure: Datum;
      readonly line: Amount;
      readonly side: Threshold['side'];
    }
  /** Every year of one body on the right side of the line. */
  | {
      readonly kind: 'clear';
      readonly years: number;
      readonly line: Amount;
      readonly side: Threshold['side'];
    }
  | { readonly kind: 'extreme'; readonly figure: Datum; readonly end: 'low' | 'high' }
  | { readonly kind: 'course'; readonly first: Datum; readonly last: Datum }
  | { readonly kind: 'moves'; readonly moves: Moves }
  /** A year each, told as a course: there is none. `figure` is the only one. */
  | { readonly kind: 'single_years'; readonly bodies: number; readonly figure: Datum | undefined }
  | {
      readonly kind: 'spread';
      readonly range: Range;
      readonly bodies: number;
      /** Where figures of other years are on show as well. */
      readonly year: number | undefined;
      /** The lowest is named for rates alone: counts and amounts of bodies with different duties rank nothing. */
      readonly isNamed: boolean;
    };

/** What a headline is made of; `isCourse`: the figure tells how things went over the years. */
export interface Told {
  readonly points: readonly PlacedDatum[];
  readonly thresholds: readonly Threshold[];
  readonly isCourse: boolean;
  /** Bodies on show, with or without a figure. */
  readonly bodies: number;
}

const isBeyond = ({ value }: PlacedDatum, line: Threshold): boolean =>
  line.side === 'below' ? value < line.value : value > line.value;

function crossed(points: readonly PlacedDatum[], lines: readonly Threshold[]): Headline | undefined {
  for (const line of lines) {
    const beyond = points.filter((point) => isBeyond(point, line));
    if (beyond.length === 0) continue;
    const figure = line.side === 'below' ? lowest(beyond) : highest(beyond);
    return { kind: 'crossed', figure, line: { value: line.value, unit: figure.unit }, side: line.side };
  }
  return undefined;
}

const byYear = (points: readonly PlacedDatum[]): PlacedDatum[] =>
  [...points].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));

/** What a sentence on the first and the last year would pass over, whatever the order of the figures. */
export const courseExtreme = (points: readonly PlacedDatum[]): PassedOver<PlacedDatum> | undefined =>
  passedOver(byYear(points));

/** Rises and falls on the latest year, over the bodies that have it and the nearest year before with bodies in common. */
export function latestMoves(points: readonly PlacedDatum[]): Moves | undefined {
  const years = [...new Set(points.map(({ year }) => year ?? 0))].sort((a, b) => b - a);
  const [to, ...before] = years;
  for (const from of before) {
    const differences = points
      .filter(({ year }) => year === to)
      .flatMap((now) => {
        const then = points.find(({ year, row }) => year === from && row.department === now.row.department);
        return then ? [now.value - then.value] : [];
      });
    if (differences.length < 2) continue;
    const up = differences.filter((by) => by > 0).length;
    const down = differences.filter((by) => by < 0).length;
    return { from, to: to!, n: differences.length, up, down };
  }
  return undefined;
}

function ofOneBody(points: readonly PlacedDatum[], [line]: readonly Threshold[]): Headline {
  const [first, ...others] = byYear(points);
  const last = others[others.length - 1]!;
  if (line)
    return {
      kind: 'clear',
      years: points.length,
      line: { value: line.value, unit: first!.unit },
      side: line.side,
    };
  const extreme = courseExtreme(points);
  return extreme ? { kind: 'extreme', ...extreme } : { kind: 'course', first: first!, last };
}

/** Needs at least one figure; those of one panel. */
export function headlineOf({ points, thresholds, isCourse, bodies }: Told): Headline {
  const lines = thresholds.filter(({ id }) => id !== 'peer_median');
  const beyond = crossed(points, lines);
  if (beyond) return beyond;
  const [figure] = points;
  if (points.length === 1 && isCourse) return { kind: 'single_years', bodies: 1, figure: figure! };
  if (points.length === 1) return { kind: 'figure', figure: figure!, isAlone: bodies === 1 };
  const n = departmentsIn(points);
  const years = new Set(points.map(({ year }) => year));
  if (n === 1 && years.size === points.length) return ofOneBody(points, lines);
  const isRate = figure!.column.type === 'rate';
  if (isCourse) {
    const moves = latestMoves(points);
    if (moves) return { kind: 'moves', moves };
    if (points.length === n) return { kind: 'single_years', bodies: n, figure: undefined };
  }
  const latest = Math.max(...points.map(({ year }) => year ?? 0));
  const ofLatest = points.filter(({ year }) => year === latest);
  const isOneEach = points.length === n || ofLatest.length < 2;
  const told = isOneEach ? points : ofLatest;
  return {
    kind: 'spread',
    range: rangeOf(told),
    bodies: departmentsIn(told),
    year: isOneEach ? undefined : latest,
    isNamed: isRate,
  };
}
