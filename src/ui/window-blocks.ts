/**
 * Which blocks of a long table are drawn: rows come in blocks of a fixed number, and only the blocks in or near
 * the window stand in the document. Heights are pixels, measured where a block has stood and guessed elsewhere.
 */
export interface DrawnBlocks {
  /** Blocks from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  /** Pixels of the blocks above and below that are not drawn. */
  readonly above: number;
  readonly below: number;
}

export function blocksOf<T>(rows: readonly T[], size: number): T[][] {
  const blocks: T[][] = [];
  for (let at = 0; at < rows.length; at += size) blocks.push(rows.slice(at, at + size));
  return blocks;
}

/** Blocks that reach into the window `top` … `top + height`, widened by `margin` either way; at least one. */
export function drawnBlocks(
  heights: readonly number[],
  top: number,
  height: number,
  margin: number,
): DrawnBlocks {
  let first = -1;
  let end = 0;
  let y = 0;
  let above = 0;
  let bottom = 0;
  for (let i = 0; i < heights.length; i++) {
    const next = y + heights[i]!;
    if (next > top - margin && y < top + height + margin) {
      if (first < 0) {
        first = i;
        above = y;
      }
      end = i + 1;
      bottom = next;
    }
    y = next;
  }
  if (first >= 0) return { first, end, above, below: y - bottom };
  // Scrolled beyond the end of a table that has become shorter: its last block stands.
  const last = Math.max(heights.length - 1, 0);
  return { first: last, end: heights.length, above: y - (heights[last] ?? 0), below: 0 };
}
