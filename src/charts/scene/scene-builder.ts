/** Where a layout writes its marks and points; theme defaults are filled in here, so that a kind says only what differs. */
import { ASCENT } from './box.ts';
import { lineHeight } from './measure.ts';
import type { Mark, PathMark, Point, RectMark, RuleMark, DotMark, Scene, TextMark } from './scene.ts';
import type { Theme } from '../theme.ts';

type Style = Partial<Pick<Mark, 'fill' | 'stroke' | 'strokeWidth' | 'dash' | 'opacity' | 'pattern'>>;
export type TextStyle = Style & Partial<Pick<TextMark, 'size' | 'anchor' | 'weight' | 'lineHeight'>>;

export class SceneBuilder {
  readonly marks: Mark[] = [];
  readonly points: Point[] = [];

  constructor(
    readonly theme: Theme,
    readonly width: number,
  ) {}

  rect(key: string, x: number, y: number, width: number, height: number, style: Style): void {
    this.marks.push({ type: 'rect', key, x, y, width, height, ...style } satisfies RectMark);
  }

  path(key: string, d: string, style: Style): void {
    this.marks.push({ type: 'path', key, d, ...style } satisfies PathMark);
  }

  rule(key: string, x1: number, y1: number, x2: number, y2: number, style: Style = {}): void {
    const stroke = style.stroke ?? this.theme.rule;
    this.marks.push({
      type: 'rule',
      key,
      x1,
      y1,
      x2,
      y2,
      strokeWidth: 1,
      ...style,
      stroke,
    } satisfies RuleMark);
  }

  dot(key: string, x: number, y: number, r: number, shape: DotMark['shape'], style: Style): void {
    this.marks.push({ type: 'dot', key, x, y, r, shape, ...style } satisfies DotMark);
  }

  /** Text with its first baseline at `y`. Empty texts are not drawn. */
  text(key: string, x: number, y: number, content: string | readonly string[], style: TextStyle = {}): void {
    const lines = typeof content === 'string' ? [content] : content;
    if (lines.every((line) => line === '')) return;
    const size = style.size ?? this.theme.size.label;
    this.marks.push({
      type: 'text',
      key,
      x,
      y,
      lines,
      fill: this.theme.ink,
      lineHeight: lineHeight(size),
      ...style,
      size,
    } satisfies TextMark);
  }

  /** Text with the top of its first line at `top`; returns where it ends. */
  block(key: string, x: number, top: number, lines: readonly string[], style: TextStyle = {}): number {
    const size = style.size ?? this.theme.size.label;
    this.text(key, x, top + size * ASCENT + (lineHeight(size) - size) / 2, lines, { ...style, size });
    return top + lines.length * lineHeight(size);
  }

  /** Text with its lines centred on `middle`. */
  centred(key: string, x: number, middle: number, lines: readonly string[], style: TextStyle = {}): void {
    const size = style.size ?? this.theme.size.label;
    this.block(key, x, middle - (lines.length * lineHeight(size)) / 2, lines, style);
  }

  /** Draws beneath everything drawn since the builder had `floor` marks: grids, once the rows' heights are known. */
  beneath(floor: number, draw: () => void): void {
    const before = this.marks.length;
    draw();
    this.marks.splice(floor, 0, ...this.marks.splice(before));
  }

  point(point: Point): void {
    this.points.push(point);
  }

  /** Adds what another builder drew, moved to the right by `dx` pixels. A path has its places in its text: it stays. */
  append(other: SceneBuilder, dx: number): void {
    for (const mark of other.marks)
      this.marks.push(
        mark.type === 'path'
          ? mark
          : mark.type === 'rule'
            ? { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx }
            : { ...mark, x: mark.x + dx },
      );
    for (const point of other.points) this.points.push({ ...point, x: point.x + dx });
  }

  scene(height: number): Scene {
    return { width: this.width, height: Math.ceil(height), marks: this.marks, points: this.points };
  }
}
