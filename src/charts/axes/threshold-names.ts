/** What the warning lines of plots over years are, in words under the plot. */
import type { Frame } from '../../model/frame.ts';
import { lineHeight, wrap } from '../scene/measure.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { LayoutOptions } from '../kind.ts';

/** Signs and labels from `top` down; returns where they end. A label at its line would meet the points. */
export function drawThresholdNames(
  builder: SceneBuilder,
  frame: Frame,
  prefix: string,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  let y = top;
  for (const each of frame.thresholds) {
    const key = `${prefix}/threshold/${each.id}`;
    const middle = y + lineHeight(size) / 2;
    builder.rule(`${key}/sign`, 0, middle, 18, middle, {
      stroke: theme.attention,
      dash: '5 3',
      strokeWidth: 1.2,
    });
    const lines = wrap(each.label[lang], width - 24, size);
    y = builder.block(`${key}/label`, 24, y, lines, { size, fill: theme.attention }) + 2;
  }
  return y;
}
