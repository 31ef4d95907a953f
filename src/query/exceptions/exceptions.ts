/**
 * What is worth a leader's attention, ranked by what is at stake: the amount first, then points, then the distance from
 * a line; the latest year counts double, and small losses stand last. Rules read facts and checks that stand. No Arquero:
 * the list is short.
 */
import { compared } from '../../facts/compared.ts';
import { placeLine } from '../../facts/warning-line.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import { EXCEPTION_RULES } from '../../model/exception.ts';
import type { Selection } from '../../model/question.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { checkDiffers, unspent } from './check-rules.ts';
import { pointsLost } from './points-lost.ts';
import type { Draft, Rule } from './rule.ts';
import { examined } from './rule.ts';
import { byStake } from './stake.ts';
import { lineCrossed, overshoot } from './threshold-rules.ts';
import { wentMissing } from './went-missing.ts';

const RULES: Readonly<Record<ExceptionRule, Rule>> = {
  check_differs: checkDiffers,
  line_crossed: lineCrossed,
  unspent_no_carry_over: unspent,
  overshoot,
  points_lost: pointsLost,
  went_missing: wentMissing,
};

/** Every exception of the bodies and years selected, most at stake first, small losses last. Empty selections mean all. */
export function exceptions(onFile: Dataset, selection: Selection): Exception[] {
  const data = compared(onFile);
  const lines = data.warnings.map((row) => placeLine(row, selection.lines));
  const tag = selection.peers;
  const tagged = data.departments.filter(({ duties }) => duties.includes(tag)).map(({ id }) => id);
  const peers = tag === '' ? undefined : new Set(tagged);
  const reports = data.reports.filter((report) => isSelected(report, selection, peers));
  const latest = latestYear(reports);
  return reports
    .flatMap((report) => {
      const of = examined(data, report, lines, selection.succession);
      return EXCEPTION_RULES.flatMap((rule) => RULES[rule](of).map((draft) => finish(rule, draft, report)));
    })
    .map((exception) => ({ exception, ...exception, isLatest: exception.year === latest }))
    .sort((a, b) => Number(a.isMinor ?? false) - Number(b.isMinor ?? false) || byStake(a, b))
    .map(({ exception }) => exception);
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
    ...draft,
    id: `${report.id}/${rule}/${what}`,
    department: report.department,
    year: report.year,
  };
}
