/** The name that a mistyped one was probably meant to be. */

/** The candidate with the fewest edits from `text`, where they are fewer than half its length; else ''. */
export function closest(text: string, candidates: readonly string[]): string {
  let best = '';
  let least = Math.max(text.length / 2, 1.5);
  for (const candidate of candidates) {
    // A name that holds the text, or the other way round, is near whatever its length.
    const holds =
      text.length > 1 && candidate.length > 1 && (candidate.includes(text) || text.includes(candidate));
    // So many letters have to be put in or taken out at least.
    if (!holds && Math.abs(text.length - candidate.length) >= least) continue;
    const edits = holds ? 0.5 : distance(text, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** Up to three candidates of which each could be meant, the nearest first. */
export function closeNames(text: string, candidates: readonly string[]): string[] {
  const names: string[] = [];
  while (names.length < 3) {
    const next = closest(
      text,
      candidates.filter((candidate) => !names.includes(candidate)),
    );
    if (next === '') break;
    names.push(next);
  }
  return names;
}

/** Insertions, deletions and replacements that turn one text into the other. */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
