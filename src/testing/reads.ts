/**
 * Whether a text of source reads a property: `w.figure.table` for ['figure', 'table']; also where the group is taken out
 * first (`const w = words(lang).figure`), or is read by a key or as a whole (`w.states[state]`, `Object.entries(w.states)`).
 */
export function isRead(sources: readonly string[], path: readonly string[]): boolean {
  return sources.some(
    (text) => path.slice(0, -1).some((group) => wholly(group).test(text)) || names(text, path),
  );
}

function names(text: string, path: readonly string[]): boolean {
  const last = path[path.length - 1]!;
  const group = path[path.length - 2];
  const taken = new RegExp(`\\.${last}\\b|[{,]\\s*${last}\\s*[,}]`);
  if (group === undefined) return taken.test(text);
  const apart = new RegExp(`\\b${group}\\b(?!['":.]|\\?\\.)`);
  return new RegExp(`\\b${group}\\??\\.${last}\\b`).test(text) || (apart.test(text) && taken.test(text));
}

/** `states[`, `(w.states)` */
const wholly = (group: string): RegExp => new RegExp(`\\b${group}\\[|\\.${group}\\)`);
