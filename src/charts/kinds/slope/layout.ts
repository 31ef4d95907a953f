/**
 * Slopes: first years on the left, last years on the right, a line a body. Names stand at the left ends, figures and
 * changes at the right, placed so that none overlaps. Bodies without two years stand in the strip below.
 */
import type { Frame, Panel } from '../../../model/frame.ts';
import { chooseUnit, unitOfColumn } from '../../../text/format.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { valueAxis, type Axis } from '../../axes/axes.ts';
import { changeOf } from '../change.ts';
import { lineHeight, linesWidth, textWidth } from '../../scene/measure.ts';
import { drawMissingStrip } from '../../rows/missing-strip.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import { axisCaption, drawHead } from '../../rows/panel-head.ts';
import { filledPanels, stackPanels } from '../../rows/stack-panels.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';
import { drawSlopes, GAP, R } from './draw.ts';
import { slopesOf, yearsOf, type Slope } from './slopes.ts';

/** A label takes at most this part of the width. */
const SIDE = 0.3;
/** Semibold Latin is a little broader than the table. */
const BOLD = 1.06;

export const layout: Layout = (frame, encode, options) => {
  return stackPanels(
    filledPanels(frame),
    options,
    (builder, panel, y) => drawPanel(builder, frame, panel, encode, options, y) + 8,
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
  const { theme, lang, width } = options;
  const { value, inner = value, range } = encode;
  const size = theme.size.small;
  const ends = [...valuesOf(panel, value), ...valuesOf(panel, inner)];
  const unit = chooseUnit(ends, unitOfColumn(columnOf(frame, value), panel.unit));
  const changes = panel.rows.map((row) => changeOf(frame, panel, row, [value, inner], options));
  const whole = changes.filter((one) => one.from !== undefined && one.to !== undefined);
  const aside = changes.filter((one) => !whole.includes(one)).map(({ row }) => ({ panel, row }));
  const side = Math.max(width * SIDE, 9.6 * size);
  const slopes = slopesOf(frame, panel, whole, encode, unit, side / BOLD - GAP - R, options);

  const values = slopes.flatMap((slope) => [slope.from, slope.to]);
  const height = heightOf(slopes, options);
  const axisAt = (top: number): Axis =>
    valueAxis(values, { unit, lang, size, start: top + height, end: top, ...(range ? { range } : {}) });
  const caption = slopes.length > 0 ? axisCaption(axisAt(0), options) : '';
  let y = drawHead(builder, frame, panel, from, options, caption);
  if (slopes.length > 0) {
    const own = kindWords(lang).change;
    const years = yearsOf(whole);
    const heads = [years[0] || own.first, years[1] || own.last] as const;
    const room = (lines: readonly string[], head: string): number =>
      Math.max(linesWidth(lines, size) * BOLD + GAP + R, textWidth(head, size) * BOLD);
    const left = room(
      slopes.flatMap((slope) => slope.left),
      heads[0],
    );
    const right =
      width -
      room(
        slopes.flatMap((slope) => slope.right),
        heads[1],
      );
    const style = { size, fill: theme.muted, weight: 600 as const };
    builder.block(`${panel.key}/from`, left, y, [heads[0]], { ...style, anchor: 'end' });
    const top = builder.block(`${panel.key}/to`, right, y, [heads[1]], style) + GAP;
    const bottom = top + height;
    builder.rule(`${panel.key}/left`, left, top - 4, left, bottom + 4);
    builder.rule(`${panel.key}/right`, right, top - 4, right, bottom + 4);
    drawSlopes(
      builder,
      frame,
      panel,
      { slopes, axis: axisAt(top), left, right, top, bottom },
      encode,
      options,
    );
    y = bottom + GAP + 6;
  }
  return aside.length > 0
    ? drawMissingStrip(builder, frame, panel.key, aside, 'change', 'department', y, options)
    : y;
}

/** Tall enough for a slope to be read and for the labels of either side. */
function heightOf(slopes: readonly Slope[], options: LayoutOptions): number {
  const step = lineHeight(options.theme.size.small);
  const needed = (side: 'left' | 'right'): number =>
    slopes.reduce((sum, slope) => sum + slope[side].length * step + 3, 0);
  const usual = Math.min(Math.max(options.width * 0.4, 180), 380);
  return Math.max(usual, needed('left'), needed('right'));
}
