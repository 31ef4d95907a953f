/** Draws one small plot: grid, lines, points, the last figure, the years. */
import { line } from 'd3-shape';
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import type { Axis } from '../../axes/axes.ts';
import { lineHeight, textWidth } from '../../scene/measure.ts';
import { columnOf } from '../../frame-lookup.ts';
import { crosses, figureText } from '../../rows/row-text.ts';
import { linear } from '../../axes/scale.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { LayoutOptions } from '../../kind.ts';
import { textColour } from '../../theme.ts';
import { joinOf, runsOf, type Series, type SeriesPoint } from '../line/series.ts';
import type { SmallMultiple } from './small-multiples.ts';

const R = 3.5;
/** Points stand this far inside their plot: rings of warning lines lie around them. */
const INSET = R + 4;

export interface PlotBox {
  readonly left: number;
  readonly right: number;
  /** Room of the tick labels. */
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
}

export function drawSmallMultiple(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  small: SmallMultiple,
  column: string,
  axis: Axis,
  box: PlotBox,
  options: LayoutOptions,
): void {
  const { theme } = options;
  const [first, last] = [frame.years[0] ?? 0, frame.years[frame.years.length - 1] ?? 0];
  const [from, to] = [box.left + box.gutter + INSET, box.right - INSET];
  const scale = linear([first, last], [from, to]);
  const at = (point: SeriesPoint): [number, number] => [scale(point.year), axis.at(point.value)];
  if (small.values.length > 0) {
    drawAxes(builder, frame, small, axis, box, scale);
    if (small.predecessor) drawPredecessor(builder, small, small.predecessor, at);
  }
  if (small.series) drawLine(builder, frame, small.series, column, axis, box, at, options);
  const base = small.values.length > 0 ? box.bottom : box.top - lineHeight(theme.size.small) + R;
  const speak = (row: Row, x: number, y: number): void =>
    builder.point({
      key: `${panel.key}/${row.key}/${column}`,
      panel: panel.key,
      row: row.key,
      column,
      x,
      y,
      rx: R + 4,
      ry: R + 4,
      label: cellLabel(frame, panel, row, column, options.lang),
    });
  for (const point of small.series?.points ?? []) speak(point.row, ...at(point));
  for (const { rows } of small.missing)
    for (const row of rows) {
      const x = scale(row.year!);
      if (small.values.length > 0)
        // A tick below the axis: inside the plot it would stand at the lowest value.
        builder.rule(`${panel.key}/${row.key}/missing`, x, base + 1, x, base + 5, {
          stroke: theme.muted,
          strokeWidth: 1.4,
        });
      speak(row, x, base + 4);
    }
}

/** Ticks that a small plot shows: the lowest and the highest, and one between where it has room. */
function drawAxes(
  builder: SceneBuilder,
  frame: Frame,
  small: SmallMultiple,
  axis: Axis,
  box: PlotBox,
  scale: (year: number) => number,
): void {
  const { theme } = builder;
  const size = theme.size.small;
  const left = box.left + box.gutter;
  const [low, high] = [axis.ticks[0]!, axis.ticks[axis.ticks.length - 1]!];
  for (const tick of low === high ? [low] : [low, high]) {
    builder.rule(`${small.key}/grid/${tick.key}`, left, tick.at, box.right, tick.at);
    builder.centred(`${small.key}/tick/${tick.key}`, left - 6, tick.at, [tick.text], {
      size,
      fill: theme.muted,
      anchor: 'end',
    });
  }
  for (const each of frame.thresholds) {
    const y = axis.at(each.value);
    builder.rule(`${small.key}/threshold/${each.id}`, left, y, box.right, y, {
      stroke: theme.attention,
      dash: '4 3',
    });
  }
  const years = frame.years;
  const [first, last] = [years[0], years[years.length - 1]];
  const style = { size, fill: theme.muted };
  const y = box.bottom + 6;
  if (first === undefined || last === undefined) return;
  if (first === last)
    builder.block(`${small.key}/year/${first}`, scale(first), y, [String(first)], {
      ...style,
      anchor: 'middle',
    });
  else {
    builder.block(`${small.key}/year/${first}`, left, y, [String(first)], style);
    builder.block(`${small.key}/year/${last}`, box.right, y, [String(last)], { ...style, anchor: 'end' });
  }
}

/** The predecessor in grey, and the dashed segment that joins it to its successor. */
function drawPredecessor(
  builder: SceneBuilder,
  small: SmallMultiple,
  predecessor: NonNullable<SmallMultiple['predecessor']>,
  at: (point: SeriesPoint) => [number, number],
): void {
  const { theme } = builder;
  const path = line().digits(2);
  runsOf(predecessor.series.points).forEach((run, i) => {
    const d = path(run.map(at));
    if (run.length > 1 && d)
      builder.path(`${small.key}/predecessor/${i}`, d, {
        fill: 'none',
        stroke: theme.grey,
        strokeWidth: 1.4,
      });
  });
  for (const point of predecessor.series.points)
    builder.dot(
      `${small.key}/predecessor/${point.year}`,
      ...at(point),
      R - 1,
      predecessor.series.look.shape,
      {
        fill: theme.grey,
      },
    );
  const ends = joinOf(predecessor.series, small.series);
  if (!ends) return;
  const [[x1, y1], [x2, y2]] = [at(ends[0]), at(ends[1])];
  builder.rule(`${small.key}/succession`, x1, y1, x2, y2, {
    stroke: theme.muted,
    strokeWidth: 1.4,
    ...(predecessor.sure ? {} : { dash: predecessor.dash }),
  });
}

function drawLine(
  builder: SceneBuilder,
  frame: Frame,
  series: Series,
  column: string,
  axis: Axis,
  box: PlotBox,
  at: (point: SeriesPoint) => [number, number],
  options: LayoutOptions,
): void {
  const { theme } = builder;
  const { colour, shape } = series.look;
  const path = line().digits(2);
  runsOf(series.points).forEach((run, i) => {
    const d = path(run.map(at));
    if (run.length > 1 && d)
      builder.path(`${series.key}/run/${i}`, d, { fill: 'none', stroke: colour, strokeWidth: 1.8 });
  });
  for (const point of series.points) {
    const [x, y] = at(point);
    if (crosses(frame, point.value))
      builder.dot(`${series.key}/${point.year}/ring`, x, y, R + 3, 'circle', {
        fill: 'none',
        stroke: theme.attention,
        strokeWidth: 1.4,
      });
    builder.dot(`${series.key}/${point.year}`, x, y, R, shape, { fill: colour });
    if (point.row.cells[column]?.reading === 'derived')
      builder.dot(`${series.key}/${point.year}/derived`, x, y, R / 2.5, 'circle', { fill: theme.paper });
  }
  // The latest figure stands above the plot, clear of every line in it.
  const last = series.points[series.points.length - 1]!;
  const size = theme.size.small;
  const text = figureText(last.row.cells[column], columnOf(frame, column), axis.unit, options.lang);
  const half = textWidth(text, size) * 0.53;
  const [x] = at(last);
  builder.block(
    `${series.key}/figure`,
    Math.min(Math.max(x, box.left + box.gutter + half), box.right - half),
    box.top - lineHeight(size) - 4,
    [text],
    { size, weight: 600, anchor: 'middle', fill: textColour(theme, colour) },
  );
}
