/** A legend of signs and words that flows over as many lines as it needs: only where no direct label fits. */
import { lineHeight, textWidth, wrap } from '../scene/measure.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';

export interface LegendItem {
  readonly key: string;
  readonly label: string;
  /** Draws the sign in a box of `size` pixels. */
  readonly sign: (x: number, middle: number, size: number) => void;
}

/** Draws the items from `top` down and returns where the legend ends. */
export function drawLegend(
  builder: SceneBuilder,
  prefix: string,
  items: readonly LegendItem[],
  top: number,
): number {
  const size = builder.theme.size.small;
  const step = lineHeight(size) + 2;
  const sign = 14;
  let x = 0;
  let y = top;
  let bottom = top;
  for (const item of items) {
    const room = builder.width - sign - 6;
    const lines = wrap(item.label, room, size);
    const wide = sign + 6 + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + wide > builder.width) {
      x = 0;
      y = bottom;
    }
    item.sign(x, y + lineHeight(size) / 2, sign);
    builder.block(`${prefix}/legend/${item.key}`, x + sign + 6, y, lines, {
      size,
      fill: builder.theme.muted,
    });
    bottom = Math.max(bottom, y + (lines.length - 1) * lineHeight(size) + step);
    x += wide + 16;
  }
  return bottom;
}
