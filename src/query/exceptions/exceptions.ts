/**
 * What is worth a leader's attention, heaviest first: figures that differ, lines crossed, unspent money
 * against "no carry-over", overshoot, points lost, figures that went missing. Rules read facts and checks
 * that stand; nothing is computed here that a check has not shown. No Arquero: the list is short.
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
import { lineCrossed, overshoot } from './threshold-rules.ts';
import { wentMissing } from './went-missing.ts';

/** Weights a hundred apart, so that within a rule the size decides and between rules the rule does. */
const RULES: Readonly<Record<ExceptionRule, { readonly weight: number; readonly find: Rule }>> = {
  check_differs: { weight: 600, find: checkDiffers },
  line_crossed: { weight: 500, find: lineCrossed },
  unspent_no_carry_over: { weight: 400, find: unspent },
  overshoot: { weight: 300, find: overshoot },
  points_lost: { weight: 200, find: pointsLost },
  went_missing: { weight: 100, find: wentMissing },
};

/** Every exception of the bodies and years selected, heaviest first. Empty selections mean all. */
export function exceptions(onFile: Dataset, selection: Selection): Exception[] {
  const data = compared(onFile);
  const lines = data.warnings.map((row) => placeLine(row, selection.lines));
  const tag = selection.peers;
  const tagged = data.departments.filter(({ duties }) => duties.includes(tag)).map(({ id }) => id);
  const peers = tag === '' ? undefined : new Set(tagged);
  return data.reports
    .filter((report) => isSelected(report, selection, peers))
    .flatMap((report) => {
      const of = examined(data, report, lines, selection.succession);
      return EXCEPTION_RULES.flatMap((rule) =>
        RULES[rule].find(of).map((draft) => finish(rule, draft, report)),
      );
    })
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
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

function finish(rule: ExceptionRule, { what, size, ...draft }: Draft, report: ReportRow): Exception {
  return {
    rule,
    ...draft,
    id: `${report.id}/${rule}/${what}`,
    department: report.department,
    year: report.year,
    // Between 0 and 99 however large the size is, so that no rule outgrows the next.
    weight: RULES[rule].weight + 99 * (1 - 1 / (1 + Math.max(0, size))),
  };
}
