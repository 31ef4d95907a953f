/** Which neighbours a line joins. */

/** Neighbours in order, cut wherever one is missing or two do not join. */
export function runsOf<T>(items: readonly (T | undefined)[], joins: (a: T, b: T) => boolean): T[][] {
  const runs: T[][] = [];
  let last: T | undefined;
  for (const item of items) {
    if (item !== undefined) {
      if (last !== undefined && joins(last, item)) runs[runs.length - 1]?.push(item);
      else runs.push([item]);
    }
    last = item;
  }
  return runs;
}

/** Whether one point is of the year after the other: nothing is drawn across a missing year. */
export const follows = (a: { readonly year: number }, b: { readonly year: number }): boolean =>
  b.year === a.year + 1;
