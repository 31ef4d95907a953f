/**
 * What is worth a leader's attention, heaviest first: figures that differ, lines crossed, unspent money
 * against "no carry-over", overshoot, points lost, figures that went missing. Rules read facts and checks
 * that stand; nothing is computed here that a check has not shown. No Arquero: the list is short.
 */
import type { Dataset } from '../../model/dataset.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import type { Selection } from '../../model/question.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { toBase } from '../../model/unit.ts';
import type { UnitId } from '../../model/unit.ts';
import { chartOfCheck, subjectOfCheck } from './exception-charts.ts';
import { actual, gap } from './draft.ts';
import type { Draft, Rule } from './draft.ts';
import { lineBase, lineCrossed, overshoot } from './threshold-rules.ts';
import { wentMissing } from './went-missing.ts';

/** Rules a hundred apart, so that within a rule the size decides and between rules the rule does. */
const WEIGHT: Readonly<Record<ExceptionRule, number>> = {
  check_differs: 600,
  line_crossed: 500,
  unspent_no_carry_over: 400,
  overshoot: 300,
  points_lost: 200,
  went_missing: 100,
};

/** Every exception of the bodies and years selected, heaviest first. Empty selections mean all. */
export function exceptions(data: Dataset, selection: Selection): Exception[] {
  const lines = data.warnings.map((row) => ({ ...row, base: lineBase(row, selection) }));
  const rules: readonly Rule[] = [
    checkDiffers,
    lineCrossed,
    unspent,
    overshoot,
    pointsLost,
    (all, report) => wentMissing(all, report, selection.succession),
  ];
  const tag = selection.peers;
  const tagged = data.departments.filter(({ duties }) => duties.includes(tag)).map(({ id }) => id);
  const peers = tag === '' ? undefined : new Set(tagged);
  return data.reports
    .filter((report) => isSelected(report, selection, peers))
    .flatMap((report) =>
      rules.flatMap((rule) => rule(data, report, lines).map((draft) => finish(draft, report))),
    )
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

function finish({ what, size, ...draft }: Draft, report: ReportRow): Exception {
  return {
    ...draft,
    id: `${report.id}/${draft.rule}/${what}`,
    department: report.department,
    year: report.year,
    // Between 0 and 99 however large the size is, so that no rule outgrows the next.
    weight: WEIGHT[draft.rule] + 99 * (1 - 1 / (1 + Math.max(0, size))),
  };
}

const checkDiffers: Rule = (data, report) =>
  data.checks
    .filter((check) => check.report_id === report.id && check.result === 'differs' && !isUnspent(check))
    .map((check) => {
      const { indicator, subject } = subjectOfCheck(check);
      const known = data.indicators.some((row) => row.id === indicator);
      return {
        rule: 'check_differs',
        what: check.id.slice(report.id.length + 1),
        size: gap(check.computed ?? 0, check.stated ?? 0),
        ...(known ? { indicator } : { subject: indicator }),
        ...(subject !== '' && { subject }),
        facts: check.facts,
        check: check.id,
        chart: chartOfCheck(check),
      };
    });

/** Money left although nothing is said to be carried over. Overspending is a difference like any other. */
function isUnspent(check: Dataset['checks'][number]): boolean {
  return check.kind === 'carry_over' && (check.computed ?? 0) > (check.stated ?? 0);
}

const unspent: Rule = (data, report) =>
  data.checks
    .filter((check) => check.report_id === report.id && check.result === 'differs' && isUnspent(check))
    .map((check) => {
      const value = toBase(String(check.computed), check.unit as UnitId);
      const budget = data.facts.find(
        (fact) => fact.report === report.id && fact.indicator === 'budget.annual',
      );
      return {
        rule: 'unspent_no_carry_over',
        what: 'exec.carryover',
        size: budget ? value / budget.value : 0,
        indicator: 'exec.carryover',
        value,
        facts: check.facts,
        check: check.id,
        chart: chartOfCheck(check),
      };
    });

/** One exception a report: what the total lost, and the row that lost most of it where rows are on file. */
const pointsLost: Rule = (data, report) => {
  const facts = actual(data, report);
  const total = facts.find((fact) => fact.indicator === 'score.total');
  const rows = data.frameworks[report.framework] ?? [];
  const full = Number(rows.find((row) => row.level === 'total')?.weight ?? 'NaN');
  if (!total || !(total.value < full)) return [];
  const lost = facts
    .flatMap((fact) => {
      if (fact.indicator === 'score.deduction') return [{ fact, points: fact.value }];
      if (fact.indicator !== 'score.l3') return [];
      const weight = rows.find((row) => row.id === fact.subject)?.weight ?? '';
      return weight === '' ? [] : [{ fact, points: Number(weight) - fact.value }];
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)[0];
  return [
    {
      rule: 'points_lost',
      what: 'score.total',
      size: (full - total.value) / full,
      indicator: 'score.total',
      ...(lost && { subject: lost.fact.subject }),
      value: Number((full - total.value).toPrecision(12)),
      facts: [...(lost ? [lost.fact.id] : []), total.id],
      chart: lost ? 'score-lost' : 'score-total',
    },
  ];
};
