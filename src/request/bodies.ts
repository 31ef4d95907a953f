/** Whose figures a view asks for. */
import type { Site } from '../model/dataset.ts';
import type { View } from '../model/view.ts';

/** A comparison holds no more bodies than there are colours that anybody tells apart. */
export const MOST_COMPARED = 6;

/** Bodies that the reader has chosen, in their fixed order; a chosen duty alone stands for all who have it. */
export function chosenBodies(
  { departments, peers }: Pick<View, 'departments' | 'peers'>,
  site: Pick<Site, 'departments'>,
): string[] {
  if (departments.length === 0 && peers === '') return [];
  return site.departments
    .filter(
      ({ id, duties }) =>
        (departments.length === 0 || departments.includes(id)) && (peers === '' || duties.includes(peers)),
    )
    .map(({ id }) => id);
}

/** Bodies that are compared: of those chosen the first six, and none where there are fewer than two. */
export function comparedBodies(view: View, site: Pick<Site, 'departments'>): string[] {
  const chosen = chosenBodies(view, site);
  return chosen.length < 2 ? [] : chosen.slice(0, MOST_COMPARED);
}

type Named = Partial<Pick<View, 'body' | 'departments'>>;

/** The body of the department page: the one that the link names, else the one chosen alone; '' where there is none. */
export function bodyOf({ body, departments = [] }: Named, site: Pick<Site, 'departments'>): string {
  const [only, second] = departments;
  const wanted = body || (second === undefined ? only : undefined);
  return site.departments.find(({ id }) => id === wanted)?.id ?? '';
}

/** The department page without a body: all bodies, by what they do. */
export const isIndex = ({ page, body = '', departments = [] }: Pick<View, 'page'> & Named): boolean =>
  page === 'department' && body === '' && departments.length !== 1;

/** Bodies before and after a body by certain or likely succession. What is merely possible is told, not drawn. */
export function kinOf(body: string, site: Pick<Site, 'lineage'>): string[] {
  return site.lineage
    .filter(({ confidence }) => confidence !== 'possible')
    .flatMap(({ predecessor, successor }) =>
      predecessor === body ? [successor] : successor === body ? [predecessor] : [],
    );
}
