/** Outlines of the markers around (0, 0), of about equal area, and the look of the patterns. */
import type { Mark, Shape } from './scene.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** Two decimals are finer than any screen or print shows, and keep files small and snapshots steady. */
export { round };

/** A closed path through points, rounded to two decimals. */
export const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;

const OUTLINES: Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]> = {
  square: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  triangle: [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  down: [
    [0, 1],
    [1, -0.8],
    [-1, -0.8],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  hexagon: [
    [-0.5, -0.9],
    [0.5, -0.9],
    [1, 0],
    [0.5, 0.9],
    [-0.5, 0.9],
    [-1, 0],
  ],
  cross: [
    [-0.36, -1],
    [0.36, -1],
    [0.36, -0.36],
    [1, -0.36],
    [1, 0.36],
    [0.36, 0.36],
    [0.36, 1],
    [-0.36, 1],
    [-0.36, 0.36],
    [-1, 0.36],
    [-1, -0.36],
    [-0.36, -0.36],
  ],
  bar: [
    [-0.45, -1],
    [0.45, -1],
    [0.45, 1],
    [-0.45, 1],
  ],
};

/** Path of a marker of radius `r` centred on (x, y); circles are drawn as circles. */
export function outline(shape: Exclude<Shape, 'circle'>, x: number, y: number, r: number): string {
  return polygon(OUTLINES[shape].map(([dx, dy]) => [x + dx * r, y + dy * r] as const));
}

/** True for fills on which a pattern is drawn in light strokes. */
function isDark(fill: string | undefined): boolean {
  const match = /^#(..)(..)(..)$/.exec(fill ?? '');
  if (!match) return false;
  const [r, g, b] = match.slice(1).map((hex) => parseInt(hex, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 150;
}

/** Id of the pattern laid over a mark; '' where it has none. */
export function patternId(mark: Mark, prefix: string): string {
  return mark.pattern ? `${prefix}-${mark.pattern}-${isDark(mark.fill) ? 'dark' : 'light'}` : '';
}
