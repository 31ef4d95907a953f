/** Bodies by what they do, for a list in which each stands once. */
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
  const groups = new Map<string, string[]>();
  for (const { id, duties } of departments) {
    const duty = duties.find(isShared) ?? '';
    groups.set(duty, [...(groups.get(duty) ?? []), id]);
  }
  const all = [...groups].map(([duty, bodies]) => ({ duty, bodies }));
  return [...all.filter(({ duty }) => duty !== ''), ...all.filter(({ duty }) => duty === '')];
}
