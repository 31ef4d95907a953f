/** Draws the parts of a line chart's panel: grid, successions, lines, points, years. */
import { line } from 'd3-shape';
import type { Frame } from '../../../model/frame.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { chartWords } from '../../../text/words/charts.ts';
import { lineHeight, linesWidth, textWidth, wrap } from '../../scene/measure.ts';
import { crosses } from '../../rows/row-text.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { LayoutOptions } from '../../kind.ts';
import { textColour } from '../../theme.ts';
import { successionDash } from '../change.ts';
import { GAP, R, type Plot } from './plot.ts';
import { joinOf, seriesRuns, type Series, type SeriesPoint } from './series.ts';

export function drawGridLines(builder: SceneBuilder, frame: Frame, plot: Plot): void {
  const { theme } = builder;
  const { key } = plot.panel;
  for (const tick of plot.axis.ticks) {
    builder.rule(`${key}/grid/${tick.key}`, plot.left, tick.at, plot.right + R, tick.at);
    builder.centred(`${key}/tick/${tick.key}`, plot.left - GAP + 2, tick.at, [tick.text], {
      size: theme.size.small,
      fill: theme.muted,
      anchor: 'end',
    });
  }
  for (const each of frame.thresholds) {
    const at = plot.axis.at(each.value);
    builder.rule(`${key}/threshold/${each.id}`, plot.left, at, plot.right + R, at, {
      stroke: theme.attention,
      dash: '5 3',
      strokeWidth: 1.2,
    });
  }
}

/** Dashed segments of likely successions; a diamond half way is the sign of a rename, seen in grey print too. */
export function drawSuccessions(builder: SceneBuilder, frame: Frame, plot: Plot): void {
  const { theme } = builder;
  for (const succession of frame.successions) {
    const ends = joinOf(
      plot.series.find((each) => each.department === succession.from),
      plot.series.find((each) => each.department === succession.to),
    );
    if (!ends) continue;
    const [[x1, y1], [x2, y2]] = [plot.at(ends[0]), plot.at(ends[1])];
    const key = `${plot.panel.key}/succession/${succession.from}-${succession.to}`;
    builder.rule(key, x1, y1, x2, y2, {
      stroke: theme.muted,
      strokeWidth: 1.6,
      ...successionDash(succession),
    });
    builder.dot(`${key}/sign`, (x1 + x2) / 2, (y1 + y2) / 2, 4, 'diamond', {
      fill: theme.paper,
      stroke: theme.muted,
      strokeWidth: 1.4,
    });
  }
}

/** Lines and points; the chosen lie on top. */
export function drawSeries(builder: SceneBuilder, frame: Frame, plot: Plot, column: string): void {
  const { theme } = builder;
  const path = line().digits(2);
  const ordered = [...plot.series].sort((a, b) => Number(a.look.chosen) - Number(b.look.chosen));
  for (const each of ordered) {
    seriesRuns(each.points).forEach((run, i) => {
      const d = path(run.map(plot.at));
      if (run.length > 1 && d)
        builder.path(`${each.key}/run/${i}`, d, { fill: 'none', stroke: each.look.colour, strokeWidth: 2 });
    });
    for (const point of each.points) {
      const [x, y] = plot.at(point);
      if (crosses(frame, point.value))
        builder.dot(`${each.key}/${point.year}/ring`, x, y, R + 4, 'circle', {
          fill: 'none',
          stroke: theme.attention,
          strokeWidth: 1.6,
        });
      builder.dot(`${each.key}/${point.year}`, x, y, R, each.look.shape, {
        fill: each.look.colour,
        stroke: theme.paper,
        strokeWidth: 1,
      });
      // A computed or inferred point is open at its heart; the note and the tooltip say why.
      if ((point.row.cells[column]?.reading ?? 'printed') !== 'printed')
        builder.dot(`${each.key}/${point.year}/derived`, x, y, R / 2.5, 'circle', { fill: theme.paper });
    }
    if (plot.lone) drawFigures(builder, plot, each);
  }
}

/** Figures at the points of a lone series, below the line where it dips and above elsewhere. */
function drawFigures(builder: SceneBuilder, plot: Plot, series: Series): void {
  const size = builder.theme.size.small;
  const { points } = series;
  if (points.some((point) => textWidth(plot.figure(point), size) > plot.step - 4)) return;
  points.forEach((point, i) => {
    const [x, y] = plot.at(point);
    const around = [points[i - 1], points[i + 1]].filter(
      (other): other is SeriesPoint => other !== undefined,
    );
    const dips = around.length > 0 && around.every((other) => other.value > point.value);
    const below =
      (dips && y + 2 * R + lineHeight(size) < plot.bottom) || y - 2 * R - lineHeight(size) < plot.top - R;
    builder.centred(
      `${series.key}/${point.year}/figure`,
      x,
      y + (below ? 1 : -1) * (R + 4 + lineHeight(size) / 2),
      [plot.figure(point)],
      { size, weight: 600, anchor: 'middle', fill: textColour(builder.theme, series.look.colour) },
    );
  });
}

export function addPoints(
  builder: SceneBuilder,
  frame: Frame,
  plot: Plot,
  column: string,
  options: LayoutOptions,
): void {
  const { panel } = plot;
  for (const row of panel.rows) {
    const value = row.cells[column]?.value;
    if (typeof value !== 'number' || row.year === undefined) continue;
    builder.point({
      key: `${panel.key}/${row.key}/${column}`,
      panel: panel.key,
      row: row.key,
      column,
      x: plot.year(row.year),
      y: plot.axis.at(value),
      rx: R + 4,
      ry: R + 4,
      label: cellLabel(frame, panel, row, column, options.lang),
    });
  }
}

/** Years under the plot, and how many bodies a pooled figure is of; returns where they end. */
export function drawYears(
  builder: SceneBuilder,
  frame: Frame,
  plot: Plot,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, lang } = options;
  const size = theme.size.small;
  let bottom = top;
  frame.years.forEach((year, i) => {
    const cells = plot.panel.rows.find((row) => row.year === year && row.department === undefined)?.cells;
    const [n, of] = [cells?.['bodies']?.value, cells?.['of']?.value];
    const counted = typeof n === 'number' && typeof of === 'number' ? chartWords(lang).ofBodies(n, of) : '';
    const edge = 2 * Math.min(plot.year(year), options.width - plot.year(year));
    const room = Math.max(Math.min(plot.step - 6, edge), textWidth(String(year), size));
    // Years too close for their labels are named every second time, the last one always.
    const hidden = plot.step < textWidth('2000', size) + 6 && (frame.years.length - 1 - i) % 2 === 1;
    if (hidden) return;
    const lines = [String(year), ...(counted === '' ? [] : wrap(counted, room, size))];
    const half = linesWidth(lines, size) / 2;
    const x = Math.min(Math.max(plot.year(year), half), options.width - half);
    const style = { size, fill: theme.muted, anchor: 'middle' as const };
    bottom = Math.max(bottom, builder.block(`${plot.panel.key}/year/${year}`, x, top, lines, style));
  });
  return bottom;
}
