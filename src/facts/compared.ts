/**
 * Which reports speak for a body's year. A body files one report a year on its whole expenditure; a reviewer's or the
 * finance bureau's scores of it may stand beside. Reports on single projects, special funds or policies have 100 points
 * and rates of their own, and a report that a later one revises is superseded: both stay on file and readable, neither
 * is compared. Source: the forms of self-evaluation are drawn up apart for the whole expenditure and for projects.
 */
import type { Dataset } from '../model/dataset.ts';
import type { ReportRow } from '../model/tables/reports.ts';
import { once } from './dataset-index.ts';

/** A report on the whole expenditure, whoever scored it. */
export const isWhole = ({ type }: Pick<ReportRow, 'type'>): boolean => type === '' || type === 'whole';

const replacedIds = once(
  (reports: readonly ReportRow[]): ReadonlySet<string> =>
    new Set(reports.flatMap(({ replaces }) => (replaces === '' ? [] : [replaces]))),
);

/** Whether a later report among `reports` revises this one. */
export const isReplaced = ({ id }: Pick<ReportRow, 'id'>, reports: readonly ReportRow[]): boolean =>
  replacedIds(reports).has(id);

/** The reports that are compared; the same list where all are. */
export const comparedReports = once((reports: readonly ReportRow[]): readonly ReportRow[] => {
  const kept = reports.filter((report) => isWhole(report) && !isReplaced(report, reports));
  return kept.length === reports.length ? reports : kept;
});

/** A dataset of what is compared alone; the same one where all is. */
export const compared = once((data: Dataset): Dataset => {
  const reports = comparedReports(data.reports);
  if (reports === data.reports) return data;
  const ids = new Set(reports.map(({ id }) => id));
  return {
    ...data,
    reports,
    facts: data.facts.filter(({ report }) => ids.has(report)),
    checks: data.checks.filter(({ report_id }) => ids.has(report_id)),
    findings: data.findings.filter(({ report }) => ids.has(report)),
  };
});
