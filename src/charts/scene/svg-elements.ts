/**
 * What each mark of a Scene is in SVG: an element, its attributes, its lines of text. Presentation attributes only,
 * so that a page, a file and a Word document show the same.
 */
import { lineHeight } from './measure.ts';
import type { Mark, Pattern, Scene } from './scene.ts';
import { outline, patternId, round } from './shapes.ts';
import type { Theme } from '../theme.ts';

/** Undefined ones are left out. */
export interface SvgAttributes extends Readonly<Record<string, string | number | undefined>> {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly 'text-anchor'?: 'middle' | 'end' | undefined;
  readonly d?: string | undefined;
}

export interface SvgElement {
  readonly tag: 'rect' | 'path' | 'line' | 'circle' | 'text';
  readonly attributes: SvgAttributes;
  /** Lines of a text with their baselines. */
  readonly lines?: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

function paint(mark: Mark): SvgElement['attributes'] {
  return {
    fill: mark.fill,
    stroke: mark.stroke,
    'stroke-width': mark.stroke ? (mark.strokeWidth ?? 1) : undefined,
    'stroke-dasharray': mark.dash,
    opacity: mark.opacity,
  };
}

function shapeOf(mark: Exclude<Mark, { type: 'text' }>): SvgElement {
  switch (mark.type) {
    case 'rect':
      return {
        tag: 'rect',
        attributes: {
          x: round(mark.x),
          y: round(mark.y),
          width: round(mark.width),
          height: round(mark.height),
        },
      };
    case 'path':
      return { tag: 'path', attributes: { d: mark.d } };
    case 'rule':
      return {
        tag: 'line',
        attributes: { x1: round(mark.x1), y1: round(mark.y1), x2: round(mark.x2), y2: round(mark.y2) },
      };
    case 'dot':
      return mark.shape === 'circle'
        ? { tag: 'circle', attributes: { cx: round(mark.x), cy: round(mark.y), r: round(mark.r) } }
        : { tag: 'path', attributes: { d: outline(mark.shape, mark.x, mark.y, mark.r) } };
  }
}

/** The elements of a mark in the order they are drawn: a pattern lies over its fill. */
export function svgElementsOf(mark: Mark, prefix: string): readonly SvgElement[] {
  if (mark.type === 'text') {
    const step = mark.lineHeight ?? lineHeight(mark.size);
    const attributes = {
      x: round(mark.x),
      y: round(mark.y),
      'font-size': mark.size,
      'font-weight': mark.weight === 600 ? 600 : undefined,
      'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
      ...paint(mark),
    };
    const lines = mark.lines.map((text, i) => ({ text, x: round(mark.x), y: round(mark.y + i * step) }));
    return [{ tag: 'text', attributes, lines }];
  }
  const shape = shapeOf(mark);
  const base = { ...shape, attributes: { ...shape.attributes, ...paint(mark) } };
  if (!mark.pattern) return [base];
  const over = { ...shape.attributes, fill: `url(#${patternId(mark, prefix)})`, opacity: mark.opacity };
  return [base, { ...shape, attributes: over }];
}

/** A pattern tile of 8 × 8 pixels. */
export interface Tile {
  readonly id: string;
  readonly d: string;
  readonly stroke: string;
}

const TILES: Readonly<Record<Pattern, string>> = {
  hatch: 'M-2,2L2,-2M0,8L8,0M6,10L10,6',
  cross: 'M0,0L8,8M8,0L0,8',
  dots: 'M3,4a1,1 0 1 0 2,0a1,1 0 1 0 -2,0',
};

/** The patterns that a Scene needs, each once, in a stable order. */
export function tilesOf(scene: Scene, prefix: string, theme: Theme): readonly Tile[] {
  const tiles = new Map<string, Tile>();
  for (const mark of scene.marks) {
    if (!mark.pattern) continue;
    const id = patternId(mark, prefix);
    tiles.set(id, { id, d: TILES[mark.pattern], stroke: id.endsWith('-dark') ? theme.paper : theme.grey });
  }
  return [...tiles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
