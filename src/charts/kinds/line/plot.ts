/** Where everything of a line chart's panel stands, before anything is drawn. */
import type { Frame, Panel } from '../../../model/frame.ts';
import type { UnitId } from '../../../model/unit.ts';
import { chooseUnit, unitOfColumn } from '../../../text/format.ts';
import { valueAxis, type Axis } from '../../axes/axes.ts';
import { lineHeight, linesWidth } from '../../scene/measure.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import { markText } from '../../../text/cell-marks.ts';
import { words } from '../../../text/words/words.ts';
import { figureText } from '../../rows/row-text.ts';
import { linear } from '../../axes/scale.ts';
import type { Encoding, LayoutOptions } from '../../kind.ts';
import { seriesOf, type Series, type SeriesPoint } from './series.ts';

/** Radius of a point, and the space between a mark and its words. */
export const R = 5;
export const GAP = 10;

export interface Plot {
  readonly panel: Panel;
  readonly series: readonly Series[];
  readonly axis: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly year: (year: number) => number;
  /** Pixels from one year to the next. */
  readonly step: number;
  readonly at: (point: SeriesPoint) => [number, number];
  readonly figure: (point: SeriesPoint) => string;
  /** Series whose last value is of a year. */
  readonly ending: (year: number) => Series[];
  readonly labelOf: (series: Series) => string;
  /** One series alone prints every figure at its point. */
  readonly lone: boolean;
}

/** A plot without its vertical place: heights are known before the head above it is drawn. */
export interface SizedPlot {
  readonly height: number;
  /** False where the panel has no value at all: no axis is drawn then. */
  readonly drawn: boolean;
  readonly axisAt: (top: number) => Axis;
  readonly place: (top: number) => Plot;
}

export function sizePlot(frame: Frame, panel: Panel, encode: Encoding, options: LayoutOptions): SizedPlot {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  const { value, range } = encode;
  const column = columnOf(frame, value);
  const series = seriesOf(frame, panel, value, options);
  const values = [
    ...valuesOf(panel, value),
    ...(series.length > 0 ? frame.thresholds.map((line) => line.value) : []),
  ];
  const unit: UnitId = chooseUnit(values, unitOfColumn(column, panel.unit));
  const figure = (point: SeriesPoint): string => {
    const cell = point.row.cells[value];
    const mark = markText(cell, lang);
    return figureText(cell, column, unit, lang) + (mark === '' ? '' : words(lang).bracket(mark));
  };
  const last = (each: Series): SeriesPoint => each.points[each.points.length - 1]!;
  const ending = (year: number): Series[] => series.filter((each) => last(each).year === year);
  const lone = series.length === 1 && series[0]!.points.length > 1;
  const labelOf = (each: Series): string =>
    [each.name, lone ? '' : figure(last(each))].filter((part) => part !== '').join(' ');

  const firstYear = frame.years[0] ?? 0;
  const lastYear = frame.years[frame.years.length - 1] ?? firstYear;
  const wish = linesWidth(ending(lastYear).map(labelOf), size) * 1.06 + GAP + R;
  const gutter = wish <= GAP + R ? 40 : Math.min(wish, Math.max(width * 0.28, 92)) + 4;
  const busiest = Math.max(0, ...frame.years.map((year) => ending(year).length));
  const tallest = Math.min(Math.max(width * 0.36, 190), 280);
  const height = series.length === 0 ? 0 : Math.max(tallest, busiest * (lineHeight(size) + 3) + 24);

  const axisAt = (top: number): Axis =>
    valueAxis(values, { unit, lang, size, start: top + height, end: top, ...(range ? { range } : {}) });
  const place = (top: number): Plot => {
    const axis = axisAt(top);
    const left =
      series.length === 0
        ? 0
        : linesWidth(
            axis.ticks.map((tick) => tick.text),
            size,
          ) + GAP;
    const right = width - gutter;
    const inset = Math.min(40, (right - left) / 6);
    const scale = linear([firstYear, lastYear], [left + inset, right]);
    const year =
      firstYear === lastYear ? (): number => (left + right) / 2 : (of: number): number => scale(of);
    return {
      panel,
      series,
      axis,
      left,
      right,
      top,
      bottom: top + height,
      year,
      step: firstYear === lastYear ? (right - left) / 2 : (right - left - inset) / (lastYear - firstYear),
      at: (point) => [year(point.year), axis.at(point.value)],
      figure,
      ending,
      labelOf,
      lone,
    };
  };
  return { height, drawn: series.length > 0, axisAt, place };
}
