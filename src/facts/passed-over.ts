/** A figure that the first and the last year alone would leave unsaid. */
export interface PassedOver<T> {
  readonly figure: T;
  readonly end: 'low' | 'high';
}

/**
 * The extreme that a first-to-last sentence would pass over: farthest from the middle of both ends, where the range is
 * over twice what lies between them. Takes figures in the order of their years.
 */
export function passedOver<T extends { readonly value: number }>(
  figures: readonly T[],
): PassedOver<T> | undefined {
  const [first, ...others] = figures;
  const last = others[others.length - 1];
  if (!first || !last) return undefined;
  const low = figures.reduce((least, one) => (one.value < least.value ? one : least));
  const high = figures.reduce((most, one) => (one.value > most.value ? one : most));
  if (high.value - low.value <= 2 * Math.abs(last.value - first.value)) return undefined;
  const middle = (first.value + last.value) / 2;
  return middle - low.value >= high.value - middle
    ? { figure: low, end: 'low' }
    : { figure: high, end: 'high' };
}
