/**
 * Lines over years. A line breaks at a missing year and is never joined across it; a likely succession is a dashed
 * segment; a body with one year is a dot. Names stand at the ends.
 */
import type { Frame, Panel } from '../../../model/frame.ts';
import { drawLegend } from '../../axes/legend.ts';
import { drawThresholdNames } from '../../axes/threshold-names.ts';
import { bodyName } from '../../frame-lookup.ts';
import { lookOf } from '../../look.ts';
import { axisCaption, drawHead } from '../../rows/panel-head.ts';
import { stackPanels } from '../../rows/stack-panels.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';
import { usesSmallMultiples } from '../use-small-multiples.ts';
import { layout as multiples } from '../multiples/layout.ts';
import { addPoints, drawGridLines, drawSuccessions, drawSeries, drawYears } from './draw.ts';
import { drawEndLabels } from './end-labels.ts';
import { drawMissingYears } from './missing-years.ts';
import { GAP, R, sizePlot, type Plot } from './plot.ts';
import type { Series } from './series.ts';

export const layout: Layout = (frame, encode, options) => {
  if (usesSmallMultiples(frame)) return multiples(frame, encode, options);
  return stackPanels(
    frame.panels,
    options,
    (builder, panel, y) => drawPanel(builder, frame, panel, encode, options, y) + 6,
  );
};

function drawPanel(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  encode: Encoding,
  options: LayoutOptions,
  from: number,
): number {
  const { value } = encode;
  const sized = sizePlot(frame, panel, encode, options);
  const caption = sized.drawn ? axisCaption(sized.axisAt(0), options) : '';
  const top = drawHead(builder, frame, panel, from, options, caption);
  const plot = sized.place(sized.drawn ? top + 10 : top);
  let unplaced: Series[] = [];
  if (sized.drawn) {
    drawGridLines(builder, frame, plot);
    const floor = builder.marks.length;
    drawSuccessions(builder, frame, plot);
    drawSeries(builder, frame, plot, value);
    addPoints(builder, frame, plot, value, options);
    unplaced = drawNames(builder, frame, plot, floor, options);
  }
  let y = drawYears(builder, frame, plot, plot.bottom + 6, options) + 4;
  if (sized.drawn) y = drawThresholdNames(builder, frame, panel.key, y, options);
  y = drawRest(builder, frame, plot, unplaced, y, options);
  if (options.folded && sized.drawn) return y;
  const room = Math.max(plot.step - 8, 12);
  return drawMissingYears(builder, frame, panel, value, plot.year, room, y, options);
}

/** From this many series on, only the gutter beside the plot holds names. */
const DENSE = 8;

/** Names at the ends of the lines, year by year; returns the series that found no room. */
function drawNames(
  builder: SceneBuilder,
  frame: Frame,
  plot: Plot,
  floor: number,
  options: LayoutOptions,
): Series[] {
  const lastYear = frame.years[frame.years.length - 1];
  return frame.years.flatMap((year) => {
    // Inside a dense plot a name would be struck through by the lines of others.
    if (year !== lastYear && plot.series.length > DENSE) return plot.ending(year);
    const labels = plot.ending(year).flatMap((series) => {
      const [x, y] = plot.at(series.points[series.points.length - 1]!);
      const text = plot.labelOf(series);
      return text === '' ? [] : [{ series, text, x, y }];
    });
    const left = plot.year(year) + R + GAP;
    const right = year === lastYear ? options.width : plot.year(year) + plot.step - R - GAP;
    return drawEndLabels(builder, { left, right, labels }, plot.top, plot.bottom, floor, options);
  });
}

/** The legend below the plot: series whose name found no room, and bodies that have no value at all. */
function drawRest(
  builder: SceneBuilder,
  frame: Frame,
  plot: Plot,
  unplaced: readonly Series[],
  top: number,
  options: LayoutOptions,
): number {
  const drawn = new Set(plot.series.map((series) => series.department));
  const bodies = new Set(plot.panel.rows.flatMap((row) => row.department ?? []));
  const empty = [...bodies].filter((id) => !drawn.has(id));
  const items = [
    ...unplaced.map((series) => ({
      key: series.key,
      label: plot.labelOf(series),
      look: series.look,
      isMissing: false,
    })),
    ...empty.map((id) => {
      const row = plot.panel.rows.find((one) => one.department === id)!;
      return {
        key: `${plot.panel.key}/${id}`,
        label: bodyName(frame, row, options.lang),
        look: lookOf(frame, row, options),
        isMissing: true,
      };
    }),
  ];
  if (items.length === 0) return top;
  const { paper } = builder.theme;
  const bottom = drawLegend(
    builder,
    plot.panel.key,
    items.map(({ key, label, look, isMissing }) => ({
      key,
      label,
      sign: (x, middle) =>
        builder.dot(`${key}/legend/sign`, x + 7, middle, isMissing ? 4 : R, look.shape, {
          fill: isMissing ? paper : look.colour,
          ...(isMissing ? { stroke: look.colour, strokeWidth: 1.4 } : {}),
        }),
    })),
    top + 2,
  );
  return bottom + 4;
}
