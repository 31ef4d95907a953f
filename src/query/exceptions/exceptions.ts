/**
 * What is worth a leader's attention, ranked by what is at stake: the amount first, then points, then the distance from
 * a line; the latest year counts double, and small ones stand last. Of one body, year and cause the strongest leads.
 * Rules read facts and checks that stand. No Arquero: the list is short.
 */
import { compared } from '../../facts/compared.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { placeLine } from '../../facts/warning-line.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import { EXCEPTION_RULES } from '../../model/exception.ts';
import type { Selection } from '../../model/question.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { checkDiffers, rateRefuted, unspent } from './check-rules.ts';
import { latestOfRecurring, oneACause } from './causes.ts';
import { figureMissing, wentMissing } from './missing.ts';
import { partialYear, planWithoutResult, pointsKept } from './outcomes.ts';
import { reviewBelowLine } from './review.ts';
import { measuresEmpty, pointsLost, pointsUnexplained, rowLow } from './points-lost.ts';
import type { Draft, Rule } from './rule.ts';
import { examined } from './rule.ts';
import { basicBelowProjects } from './spending.ts';
import { byStake } from './stake.ts';
import { targetMissed } from './targets.ts';
import { lineCrossed, overshoot } from './threshold-rules.ts';

const RULES: Readonly<Record<ExceptionRule, Rule>> = {
  rate_refuted: rateRefuted,
  line_crossed: lineCrossed,
  review_below_line: reviewBelowLine,
  unspent_no_carry_over: unspent,
  basic_below_projects: basicBelowProjects,
  check_differs: checkDiffers,
  points_lost: pointsLost,
  row_low: rowLow,
  points_unexplained: pointsUnexplained,
  measures_empty: measuresEmpty,
  target_missed: targetMissed,
  points_kept: pointsKept,
  overshoot,
  figure_missing: figureMissing,
  went_missing: wentMissing,
  plan_without_result: planWithoutResult,
  partial_year: partialYear,
};

/** The reports of the bodies and years selected. */
function reportsIn(data: Dataset, selection: Selection): ReportRow[] {
  const tag = selection.peers;
  const tagged = data.departments.filter(({ duties }) => duties.includes(tag)).map(({ id }) => id);
  const peers = tag === '' ? undefined : new Set(tagged);
  return data.reports.filter((report) => isSelected(report, selection, peers));
}

/** The exceptions of each report selected, one a cause, before those of several years are put together and ranked. */
export function foundIn(onFile: Dataset, selection: Selection): Exception[] {
  const data = compared(onFile);
  const reports = reportsIn(data, selection);
  if (data.found?.exceptions) {
    const asked = new Set(reports.map(bodyYearKey));
    return data.found.exceptions.filter((one) => asked.has(bodyYearKey(one)));
  }
  const lines = data.warnings.map((row) => placeLine(row, selection.lines));
  return reports.flatMap((report) => {
    const of = examined(data, report, lines, selection.succession);
    return oneACause(
      EXCEPTION_RULES.flatMap((rule) => RULES[rule](of).map((draft) => finish(rule, draft, report))),
    );
  });
}

/** Every exception of the bodies and years selected, one a cause, most at stake first, small ones last. Empty selections mean all. */
export function exceptions(onFile: Dataset, selection: Selection): Exception[] {
  const latest = latestYear(reportsIn(compared(onFile), selection));
  return latestOfRecurring(foundIn(onFile, selection)).sort(
    (a, b) => Number(a.isMinor ?? false) - Number(b.isMinor ?? false) || byStake(a, b, latest),
  );
}

/** The last year on file; none where each body has but one year, which is then the latest of its own. */
function latestYear(reports: readonly ReportRow[]): number | undefined {
  const bodies = new Set(reports.map(({ department }) => department));
  return bodies.size === reports.length ? undefined : Math.max(...reports.map(({ year }) => year));
}

/** `peers` are the bodies of the duty chosen; undefined where none is. */
function isSelected(
  report: ReportRow,
  { departments, years }: Selection,
  peers: ReadonlySet<string> | undefined,
): boolean {
  return (
    (peers === undefined || peers.has(report.department)) &&
    (departments.length === 0 || departments.includes(report.department)) &&
    (years.length === 0 || years.includes(report.year))
  );
}

function finish(rule: ExceptionRule, { what, ...draft }: Draft, report: ReportRow): Exception {
  return {
    rule,
    because: [],
    rest: [],
    ...draft,
    id: `${report.id}/${rule}/${what}`,
    department: report.department,
    year: report.year,
  };
}
