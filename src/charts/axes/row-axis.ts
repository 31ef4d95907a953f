/** The value axis of charts in rows: tick labels on top, quiet rules behind the rows, warning lines with their label below. */
import type { Frame } from '../../model/frame.ts';
import type { Axis } from './axes.ts';
import { lineHeight, linesWidth, wrap } from '../scene/measure.ts';
import { isWarning } from '../rows/row-text.ts';
import type { RowPlan } from '../rows/row-plan.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { LayoutOptions } from '../kind.ts';

/** Writes the tick labels from `top` down, kept inside the scene; returns where the rows begin. */
export function drawTicks(
  builder: SceneBuilder,
  key: string,
  axis: Axis,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, width } = options;
  const size = theme.size.small;
  for (const tick of axis.ticks) {
    const half = linesWidth([tick.text], size) / 2;
    const anchor = tick.at - half < 0 ? 'start' : tick.at + half > width ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? width : tick.at;
    builder.block(`${key}/tick/${tick.key}`, x, top, [tick.text], { size, fill: theme.muted, anchor });
  }
  return top + lineHeight(size) + 4;
}

/** Vertical extents that rules may take: the whole panel, or on a phone the rows' marks, so that no rule crosses a name. */
function spans(plan: RowPlan, band: number, top: number): [number, number][] {
  if (!plan.narrow) return plan.bands.map(([from, to], i) => [i === 0 && !plan.headed ? top : from, to]);
  return plan.rows.map((row) => [row.middle - band / 2 - 2, row.middle + band / 2 + 2]);
}

/** Draws the rules of an axis behind the rows. */
export function drawGridLines(
  builder: SceneBuilder,
  key: string,
  axis: Axis,
  plan: RowPlan,
  band: number,
  top: number,
): void {
  for (const tick of axis.ticks) {
    // 0 is where bars begin and 100 % where a target is met.
    const strong = axis.fromZero && (tick.key === '0' || (axis.unit === '%' && tick.key === '100'));
    spans(plan, band, top).forEach(([from, to], i) => {
      builder.rule(`${key}/grid/${tick.key}/${i}`, tick.at, from, tick.at, to, {
        stroke: strong ? builder.theme.grey : builder.theme.rule,
      });
    });
  }
}

/** Draws the Frame's warning lines with their labels below the rows; returns where they end. */
export function drawThresholds(
  builder: SceneBuilder,
  frame: Frame,
  key: string,
  axis: Axis,
  plan: RowPlan,
  band: number,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  let y = plan.bottom + 2;
  // From the right, so that no line's label is crossed by the next line.
  const thresholds = [...frame.thresholds].sort((a, b) => b.value - a.value);
  for (const threshold of thresholds) {
    const x = axis.at(threshold.value);
    const text = wrap(threshold.label[lang], Math.max(x, width - x) - 8, size);
    const fits = x + 6 + linesWidth(text, size) <= width;
    const colour = isWarning(threshold) ? theme.attention : theme.muted;
    const style = { stroke: colour, dash: '5 3', strokeWidth: 1.2 };
    spans(plan, band, top).forEach(([from, to], i) =>
      builder.rule(`${key}/threshold/${threshold.id}/${i}`, x, from, x, to, style),
    );
    const bottom = builder.block(`${key}/threshold/${threshold.id}/label`, fits ? x + 6 : x - 6, y, text, {
      size,
      fill: colour,
      anchor: fits ? 'start' : 'end',
    });
    builder.rule(`${key}/threshold/${threshold.id}/foot`, x, plan.bottom, x, bottom, style);
    y = bottom + 2;
  }
  return thresholds.length > 0 ? y + 4 : plan.bottom;
}
