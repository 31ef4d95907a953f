/** Draws the lines of a slope chart and what stands at their ends. */
import type { Frame, Panel } from '../../../model/frame.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import type { Axis } from '../../axes/axes.ts';
import { changeColour, successionDash } from '../change.ts';
import { placeLabels } from '../../axes/labels.ts';
import { lineHeight } from '../../scene/measure.ts';
import { lookOf } from '../../look.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, LayoutOptions } from '../../kind.ts';
import { textColour } from '../../theme.ts';
import type { Slope } from './slopes.ts';

/** Radius of an end, and its distance to its label. */
export const R = 5;
export const GAP = 10;

export interface SlopePlot {
  readonly slopes: readonly Slope[];
  readonly axis: Axis;
  /** Pixels of the two ends. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function drawSlopes(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  plot: SlopePlot,
  encode: Encoding,
  options: LayoutOptions,
): void {
  const { theme } = options;
  const chosen = (slope: Slope): boolean => lookOf(frame, slope.change.row, options).chosen;
  // The chosen lie on top.
  const ordered = [...plot.slopes].sort((a, b) => Number(chosen(a)) - Number(chosen(b)));
  for (const slope of ordered) {
    const look = lookOf(frame, slope.change.row, options);
    const [y1, y2] = [plot.axis.at(slope.from), plot.axis.at(slope.to)];
    builder.rule(`${slope.key}/line`, plot.left, y1, plot.right, y2, {
      stroke: changeColour(theme, slope.change.direction),
      strokeWidth: 2,
      ...(options.chosen.length > 0 && !look.chosen ? { opacity: 0.45 } : {}),
      ...successionDash(slope.change.succession),
    });
    builder.dot(`${slope.key}/start`, plot.left, y1, R, look.shape, {
      fill: theme.paper,
      stroke: look.colour,
      strokeWidth: 1.6,
    });
    builder.dot(`${slope.key}/end`, plot.right, y2, R, look.shape, { fill: look.colour });
  }
  drawEnds(builder, frame, plot, 'left', options);
  drawEnds(builder, frame, plot, 'right', options);
  const { value, inner = value } = encode;
  for (const { key, change, from, to } of plot.slopes)
    for (const [column, x, end] of [
      [value, plot.left, from],
      [inner, plot.right, to],
    ] as const)
      builder.point({
        key: `${key}/${column}`,
        panel: panel.key,
        row: change.row.key,
        column,
        x,
        y: plot.axis.at(end),
        rx: R + 4,
        ry: R + 4,
        label: cellLabel(frame, panel, change.row, column, options.lang),
      });
}

/** Labels of one side, none overlapping; one that had to move is led to its end. */
function drawEnds(
  builder: SceneBuilder,
  frame: Frame,
  plot: SlopePlot,
  side: 'left' | 'right',
  options: LayoutOptions,
): void {
  const { theme } = options;
  const size = theme.size.small;
  const isLeft = side === 'left';
  const out = isLeft ? -1 : 1;
  const x = plot[side];
  const at = (slope: Slope): number => plot.axis.at(isLeft ? slope.from : slope.to);
  const { placed } = placeLabels(
    plot.slopes.map((slope) => ({
      key: slope.key,
      at: at(slope),
      height: slope[side].length * lineHeight(size) + 2,
      chosen: lookOf(frame, slope.change.row, options).chosen,
    })),
    plot.top - GAP,
    plot.bottom + GAP,
  );
  for (const slope of plot.slopes) {
    const middle = placed.get(slope.key);
    if (middle === undefined) continue;
    const look = lookOf(frame, slope.change.row, options);
    if (Math.abs(middle - at(slope)) > lineHeight(size) / 2)
      builder.rule(
        `${slope.key}/${side}/leader`,
        x + out * (R + 1),
        at(slope),
        x + out * (R + GAP - 2),
        middle,
      );
    const colour = isLeft ? look.colour : changeColour(theme, slope.change.direction);
    builder.centred(`${slope.key}/${side}`, x + out * (R + GAP), middle, slope[side], {
      size,
      anchor: isLeft ? 'end' : 'start',
      fill: textColour(theme, colour),
      weight: look.chosen && options.chosen.length > 0 ? 600 : 400,
    });
  }
}
