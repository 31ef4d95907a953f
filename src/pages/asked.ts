/** Whom the view asks for. Apart from choice.ts, which the first view does without. */
import type { Site } from '../model/dataset.ts';
import type { View } from '../model/view.ts';

/** Bodies that the view asks to compare, in their fixed order; a chosen duty alone asks for all who have it. */
export function askedFor(view: View, site: Pick<Site, 'departments'>): string[] {
  if (view.departments.length === 0 && view.peers === '') return [];
  return site.departments
    .filter(
      ({ id, duties }) =>
        (view.departments.length === 0 || view.departments.includes(id)) &&
        (view.peers === '' || duties.includes(view.peers)),
    )
    .map(({ id }) => id);
}
