/** A bar from 0, with its break where the axis has one, and a real 0 as a tick mark. */
import type { Pattern } from '../scene/scene.ts';
import type { RowScene } from './row-chart.ts';
import { polygon } from '../scene/shapes.ts';

interface BarStyle {
  readonly fill: string;
  readonly stroke?: string;
  readonly opacity?: number;
  readonly pattern?: Pattern;
}

/** Draws the bar of a value (base units) centred on `middle`; returns its pixels from left to right. */
export function drawBar(
  scene: RowScene,
  key: string,
  value: number,
  middle: number,
  thickness: number,
  style: BarStyle,
): { from: number; to: number } {
  const { builder, axis } = scene;
  const zero = axis.at(0);
  const end = axis.at(value);
  const top = middle - thickness / 2;
  if (value === 0) {
    builder.rule(key, zero, top - 1, zero, top + thickness + 1, { stroke: style.fill, strokeWidth: 3 });
    return { from: zero, to: zero + 2 };
  }
  const [from, to] = [Math.min(zero, end), Math.max(zero, end)];
  builder.rect(key, from, top, to - from, thickness, style);
  if (axis.broken && value > axis.broken.beyond) {
    // Two slanted cuts say that the bar is longer than drawn.
    const x = axis.broken.at;
    const slant = thickness / 3;
    const cut = (at: number): string =>
      polygon([
        [at - slant, top + thickness + 2],
        [at + slant, top - 2],
        [at + slant + 4, top - 2],
        [at - slant + 4, top + thickness + 2],
      ]);
    builder.path(`${key}/break`, cut(x), {
      fill: builder.theme.paper,
      stroke: builder.theme.muted,
      strokeWidth: 1,
    });
  }
  return { from, to };
}
