/**
 * What a page makes of the view: which charts it shows, whose figures they ask for, and on the pages of one body and
 * of a comparison who that is.
 */
import { chartById, chartsOf } from '../charts/catalogue.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Site } from '../model/dataset.ts';
import type { Selection } from '../model/question.ts';
import type { View } from '../model/view.ts';
import { askedFor } from './asked.ts';

/** A comparison holds no more bodies than there are colours that anybody tells apart. */
export const MOST_COMPARED = 6;

/** Charts of the department page: those of the other pages, answered for one body. */
export const DEPARTMENT_CHARTS = {
  budget: [
    'execution-rate',
    'average-progress',
    'execution-trend',
    'budget-executed',
    'budget-parts',
    'project-lines',
  ],
  scores: ['score-total', 'score-rows', 'score-deductions', 'score-lost'],
  outputs: ['projects-stages', 'completion'],
} as const;

/** The body of the department page: the one that the link names, else the one chosen alone, else the first. */
export function bodyOf(view: View, site: Pick<Site, 'departments'>): string {
  const [only, second] = view.departments;
  const wanted = view.body || (second === undefined ? only : undefined);
  return site.departments.find(({ id }) => id === wanted)?.id ?? site.departments[0]?.id ?? '';
}

/** Bodies before and after a body by certain or likely succession. What is merely possible is told, not drawn. */
export function kinOf(body: string, site: Pick<Site, 'lineage'>): string[] {
  return site.lineage
    .filter(({ confidence }) => confidence !== 'possible')
    .flatMap(({ predecessor, successor }) =>
      predecessor === body ? [successor] : successor === body ? [predecessor] : [],
    );
}

/** Bodies that are compared: of those asked for the first six, and none where there are fewer than two. */
export function comparedOf(view: View, site: Pick<Site, 'departments'>): string[] {
  const asked = askedFor(view, site);
  return asked.length < 2 ? [] : asked.slice(0, MOST_COMPARED);
}

/** Charts that a view shows, in order; none where a comparison has nobody to compare. */
export function chartsFor(view: View, site: Site): readonly ChartSpec[] {
  if (view.page === 'compare' && comparedOf(view, site).length === 0) return [];
  if (view.page !== 'department') return chartsOf(view.page);
  const { budget, scores, outputs } = DEPARTMENT_CHARTS;
  return [...budget, ...scores, ...outputs].flatMap((id) => chartById(id) ?? []);
}

/** The bodies, years and lines that the reader has chosen. */
export function selectionOf({ departments, years, succession, lines, peers }: View): Selection {
  return { departments, years, succession, lines, peers };
}

/** Charts over the years: on a body's page its likely predecessor and successor stand beside it, under their names. */
const runsOn = ({ kind, question }: ChartSpec): boolean => kind === 'line' || question.verb === 'budget';

/** Whose figures a view asks for; on a body's page its kin's as well in a chart that runs over the years. */
export function selectionFor(view: View, site: Site, spec?: ChartSpec): Selection {
  const chosen = selectionOf(view);
  if (view.page === 'compare') return { ...chosen, departments: comparedOf(view, site) };
  if (view.page !== 'department') return chosen;
  const body = bodyOf(view, site);
  const kin = view.succession && spec && runsOn(spec) ? kinOf(body, site) : [];
  return { ...chosen, departments: [body, ...kin], peers: '' };
}
