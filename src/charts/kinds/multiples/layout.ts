/**
 * Small multiples: one plot a body, all on one axis or each on its own. Lines break at missing years, whose reason stands
 * under the plot; what a likely predecessor reported stands in its successor's plot in grey, joined by a dashed segment.
 */
import { quantile } from 'd3-array';
import type { Column, Frame, Panel } from '../../../model/frame.ts';
import type { Lang } from '../../../model/localised.ts';
import type { UnitId } from '../../../model/unit.ts';
import { chooseUnit, formatYears, unitOfColumn } from '../../../text/format.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { missingText } from '../../../text/words/missing.ts';
import { valueAxis, type Axis, type AxisOptions } from '../../axes/axes.ts';
import { lineHeight, textWidth, wrap } from '../../scene/measure.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import { rowLook } from '../../look.ts';
import { axisCaption, drawHead } from '../../rows/panel-head.ts';
import { drawThresholdNames } from '../../axes/threshold-names.ts';
import { BOLD, NARROW } from '../../rows/row-plan.ts';
import { figureText } from '../../rows/row-text.ts';
import { textColour } from '../../theme.ts';
import { stackPanels } from '../../rows/stack-panels.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';
import { drawSmallMultiple } from './draw.ts';
import { smallMultiplesOf, type SmallMultiple } from './small-multiples.ts';

/** Narrowest plot, the room between two, and the height of one: pixels. */
const MIN_WIDTH = 136;
const GAP = 16;
const HEIGHT = 96;
/** On a phone. */
const LOW = 64;
/** Plots on a line; of more bodies than MANY more stand on one where the page is wide enough. */
const PER_LINE = 4;
const MANY = 16;
const PER_WIDE_LINE = 6;

export const layout: Layout = (frame, encode, options) => {
  return stackPanels(
    frame.panels,
    options,
    (builder, panel, y) => drawPanel(builder, frame, panel, encode, options, y) + 8,
  );
};

/** Values beyond the quartiles by more than so many times their distance stand off the axis. */
const FAR = 3;

/** The values that the axis is fitted to: without those few that would press all others into a line. */
function coreOf(values: readonly number[]): readonly number[] {
  const [low, high] = [quantile(values, 0.25) ?? 0, quantile(values, 0.75) ?? 0];
  const reach = (high - low) * FAR;
  const core = values.filter((value) => value >= low - reach && value <= high + reach);
  return reach > 0 && core.length < values.length && (values.length - core.length) * 10 <= values.length
    ? core
    : values;
}

/** A body's latest figure as printed, with its year where others have later ones; '' where it has none. */
function latestOf(
  small: SmallMultiple,
  years: readonly number[],
  value: string,
  column: Column,
  unit: UnitId,
  lang: Lang,
): string {
  const points = small.series?.points ?? [];
  const last = points[points.length - 1];
  const text = figureText(last?.row.cells[value], column, unit, lang);
  return last && last.year !== years[years.length - 1] ? `${last.year} ${text}` : text;
}

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
  const { value } = encode;
  const shared = options.shared ?? encode.shared ?? true;
  const own = kindWords(lang).multiples;
  const column = columnOf(frame, value);
  const every = smallMultiplesOf(frame, panel, value, options);
  // Who has no figure at all is among what is missing, beside the figure.
  const drawn = every.filter((small) => !options.folded || small.values.length > 0);
  const smalls = drawn.length > 0 ? drawn : every;
  const lines = frame.thresholds.map((line) => line.value);
  const values = valuesOf(panel, value);
  const all = values.length > 0 ? [...values, ...lines] : [];
  const unit = chooseUnit(all, unitOfColumn(column, panel.unit));
  // Stated ranges serve rates near a mark; plots as small as these are fitted to what they hold.
  const core = shared ? coreOf(values) : values;
  const fitted = values.length > 0 ? [...core, ...lines] : [];
  const plotHeight = width < NARROW ? LOW : HEIGHT;
  const axisOptions = (top: number): AxisOptions => ({
    unit,
    lang,
    size,
    start: top + plotHeight,
    end: top,
    whole: column.type === 'count',
    fit: true,
  });
  const common = valueAxis(fitted, axisOptions(0));
  const axisOf = (small: SmallMultiple, top: number): Axis =>
    valueAxis(shared ? fitted : [...small.values, ...lines], axisOptions(top));

  const caption =
    values.length === 0
      ? ''
      : shared
        ? [axisCaption(common, options), own.sharedAxis, core.length < values.length ? own.beyond : '']
            .filter((part) => part !== '')
            .join(' · ')
        : own.ownAxes;
  let y = drawHead(builder, frame, panel, from, options, caption);

  const ticks = (shared ? [common] : smalls.map((small) => axisOf(small, 0))).flatMap((axis) => axis.ticks);
  const gutter = ticks.reduce((widest, tick) => Math.max(widest, textWidth(tick.text, size)), 0) + 6;
  const least = Math.max(MIN_WIDTH, gutter + 90) * (size / 12);
  const most = smalls.length > MANY ? PER_WIDE_LINE : PER_LINE;
  const perLine = Math.max(1, Math.min(smalls.length, most, Math.floor((width + GAP) / (least + GAP))));
  const cell = (width + GAP) / perLine - GAP;
  for (let start = 0; start < smalls.length; start += perLine) {
    const line = smalls.slice(start, start + perLine);
    const figures = line.map((small) => latestOf(small, frame.years, value, column, unit, lang));
    const heads = line.map((small, i) => ({
      // The latest figure stands at the end of the name's line, clear of every line in the plot.
      name: wrap(small.name, cell - textWidth(figures[i]!, theme.size.label) * BOLD - 8, theme.size.label),
      before: small.predecessor
        ? wrap(own.predecessor(small.predecessor.name, small.predecessor.sure), cell, size)
        : [],
    }));
    const headHeight = Math.max(
      ...heads.map(
        ({ name, before }) => name.length * lineHeight(theme.size.label) + before.length * lineHeight(size),
      ),
    );
    const reasons = line.map((small) => (options.folded ? [] : reasonsOf(small, cell, options)));
    const top = y + headHeight + 6;
    const hasPlot = line.some((small) => small.values.length > 0);
    // Years stand under the lowest plot of a column, and under each where reasons part them.
    const dated = line.map((_, i) => !options.folded || start + i + perLine >= smalls.length);
    const years = dated.some((one) => one) ? lineHeight(size) : 0;
    let bottom = hasPlot ? top + plotHeight + years + 6 : top;
    line.forEach((small, i) => {
      const x = i * (cell + GAP);
      const { name, before } = heads[i]!;
      const below = builder.block(`${small.key}/name`, x, y, name, {
        size: theme.size.label,
        weight: rowLook(small.row, options).chosen ? 600 : 400,
      });
      builder.block(`${small.key}/figure`, x + cell, y, [figures[i]!], {
        size: theme.size.label,
        weight: 600,
        anchor: 'end',
        fill: textColour(theme, rowLook(small.row, options).colour),
      });
      builder.block(`${small.key}/predecessor`, x, below, before, { size, fill: theme.muted });
      const box = { left: x, right: x + cell, gutter, top, bottom: top + plotHeight };
      drawSmallMultiple(builder, frame, panel, small, value, axisOf(small, top), box, options, {
        others: shared ? smalls.filter((other) => other !== small) : [],
        dated: dated[i]!,
      });
      // Without a plot of its own a body's reasons stand right under its name.
      const reasonTop = small.values.length > 0 ? top + plotHeight + lineHeight(size) + 6 : below + 2;
      bottom = Math.max(
        bottom,
        builder.block(`${small.key}/missing`, x, reasonTop, reasons[i]!, { size, fill: theme.muted }),
      );
    });
    y = bottom + 14;
  }
  return values.length > 0 ? drawThresholdNames(builder, frame, panel.key, y - 6, options) : y;
}
