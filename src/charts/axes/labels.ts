/**
 * Places labels beside a plot so that each stands as near as can be to what it names and none overlaps:
 * isotonic regression by pooling adjacent violators, clamped to the plot.
 */
export interface Label {
  readonly key: string;
  /** Where it would like its centre, in pixels. */
  readonly at: number;
  /** Room it needs, in pixels. */
  readonly height: number;
  /** Kept first where there is no room for all, and moved least. */
  readonly chosen?: boolean;
}

export interface Placement {
  /** Centre of each label that found room. */
  readonly placed: ReadonlyMap<string, number>;
  /** Keys of the labels that found none; the caller lists them elsewhere. */
  readonly dropped: readonly string[];
}

interface Block {
  value: number;
  weight: number;
  count: number;
}

/** Non-decreasing values nearest to the given ones, by weighted least squares. */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const blocks: Block[] = [];
  values.forEach((value, i) => {
    let block: Block = { value, weight: weights[i] ?? 1, count: 1 };
    for (
      let last = blocks[blocks.length - 1];
      last && last.value > block.value;
      last = blocks[blocks.length - 1]
    ) {
      blocks.pop();
      const weight = last.weight + block.weight;
      block = {
        value: (last.value * last.weight + block.value * block.weight) / weight,
        weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  });
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => block.value));
}

/** Places labels between `min` and `max` (pixels); the chosen take room first, then the given order. */
export function placeLabels(labels: readonly Label[], min: number, max: number): Placement {
  const ranked = [...labels].sort((a, b) => Number(b.chosen ?? false) - Number(a.chosen ?? false));
  const kept: Label[] = [];
  const dropped: string[] = [];
  let room = max - min;
  for (const label of ranked) {
    if (label.height <= room) {
      kept.push(label);
      room -= label.height;
    } else dropped.push(label.key);
  }
  const order = labels.filter((label) => kept.includes(label)).sort((a, b) => a.at - b.at);
  // With each label's distance from the first taken off, "not overlapping" becomes "not decreasing".
  let above = 0;
  const offsets = order.map((label) => {
    const offset = above + label.height / 2;
    above += label.height;
    return offset;
  });
  const fitted = isotonic(
    order.map((label, i) => label.at - offsets[i]!),
    order.map((label) => (label.chosen ? 4 : 1)),
  );
  const placed = new Map<string, number>();
  order.forEach((label, i) => {
    placed.set(label.key, Math.min(Math.max(fitted[i]!, min), max - above) + offsets[i]!);
  });
  return { placed, dropped };
}
