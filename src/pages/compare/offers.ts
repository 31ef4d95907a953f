/** Comparisons worth beginning with: bodies of one duty, and a body with the one before it. */
import { comparedReports } from '../../facts/compared.ts';
import type { Site } from '../../model/dataset.ts';
import { MOST_COMPARED } from '../../request/bodies.ts';

export interface Offer {
  readonly kind: 'duty' | 'kin';
  /** The duty tag; '' for kin. */
  readonly duty: string;
  readonly departments: readonly string[];
}

/** More than these would be another list to choose from. */
const MOST_OFFERS = 6;

/** Bodies that report most often come first, so that an offer shows something; then the fixed order again. */
function best(ids: readonly string[], site: Pick<Site, 'reports'>): string[] {
  const reports = (id: string): number =>
    comparedReports(site.reports).filter(({ department }) => department === id).length;
  const kept = [...ids]
    .filter((id) => reports(id) > 0)
    .sort((a, b) => reports(b) - reports(a) || ids.indexOf(a) - ids.indexOf(b))
    .slice(0, MOST_COMPARED);
  return ids.filter((id) => kept.includes(id));
}

/** `chosen`: a body already chosen stands in every offer; '' where none is. */
export function offersOf(site: Pick<Site, 'departments' | 'reports' | 'lineage'>, chosen: string): Offer[] {
  const duties = [...new Set(site.departments.flatMap((department) => department.duties))];
  const byDuty = duties
    .map((duty): Offer => {
      const ids = site.departments.filter((one) => one.duties.includes(duty)).map(({ id }) => id);
      return { kind: 'duty', duty, departments: best(ids, site) };
    })
    .sort((a, b) => b.departments.length - a.departments.length);
  const kin = site.lineage.map(({ predecessor, successor }): Offer => ({
    kind: 'kin',
    duty: '',
    departments: [predecessor, successor],
  }));
  const seen = new Set<string>();
  return [...byDuty, ...kin]
    .filter(({ departments }) => departments.length > 1)
    .filter(({ departments }) => chosen === '' || departments.includes(chosen))
    .filter(({ departments }) => {
      const key = departments.join();
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_OFFERS);
}
