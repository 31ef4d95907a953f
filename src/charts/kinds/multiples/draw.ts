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
import { joinOf, seriesRuns, type Series, type SeriesPoint } from '../line/series.ts';
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
  more: {
    /** Bodies in grey behind. */
    readonly others: readonly SmallMultiple[];
    /** The years stand under this plot. */
    readonly dated: boolean;
  },
): void {
  const { theme } = options;
  const [first, last] = [frame.years[0] ?? 0, frame.years[frame.years.length - 1] ?? 0];
  const [from, to] = [box.left + box.gutter + INSET, box.right - INSET];
  const scale = linear([first, last], [from, to]);
  // What lies off the axis stands at its edge, with its figure.
  const at = (point: SeriesPoint): [number, number] => [
    scale(point.year),
    Math.min(Math.max(axis.at(point.value), box.top), box.bottom),
  ];
  if (small.values.length > 0) {
    drawAxes(builder, frame, small, axis, box, scale, more.dated);
    drawOthers(builder, small, more.others, at);
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
  dated: boolean,
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
  if (!dated || first === undefined || last === undefined) return;
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
  seriesRuns(predecessor.series.points).forEach((run, i) => {
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
  seriesRuns(series.points).forEach((run, i) => {
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
    if ((point.row.cells[column]?.reading ?? 'printed') !== 'printed')
      builder.dot(`${series.key}/${point.year}/derived`, x, y, R / 2.5, 'circle', { fill: theme.paper });
  }
  for (const point of series.points) {
    const drawn = axis.at(point.value);
    if (drawn >= box.top - 1 && drawn <= box.bottom + 1) continue;
    drawBeyond(builder, frame, series, point, column, axis, box, at(point), options);
  }
}

/** A value off the axis: two strokes across the line to it, and its figure inside the plot. */
function drawBeyond(
  builder: SceneBuilder,
  frame: Frame,
  series: Series,
  point: SeriesPoint,
  column: string,
  axis: Axis,
  box: PlotBox,
  [x, y]: readonly [number, number],
  options: LayoutOptions,
): void {
  const { theme } = builder;
  const size = theme.size.small;
  const key = `${series.key}/${point.year}/beyond`;
  const inward = axis.at(point.value) > box.bottom ? -1 : 1;
  [12, 15].forEach((away) =>
    builder.rule(`${key}/${away}`, x - 5, y + inward * away + 2, x + 5, y + inward * away - 2, {
      stroke: theme.muted,
      strokeWidth: 1.2,
    }),
  );
  const text = figureText(point.row.cells[column], columnOf(frame, column), axis.unit, options.lang);
  const left = x + R + 6 + textWidth(text, size) * 1.06 <= box.right;
  builder.centred(
    `${key}/figure`,
    left ? x + R + 6 : x - R - 6,
    y + inward * (lineHeight(size) / 2 - 2),
    [text],
    {
      size,
      weight: 600,
      anchor: left ? 'start' : 'end',
      fill: crosses(frame, point.value) ? theme.attention : theme.ink,
    },
  );
}

/** All other bodies in grey, as one path a plot: where most stand is seen, and none of them is read. */
function drawOthers(
  builder: SceneBuilder,
  small: SmallMultiple,
  others: readonly SmallMultiple[],
  at: (point: SeriesPoint) => [number, number],
): void {
  const path = line().digits(1);
  const runs = others.flatMap((other) => seriesRuns(other.series?.points ?? []));
  const d = runs.flatMap((run) => (run.length > 1 ? (path(run.map(at)) ?? []) : [])).join('');
  if (d !== '')
    builder.path(`${small.key}/others`, d, {
      fill: 'none',
      stroke: builder.theme.grey,
      strokeWidth: 1,
      opacity: 0.3,
    });
}
