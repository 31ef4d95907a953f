/** Where a Scene that is taller than a sheet of paper may be cut, so that no text, bar or mark is cut in two. */
import { lineHeight } from './measure.ts';
import type { Mark, Scene } from './scene.ts';

/** A band of a Scene in its own pixels. */
export interface Slice {
  readonly y: number;
  readonly height: number;
}

type Span = readonly [number, number];

/** Where a mark stands from top to bottom; paths by the absolute coordinates that they name. */
function spanOf(mark: Mark): Span | undefined {
  switch (mark.type) {
    case 'rect':
      return [mark.y, mark.y + mark.height];
    case 'rule':
      return [Math.min(mark.y1, mark.y2), Math.max(mark.y1, mark.y2)];
    case 'dot':
      return [mark.y - mark.r, mark.y + mark.r];
    case 'text': {
      const step = mark.lineHeight ?? lineHeight(mark.size);
      return [mark.y - mark.size, mark.y + (mark.lines.length - 1) * step + 0.3 * mark.size];
    }
    case 'path': {
      const ys = [...mark.d.matchAll(/-?[\d.]+[ ,](-?[\d.]+)/g)].map((pair) => Number(pair[1]));
      return ys.length > 0 ? [Math.min(...ys), Math.max(...ys)] : undefined;
    }
  }
}

/** Bands in which nothing stands, top to bottom; never the one below a heading, which belongs to what follows. */
function gaps(scene: Scene, tallest: number): Span[] {
  const placed = scene.marks
    .map((mark) => ({ span: spanOf(mark), isHeading: mark.type === 'text' && mark.weight === 600 }))
    .filter((each): each is { span: Span; isHeading: boolean } => each.span !== undefined)
    .filter(({ span }) => span[1] - span[0] <= tallest)
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
