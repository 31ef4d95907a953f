/** Where a mark stands. */
import { lineHeight, linesWidth } from './measure.ts';
import type { Mark } from './scene.ts';

/** Part of a font's size that stands above and below the baseline, Han characters included. */
export const ASCENT = 0.88;
const DESCENT = 0.22;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room that a mark takes, strokes left out. Paths hold absolute coordinates only. */
export function boxOf(mark: Mark): Box {
  switch (mark.type) {
    case 'rect':
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
    case 'rule':
      return {
        left: Math.min(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        right: Math.max(mark.x1, mark.x2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    case 'dot':
      return { left: mark.x - mark.r, top: mark.y - mark.r, right: mark.x + mark.r, bottom: mark.y + mark.r };
    case 'path': {
      const numbers = (mark.d.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number);
      const xs = numbers.filter((_, i) => i % 2 === 0);
      const ys = numbers.filter((_, i) => i % 2 === 1);
      return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    }
    case 'text': {
      const width = linesWidth(mark.lines, mark.size);
      const left =
        mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
      const below = (mark.lines.length - 1) * (mark.lineHeight ?? lineHeight(mark.size));
      return {
        left,
        top: mark.y - mark.size * ASCENT,
        right: left + width,
        bottom: mark.y + below + mark.size * DESCENT,
      };
    }
  }
}
