/** Where everything of a course stands, before anything is drawn. */
import { groupBy } from '../../../facts/group-by.ts';
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { figureText } from '../../rows/row-text.ts';
import { linear } from '../../axes/scale.ts';
import { type Axis, valueAxis } from '../../axes/axes.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import { linesWidth } from '../../scene/measure.ts';
import type { Encoding, LayoutOptions } from '../../kind.ts';

/** Space between a mark and its words. */
export const GAP = 10;

/** A row of a year with its rate in pixels. */
export interface CoursePoint {
  readonly row: Row;
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** The peers' middle half of a year, in pixels. */
export interface PeerPoint {
  readonly year: number;
  readonly x: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface CoursePlot {
  readonly panel: Panel;
  readonly encode: Encoding;
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly number[];
  readonly x: (year: number) => number;
  /** The body's rates, ascending by year. */
  readonly own: readonly CoursePoint[];
  /** Of the bodies before and after it, by body. */
  readonly kin: ReadonlyMap<string, readonly CoursePoint[]>;
  readonly peers: readonly PeerPoint[];
  readonly figure: (row: Row, key: string) => string;
}

/** Room above the plot for a figure at its upper end. */
const HEAD = 20;

/** Pixels of the plot from its first to its last year line. */
const heightOf = (width: number): number => Math.min(Math.max(width * 0.24, 156), 190);

export function placeCourse(
  frame: Frame,
  panel: Panel,
  encode: Encoding,
  { width, theme, lang }: LayoutOptions,
): CoursePlot {
  const size = theme.size.small;
  const subject = frame.departments[0]?.id;
  const rows = panel.rows.filter((row) => row.year !== undefined);
  const years = rows.map(({ year }) => year!);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const values = ['low', 'high', encode.value].flatMap((key) => valuesOf(panel, key));
  const [top, bottom] = [HEAD, HEAD + heightOf(width)];
  const axis = valueAxis([...values, ...frame.thresholds.map(({ value }) => value)], {
    unit: '%',
    lang,
    size,
    start: bottom,
    end: top,
    ...(encode.range ? { range: encode.range } : {}),
  });
  const ticks = linesWidth(
    axis.ticks.map(({ text }) => text),
    size,
  );
  const left = ticks + GAP;
  const right = width - Math.max(64, Math.min(200, width * 0.2));
  const inset = Math.min(24, (right - left) / 8);
  const scale = linear([first, last], [left + inset, right]);
  const x = (year: number): number => (first === last ? (left + right) / 2 : scale(year));
  const pointOf = (row: Row): CoursePoint[] => {
    const value = row.cells[encode.value]?.value ?? null;
    const year = row.year!;
    return value === null ? [] : [{ row, year, value, x: x(year), y: axis.at(value) }];
  };
  const others = groupBy(rows, ({ department }) => (department === subject ? undefined : department));
  const kin = new Map([...others].map(([department, own]) => [department, own.flatMap(pointOf)]));
  const ownRows = rows.filter(({ department }) => department === subject);
  return {
    panel,
    encode,
    axis,
    left,
    right,
    top,
    bottom,
    years: Array.from({ length: last - first + 1 }, (_, i) => first + i),
    x,
    own: ownRows.flatMap(pointOf),
    kin,
    peers: ownRows.flatMap(({ year, cells }) => {
      const [low, median, high] = [cells.low?.value, cells.median?.value, cells.high?.value];
      if (low == null || median == null || high == null) return [];
      return [{ year: year!, x: x(year!), low: axis.at(low), median: axis.at(median), high: axis.at(high) }];
    }),
    figure: (row, key) => figureText(row.cells[key], columnOf(frame, key), '%', lang),
  };
}
