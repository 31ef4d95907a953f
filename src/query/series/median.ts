/**
 * The median of peers as a line: over the bodies of one duty that have a figure in the latest year with at least three,
 * with n of N. Bodies of different duties have no median: what is middling among them says nothing of any.
 */
import type { Threshold, Note, Panel } from '../../model/frame.ts';
import { label } from '../../text/words/labels.ts';
import type { Scope } from '../scope.ts';

/** Fewer figures than this have no middle worth a line. */
const ENOUGH = 3;

/** The duty that makes the bodies of a scope peers: the one chosen, else one that all of them have. */
export function sharedDuty(scope: Scope): string | undefined {
  if (scope.selection.peers !== '') return scope.selection.peers;
  const [first, ...others] = scope.departments;
  return first?.duties.find((tag) => others.every(({ duties }) => duties.includes(tag)));
}

/** The middle of some numbers, of an even number of them the mean of the middle two. Needs at least one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle]!;
  return sorted.length % 2 === 1 ? high : Number(((sorted[middle - 1]! + high) / 2).toPrecision(12));
}

/** One figure a body of a year: the body's own, not those of projects and enterprises. */
function valuesIn(panel: Panel, year: number): number[] {
  const values = new Map<string, number>();
  for (const row of panel.rows) {
    const value = row.cells.value?.value ?? null;
    if (row.year !== year || row.subject || row.department === undefined || value === null) continue;
    if (!values.has(row.department)) values.set(row.department, value);
  }
  return [...values.values()];
}

/** The line of a single panel's peers with its note; nothing where there are no peers or too few figures. */
export function medianOf(panels: readonly Panel[], scope: Scope): { lines: Threshold[]; notes: Note[] } {
  const [panel, second] = panels;
  const duty = sharedDuty(scope);
  if (!panel || second || duty === undefined) return { lines: [], notes: [] };
  const year = [...scope.years].reverse().find((one) => valuesIn(panel, one).length >= ENOUGH);
  if (year === undefined) return { lines: [], notes: [] };
  const values = valuesIn(panel, year);
  const n = values.length;
  const of = scope.departments.filter(({ id }) => scope.missing(id, year) !== 'not_existing').length;
  const line: Threshold = {
    id: 'peer_median',
    value: median(values),
    side: 'below',
    label: label((w) => w.median(n, of, year)),
    rule: label((w) => w.medianRule(n, of, year, duty)),
  };
  return {
    lines: [line],
    notes: [{ code: 'peer_median', params: { year, n, of, duty, value: line.value } }],
  };
}
