/** Which point of a Scene a pointer means. Coordinates are pixels of the Scene. */
import type { Frame } from '../../model/frame.ts';
import type { Point } from './scene.ts';

/** How far outside of a mark a pointer may be: fingers need more room than a mouse. */
export const REACH = { mouse: 8, touch: 22 } as const;

function distance(point: Point, x: number, y: number): number {
  const dx = Math.max(Math.abs(x - point.x) - point.rx, 0);
  const dy = Math.max(Math.abs(y - point.y) - point.ry, 0);
  return Math.hypot(dx, dy);
}

/** Index of the nearest point within `reach`, -1 where there is none. Of points that hold the pointer the smallest is meant. */
export function pointAt(points: readonly Point[], x: number, y: number, reach: number): number {
  let best = -1;
  let bestDistance = reach;
  let bestArea = Infinity;
  points.forEach((point, i) => {
    const d = distance(point, x, y);
    const area = point.rx * point.ry;
    if (d < bestDistance || (d === bestDistance && area < bestArea)) {
      best = i;
      bestDistance = d;
      bestArea = area;
    }
  });
  return best;
}

/** Where a key leads from a point: arrows walk in reading order and stop at both ends. Undefined for other keys. */
export function stepFrom(index: number, key: string, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0);
  return undefined;
}

/** The facts behind a point; none where the Frame does not hold it (a Frame newer than the Scene). */
export function factsAt(frame: Frame, point: Point): readonly string[] {
  const panel = frame.panels.find(({ key }) => key === point.panel);
  const row = panel?.rows.find(({ key }) => key === point.row);
  return row?.cells[point.column]?.facts ?? [];
}
