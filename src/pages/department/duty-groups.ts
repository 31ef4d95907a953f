/** Bodies by what they do, for a list in which each stands once. */
import { groupBy } from '../../facts/group-by.ts';
import type { DepartmentRow } from '../../model/tables/departments.ts';

export interface DutyGroup {
  /** '' for the bodies that share no duty with another. */
  readonly duty: string;
  /** In the order of departments.csv. */
  readonly bodies: readonly string[];
}

/**
 * A body stands under the first of its duties that another body has as well; those that share none come last. Groups in
 * the order of their first body.
 */
export function dutyGroups(departments: readonly Pick<DepartmentRow, 'id' | 'duties'>[]): DutyGroup[] {
  const isShared = (duty: string): boolean =>
    departments.filter(({ duties }) => duties.includes(duty)).length > 1;
  const groups = groupBy(departments, ({ duties }) => duties.find(isShared) ?? '');
  const all = [...groups].map(([duty, bodies]) => ({ duty, bodies: bodies.map(({ id }) => id) }));
  return [...all.filter(({ duty }) => duty !== ''), ...all.filter(({ duty }) => duty === '')];
}
