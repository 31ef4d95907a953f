/** What a selection asks for: which bodies and years, which reports are on file for them, and why there is none. */
import { bodyYearKey, type BodyYear } from '../facts/body-year.ts';
import { groupBy } from '../facts/group-by.ts';
import { comparedReports } from '../facts/compared.ts';
import type { Dataset, Site } from '../model/dataset.ts';
import type { Missing } from '../model/frame.ts';
import type { Selection } from '../model/question.ts';
import type { DepartmentRow, Level } from '../model/tables/departments.ts';
import { levelOf } from '../model/tables/departments.ts';
import type { LineageRow } from '../model/tables/lineage.ts';
import type { ReportRow } from '../model/tables/reports.ts';

export const departmentOf = ({ department }: BodyYear): string => department;
export const yearOf = ({ year }: BodyYear): number => year;

/** What joins two things of the same body's year. */
export const SAME_BODY_YEAR = { department: [departmentOf, departmentOf], year: [yearOf, yearOf] } as const;

export interface Scope {
  /** In the order of departments.csv; bodies that are not on file, or not of the peer group, are left out. */
  readonly departments: readonly DepartmentRow[];
  /** Ascending; all years from the first report to the last where none is chosen. */
  readonly years: readonly number[];
  readonly selection: Selection;
  /** Whether something is of one of the bodies and of one of the years. */
  readonly holds: (of: BodyYear) => boolean;
  readonly reportsOf: (department: string, year: number) => readonly ReportRow[];
  /** The framework that a report's scores belong to; '' where it has none. */
  readonly frameworkOf: (report: string) => string;
  /** Who gave a report's scores. */
  readonly scorerOf: (report: string) => ReportRow['scorer'];
  /** Level of a body; '' for a district or county. */
  readonly levelOf: (department: string) => Level;
  /** Why a body has no figure of a year: the report lacks it, there is no report, or there was no body. */
  readonly missing: (department: string, year: number) => Missing;
}

function yearsOf(reports: readonly ReportRow[], chosen: readonly number[]): number[] {
  if (chosen.length > 0) return [...new Set(chosen)].sort((a, b) => a - b);
  const all = reports.map((report) => report.year);
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => first + i);
}

/**
 * Whether a body did not exist in a year: by its own years, or by a succession that a document states. A likely
 * succession says nothing here, and neither does one that the body's own reports contradict.
 */
function isOutside(
  department: DepartmentRow,
  year: number,
  lineage: readonly LineageRow[],
  reported: readonly number[],
): boolean {
  if (department.from_year !== null && year < department.from_year) return true;
  if (department.to_year !== null && year > department.to_year) return true;
  return lineage.some((link) => {
    if (link.confidence !== 'certain') return false;
    if (link.predecessor === department.id)
      return year >= link.year && !reported.some((other) => other >= link.year);
    if (link.successor === department.id)
      return year < link.year && !reported.some((other) => other < link.year);
    return false;
  });
}

/** Resolves a selection against what is on file. */
export function scopeOf(data: Dataset | Site, selection: Selection): Scope {
  const chosen = new Set(selection.departments);
  const onFile = comparedReports(data.reports);
  const reports = groupBy(onFile, bodyYearKey);
  const byBody = groupBy(onFile, departmentOf);
  const byId = new Map(data.departments.map((department) => [department.id, department]));
  const reportById = new Map(onFile.map((report) => [report.id, report]));
  const reportsOf = (department: string, year: number): readonly ReportRow[] =>
    reports.get(bodyYearKey({ department, year })) ?? [];
  const departments = data.departments.filter(
    ({ id, duties }) =>
      (chosen.size === 0 || chosen.has(id)) && (selection.peers === '' || duties.includes(selection.peers)),
  );
  const years = yearsOf(onFile, selection.years);
  const [ids, within] = [new Set(departments.map(({ id }) => id)), new Set(years)];
  return {
    departments,
    years,
    selection,
    holds: ({ department, year }) => ids.has(department) && within.has(year),
    reportsOf,
    frameworkOf: (report) => reportById.get(report)?.framework ?? '',
    scorerOf: (report) => reportById.get(report)?.scorer ?? 'none',
    levelOf: (id) => {
      const department = byId.get(id);
      return department ? levelOf(department) : '';
    },
    missing: (id, year) => {
      if (reportsOf(id, year).length > 0) return 'not_reported';
      const department = byId.get(id);
      return department && isOutside(department, year, data.lineage, (byBody.get(id) ?? []).map(yearOf))
        ? 'not_existing'
        : 'no_report';
    },
  };
}

/** Every body's year of the scope, bodies first. */
export function bodyYearsOf(scope: Scope): BodyYear[] {
  return scope.departments.flatMap(({ id }) => scope.years.map((year) => ({ department: id, year })));
}

/** Compares things of bodies' years: in the order of the scope's bodies, then by year. */
export function inOrderOf(scope: Scope): (a: BodyYear, b: BodyYear) => number {
  const place = new Map(scope.departments.map(({ id }, i) => [id, i]));
  const placeOf = ({ department }: BodyYear): number => place.get(department) ?? -1;
  return (a, b) => placeOf(a) - placeOf(b) || a.year - b.year;
}
