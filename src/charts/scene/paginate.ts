/** Where a Scene that is taller than a sheet of paper may be cut, so that no text, bar or mark is cut in two. */
import { boxOf } from './box.ts';
import type { Scene } from './scene.ts';

/** A band of a Scene in its own pixels. */
export interface Slice {
  readonly y: number;
  readonly height: number;
}

type Span = readonly [number, number];

/** Bands in which nothing stands, top to bottom; never the one below a heading, which belongs to what follows. */
function gaps(scene: Scene, tallest: number): Span[] {
  const placed = scene.marks
    .map((mark) => {
      const { top, bottom } = boxOf(mark);
      const span: Span = [top, bottom];
      return { span, isHeading: mark.type === 'text' && mark.weight === 600 };
    })
    .filter(({ span: [top, bottom] }) => bottom >= top && bottom - top <= tallest)
    .sort((a, b) => a.span[0] - b.span[0]);
  const free: Span[] = [];
  let end = 0;
  let onlyHeading = true;
  for (const { span, isHeading } of placed) {
    if (span[0] > end) {
      if (!onlyHeading) free.push([end, span[0]]);
      onlyHeading = true;
    }
    onlyHeading = onlyHeading && isHeading;
    end = Math.max(end, span[1]);
  }
  return free;
}

/**
 * Cuts a Scene into bands of at most `limit` pixels (the first at most `first`: a heading stands above it). What is
 * taller than half a band is a background, an axis or a grid line and may be cut; all else stays whole, if need be in
 * a band above the limit. A Scene at most `first` high stays one.
 */
export function paginate(scene: Scene, first: number, limit: number): readonly Slice[] {
  if (scene.height <= first) return [{ y: 0, height: scene.height }];
  const free = gaps(scene, limit / 2);
  const found: Slice[] = [];
  let y = 0;
  for (;;) {
    const room = found.length === 0 ? first : limit;
    const reach = y + room;
    const later = free.filter(([from]) => from > y);
    const fitting = later.filter(([from]) => from < reach);
    const gap = fitting[fitting.length - 1] ?? later[0];
    const middle = gap && (gap[0] + gap[1]) / 2;
    const cut = middle !== undefined && gap![0] < reach ? Math.min(middle, reach) : middle;
    if (scene.height - y <= room || cut === undefined) return [...found, { y, height: scene.height - y }];
    found.push({ y, height: cut - y });
    y = cut;
  }
}
