/**
 * The median of peers as a line: over the bodies of one duty that have a figure in the latest year with at least five,
 * with n of N. Bodies of different duties have no median: what is middling among them says nothing of any.
 */
import type { Site } from '../../model/dataset.ts';
import type { Note, Panel, Threshold } from '../../model/frame.ts';
import { dataText, translated } from '../../text/data-text.ts';
import { label } from '../../text/words/labels.ts';
import { group, median } from '../aggregate.ts';
import type { Scope } from '../scope.ts';
import { departmentOf, yearOf } from '../scope.ts';

/** The duty that makes the bodies of a scope peers: the one chosen, else one that all of them have. */
function sharedDuty(scope: Scope): string | undefined {
  if (scope.selection.peers !== '') return scope.selection.peers;
  const [first, ...others] = scope.departments;
  return first?.duties.find((tag) => others.every(({ duties }) => duties.includes(tag)));
}

/** One figure a body of each year: the body's own, not those of projects and enterprises. */
function valuesByYear(panel: Panel): { year: number; values: number[] }[] {
  const figures = panel.rows.flatMap(({ department, year, subject, cells }) => {
    const value = cells.value?.value ?? null;
    return subject || department === undefined || year === undefined || value === null
      ? []
      : [{ department, year, value }];
  });
  const own = group(figures, { department: departmentOf, year: yearOf }).map(({ items }) => items[0]);
  return group(own, { year: yearOf }).map(({ key, items }) => ({
    year: key.year,
    values: items.map(({ value }) => value),
  }));
}

/** The line of a single panel's peers with its note; nothing where there are no peers or too few figures. */
export function medianOf(
  data: Pick<Site, 'translations'>,
  panels: readonly Panel[],
  scope: Scope,
): { thresholds: Threshold[]; notes: Note[] } {
  const [panel, second] = panels;
  const duty = sharedDuty(scope);
  if (!panel || second || duty === undefined) return { thresholds: [], notes: [] };
  const [latest] = valuesByYear(panel)
    .sort((a, b) => b.year - a.year)
    .flatMap(({ year, values }) => {
      const value = median(values);
      return value === null ? [] : [{ year, value, n: values.length }];
    });
  if (!latest) return { thresholds: [], notes: [] };
  const { year, value, n } = latest;
  const of = scope.departments.filter(({ id }) => scope.missing(id, year) !== 'not_existing').length;
  const line: Threshold = {
    id: 'peer_median',
    value,
    side: 'below',
    label: label((w) => w.median(n, of, year)),
    rule: label((w, lang) => w.medianRule(n, of, year, dataText(translated(data, duty), lang))),
  };
  return { thresholds: [line], notes: [{ code: 'peer_median', params: { year, n, of, duty, value } }] };
}
