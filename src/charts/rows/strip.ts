/** How all values lie where a chart shows the rows of some: a line a value, on the axis of the rows. */
import { kindWords } from '../../text/words/kinds.ts';
import type { Axis } from '../axes/axes.ts';
import type { LayoutOptions } from '../kind.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { RowPlan } from './row-plan.ts';

const HEIGHT = 12;

/** Draws the strip of a panel of which rows are left out, else nothing; returns where it ends. */
export function drawStrip(
  builder: SceneBuilder,
  panel: string,
  axis: Axis,
  zone: Pick<RowPlan, 'left' | 'right'>,
  top: number,
  { lang, theme, lying }: LayoutOptions,
): number {
  const all = lying?.get(panel) ?? [];
  if (all.length === 0) return top;
  const key = `${panel}/strip`;
  const middle = top + 4 + HEIGHT / 2;
  builder.centred(`${key}/name`, 0, middle, [kindWords(lang).all(all.length)], {
    size: theme.size.small,
    fill: theme.muted,
  });
  builder.rule(`${key}/track`, zone.left, middle, zone.right, middle);
  all.forEach((value, i) => {
    const x = axis.at(value);
    builder.rule(`${key}/${i}`, x, middle - HEIGHT / 2, x, middle + HEIGHT / 2, {
      stroke: theme.accent,
      strokeWidth: 2,
      opacity: 0.45,
    });
  });
  return top + HEIGHT + 12;
}
