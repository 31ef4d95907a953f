/**
 * Small multiples: one plot a body, all on one axis or each on its own. Lines break at missing years, whose reason stands
 * under the plot; what a likely predecessor reported stands in its successor's plot in grey, joined by a dashed segment.
 */
import type { Frame, Panel } from '../../../model/frame.ts';
import { chooseUnit, formatYears, unitOfColumn } from '../../../text/format.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { missingText } from '../../../text/words/missing.ts';
import { valueAxis, type Axis, type AxisOptions } from '../../axes/axes.ts';
import { lineHeight, textWidth, wrap } from '../../scene/measure.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import { lookOf } from '../../look.ts';
import { axisCaption, drawHead } from '../../rows/panel-head.ts';
import { drawThresholdNames } from '../../axes/threshold-names.ts';
import { emptyScene } from '../../rows/row-chart.ts';
import { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';
import { drawSmallMultiple } from './draw.ts';
import { smallMultiplesOf, type SmallMultiple } from './small-multiples.ts';

/** Narrowest plot, the room between two, and the height of one: pixels. */
const MIN_WIDTH = 136;
const GAP = 16;
const HEIGHT = 64;

export const layout: Layout = (frame, encode, options) => {
  if (frame.panels.every((panel) => panel.rows.length === 0)) return emptyScene(options);
  const builder = new SceneBuilder(options.theme, options.width);
  let y = 0;
  for (const panel of frame.panels) y = drawPanel(builder, frame, panel, encode, options, y) + 8;
  return builder.scene(y);
};

/** Missing years of a small plot in words, a line a reason. */
function reasonsOf(small: SmallMultiple, width: number, options: LayoutOptions): string[] {
  const { lang, theme } = options;
  return small.missing.flatMap(({ state, years }) =>
    wrap(`${missingText(state, lang)} ${formatYears(years, lang)}`, width, theme.size.small),
  );
}

function drawPanel(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  encode: Encoding,
  options: LayoutOptions,
  from: number,
): number {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  const { value, range } = encode;
  const shared = options.shared ?? encode.shared ?? true;
  const own = kindWords(lang).multiples;
  const column = columnOf(frame, value);
  const smalls = smallMultiplesOf(frame, panel, value, options);
  const lines = frame.thresholds.map((line) => line.value);
  const values = valuesOf(panel, value);
  const all = values.length > 0 ? [...values, ...lines] : [];
  const unit = chooseUnit(all, unitOfColumn(column, panel.unit));
  const axisOptions = (top: number): AxisOptions => ({
    unit,
    lang,
    size,
    start: top + HEIGHT,
    end: top,
    whole: column.type === 'count',
    ...(range ? { range } : {}),
  });
  const common = valueAxis(all, axisOptions(0));
  const axisOf = (small: SmallMultiple, top: number): Axis =>
    valueAxis(shared ? all : [...small.values, ...lines], axisOptions(top));

  const caption =
    values.length === 0
      ? ''
      : shared
        ? [axisCaption(common, options), own.sharedAxis].filter((part) => part !== '').join(' · ')
        : own.ownAxes;
  let y = drawHead(builder, frame, panel, from, options, caption);

  const ticks = (shared ? [common] : smalls.map((small) => axisOf(small, 0))).flatMap((axis) => axis.ticks);
  const gutter = ticks.reduce((widest, tick) => Math.max(widest, textWidth(tick.text, size)), 0) + 6;
  const least = Math.max(MIN_WIDTH, gutter + 90) * (size / 12);
  const perLine = Math.max(1, Math.min(smalls.length, Math.floor((width + GAP) / (least + GAP))));
  const cell = (width + GAP) / perLine - GAP;
  for (let start = 0; start < smalls.length; start += perLine) {
    const line = smalls.slice(start, start + perLine);
    const names = line.map((small) => [
      ...wrap(small.name, cell, theme.size.label),
      ...(small.predecessor
        ? wrap(own.predecessor(small.predecessor.name, small.predecessor.sure), cell, size)
        : []),
    ]);
    const nameLines = line.map((small) => wrap(small.name, cell, theme.size.label));
    const heads = names.map((lines, i) => ({
      name: nameLines[i]!,
      before: lines.slice(nameLines[i]!.length),
    }));
    const headHeight = Math.max(
      ...heads.map(
        ({ name, before }) => name.length * lineHeight(theme.size.label) + before.length * lineHeight(size),
      ),
    );
    const reasons = line.map((small) => reasonsOf(small, cell, options));
    const top = y + headHeight + lineHeight(size) + 2;
    const hasPlot = line.some((small) => small.values.length > 0);
    let bottom = hasPlot ? top + HEIGHT + lineHeight(size) + 6 : top - lineHeight(size);
    line.forEach((small, i) => {
      const x = i * (cell + GAP);
      const { name, before } = heads[i]!;
      const below = builder.block(`${small.key}/name`, x, y, name, {
        size: theme.size.label,
        weight: lookOf(frame, small.row, options).chosen ? 600 : 400,
      });
      builder.block(`${small.key}/predecessor`, x, below, before, { size, fill: theme.muted });
      const box = { left: x, right: x + cell, gutter, top, bottom: top + HEIGHT };
      drawSmallMultiple(builder, frame, panel, small, value, axisOf(small, top), box, options);
      // Without a plot of its own a body's reasons stand right under its name.
      const reasonTop = small.values.length > 0 ? top + HEIGHT + lineHeight(size) + 6 : below + 2;
      bottom = Math.max(
        bottom,
        builder.block(`${small.key}/missing`, x, reasonTop, reasons[i]!, { size, fill: theme.muted }),
      );
    });
    y = bottom + 14;
  }
  return values.length > 0 ? drawThresholdNames(builder, frame, panel.key, y - 6, options) : y;
}
