/** The checks of the view as rows, and how many of each result every body has. */
import { factById, reportById } from '../../facts/dataset-index.ts';
import type { Check, CheckResult } from '../../model/check.ts';
import { CHECK_RESULTS } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { View } from '../../model/view.ts';

/** What needs a reader comes first. */
export const RESULT_ORDER: readonly CheckResult[] = [
  'differs',
  'explain',
  'rounding',
  'cannot',
  'pass',
  'derived',
];

export interface CheckRow {
  readonly check: Check;
  readonly department: string;
  readonly year: number;
  /** Facts that went in, the stated one last; those that are on file. */
  readonly facts: readonly Fact[];
}

export type Counts = Readonly<Record<CheckResult, number>>;

/** Every check with its body, year and facts, worst result first, then in the order of the file. */
export function checkRows(data: Dataset): CheckRow[] {
  const rows = data.checks.map((check): CheckRow => {
    const report = reportById(data, check.report_id);
    return {
      check,
      department: report?.department ?? '',
      year: report?.year ?? 0,
      facts: check.facts.flatMap((id) => factById(data, id) ?? []),
    };
  });
  return RESULT_ORDER.flatMap((result) => rows.filter(({ check }) => check.result === result));
}

type Narrowing = Pick<View, 'departments' | 'years' | 'result' | 'kind'>;

/** Rows that the view asks for; an empty choice is all. */
export function narrowed(rows: readonly CheckRow[], view: Narrowing): CheckRow[] {
  return rows.filter(
    ({ check, department, year }) =>
      (view.departments.length === 0 || view.departments.includes(department)) &&
      (view.years.length === 0 || view.years.includes(year)) &&
      (view.result === '' || view.result === check.result) &&
      (view.kind === '' || view.kind === check.kind),
  );
}

export function countsOf(rows: readonly CheckRow[]): Counts {
  const counts = Object.fromEntries(CHECK_RESULTS.map((result) => [result, 0])) as Record<
    CheckResult,
    number
  >;
  for (const { check } of rows) counts[check.result] += 1;
  return counts;
}

/** Counts of each body; a body without a report in these years has none, which is not zero. */
export function countsByBody(
  data: Pick<Dataset, 'departments' | 'reports'>,
  rows: readonly CheckRow[],
  years: readonly number[],
): ReadonlyMap<string, Counts | undefined> {
  const reporting = new Set(
    data.reports
      .filter(({ year }) => years.length === 0 || years.includes(year))
      .map(({ department }) => department),
  );
  return new Map(
    data.departments.map(({ id }) => [
      id,
      reporting.has(id) ? countsOf(rows.filter(({ department }) => department === id)) : undefined,
    ]),
  );
}
