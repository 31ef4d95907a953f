/** A Scene is a Frame laid out: placed primitives in pixels, no DOM. Screen, file and picture all draw it. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond' | 'down' | 'cross' | 'hexagon' | 'bar';
export type Pattern = 'hatch' | 'cross' | 'dots';

interface Base {
  /** Unique in the Scene and stable across views. */
  readonly key: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly opacity?: number;
  /** Laid over the fill, so that areas stay apart in grey print. */
  readonly pattern?: Pattern;
}
export interface RectMark extends Base {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PathMark extends Base {
  readonly type: 'path';
  readonly d: string;
}
export interface RuleMark extends Base {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface DotMark extends Base {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly shape: Shape;
}
export interface TextMark extends Base {
  readonly type: 'text';
  readonly x: number;
  /** Baseline of the (first) line. */
  readonly y: number;
  /** Already broken into lines, see measure.ts. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 400 | 600;
}
export type Mark = RectMark | PathMark | RuleMark | DotMark | TextMark;

/** A point that a reader can point at, touch or walk to with the keys. */
export interface Point {
  readonly key: string;
  readonly panel: string;
  readonly row: string;
  readonly column: string;
  /** Where a tooltip and the focus ring go: centre and half-extents. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  /** Spoken name: body, year, measure, value, state. */
  readonly label: string;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Drawn in order. */
  readonly marks: readonly Mark[];
  /** In reading order: arrow keys walk it. */
  readonly points: readonly Point[];
}
