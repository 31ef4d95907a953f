/**
 * The year that a view of all bodies speaks of, and the years around it. With one year a body on file nothing may be said
 * of a year as such: each body then stands with its own latest.
 */
import type { Dataset } from '../../model/dataset.ts';
import { group } from '../aggregate.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { departmentOf, scopeOf, yearOf } from '../scope.ts';

export interface Focus {
  /** Undefined where each body stands with its own latest year. */
  readonly year: number | undefined;
  /** The years that pictures and changes are drawn from: all on file, ascending, whatever year is chosen. */
  readonly history: Scope;
  /** The bodies that existed, each with the year that it stands with; without a report of its own that is the focus or the latest year. */
  readonly bodies: readonly BodyYear[];
}

/** The bodies' years of a scope with a report. */
const reportedIn = (scope: Scope): BodyYear[] =>
  scope.departments.flatMap(({ id }) =>
    scope.years
      .filter((year) => scope.reportsOf(id, year).length > 0)
      .map((year) => ({ department: id, year })),
  );

/** The latest year of the scope with a report; each body's own where none has two and they differ. */
export function focusOf(data: Dataset, scope: Scope): Focus {
  const history = scopeOf(data, { ...scope.selection, years: [] });
  const reported = reportedIn(scope);
  const latest = Math.max(scope.years[0] ?? 0, ...reported.map(yearOf));
  const byBody = group(reported, { department: departmentOf });
  const isApart = byBody.every(({ items }) => items.length === 1) && new Set(reported.map(yearOf)).size > 1;
  if (isApart) return { year: undefined, history, bodies: reported };
  const bodies = history.departments
    .filter(({ id }) => history.missing(id, latest) !== 'not_existing')
    .map(({ id }) => ({ department: id, year: latest }));
  return { year: latest, history, bodies };
}
