/** Puts one Scene into another: the same marks and points, moved. */
import type { Mark, Point, Scene } from '../../charts/scene/scene.ts';
import { round } from '../../charts/scene/shapes.ts';

/** Which of a command's numbers are x, y or neither; paths of a Scene are absolute (see `boxOf`). */
const COORDINATES: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  A: '-----xy',
  Z: '',
};

/** An absolute path moved by whole or broken pixels. Throws on a relative command, which a Scene never holds. */
export function movedPath(d: string, dx: number, dy: number): string {
  return d.replace(/([a-df-zA-DF-Z])([^a-df-zA-DF-Z]*)/g, (_, command: string, rest: string) => {
    const axes = COORDINATES[command];
    if (axes === undefined) throw new Error(`path command '${command}' is not absolute`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const moved = numbers.map((number, i) => {
      const axis = axes[i % axes.length];
      return axis === '-' ? number : round(number + (axis === 'x' ? dx : dy));
    });
    return command + moved.join(',');
  });
}

function movedMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'path':
      return { ...mark, d: movedPath(mark.d, dx, dy) };
    case 'rule':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

const movedPoint = (point: Point, dx: number, dy: number): Point => ({
  ...point,
  x: point.x + dx,
  y: point.y + dy,
});

/** A Scene of another size that holds the given one with its top left corner at (dx, dy). */
export function placed(scene: Scene, dx: number, dy: number, width: number, height: number): Scene {
  return {
    width,
    height,
    marks: scene.marks.map((mark) => movedMark(mark, dx, dy)),
    points: scene.points.map((point) => movedPoint(point, dx, dy)),
  };
}
