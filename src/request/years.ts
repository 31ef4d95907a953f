/**
 * Which years a figure answers for. A district is read a year at a time, so a page begins with one; charts that run
 * over the years keep them all, whatever year is looked at. [] is every year throughout.
 */
import type { ChartSpec } from '../charts/spec.ts';
import { comparedReports } from '../facts/compared.ts';
import { once } from '../facts/dataset-index.ts';
import type { Site } from '../model/dataset.ts';
import type { PageId, View } from '../model/view.ts';
import { isIndex } from './bodies.ts';

/** Pages that set bodies side by side, a year at a time; the others are about a body, a change or all that is on file. */
const A_YEAR_AT_A_TIME: readonly PageId[] = ['overview', 'execution', 'scores', 'outputs'];

type Opened = Pick<View, 'page'> & Partial<Pick<View, 'body' | 'departments'>>;

/** Whether a page begins with one year. */
export const beginsWithYear = (view: Opened): boolean =>
  A_YEAR_AT_A_TIME.includes(view.page) || isIndex(view);

/**
 * The year that a reader begins with: the latest for which at least half of the bodies on file have a report, so that
 * the first reports of a new year do not empty every page. [] where no year has as many, as with one year a body.
 */
export const firstYears = ({ reports }: Pick<Site, 'reports'>): readonly number[] => firstOf(reports);

const firstOf = once((reports: Site['reports']): readonly number[] => {
  const bodies = new Map<number, Set<string>>();
  for (const { department, year } of comparedReports(reports))
    bodies.set(year, (bodies.get(year) ?? new Set()).add(department));
  const all = new Set([...bodies.values()].flatMap((of) => [...of])).size;
  const most = [...bodies].filter(([, of]) => of.size * 2 >= all).map(([year]) => year);
  return most.length === 0 || bodies.size === 1 ? [] : [Math.max(...most)];
});

/** Whether no body has reports of two years: all years together are then the latest of each. */
export const isYearEach = ({ reports }: Pick<Site, 'reports'>): boolean => isOneEach(reports);

const isOneEach = once((reports: Site['reports']): boolean => {
  const years = new Map<string, number>();
  return comparedReports(reports).every(({ department, year }) => {
    const other = years.get(department) ?? year;
    years.set(department, year);
    return other === year;
  });
});

/** Of the years chosen for a chart those that it heeds. */
export function heededYears(
  { overYears }: Pick<ChartSpec, 'overYears'>,
  chosen: readonly number[],
): readonly number[] {
  return overYears && chosen.length === 1 ? [] : chosen;
}

/** The years of a chart in a view; pages begin with `first`. */
export function yearsFor(
  spec: Pick<ChartSpec, 'overYears'>,
  view: Opened & Pick<View, 'years'>,
  first: readonly number[],
): readonly number[] {
  const own = view.years.length === 0 && beginsWithYear(view) ? first : view.years;
  return heededYears(spec, own);
}
