/** Rules that read the checks of a report: figures that differ, and unspent money where nothing is said to be carried over. */
import { factsOfReport, libraryOf } from '../../facts/dataset-index.ts';
import { exact } from '../../facts/exact.ts';
import { statedFigure } from '../../facts/own-figure.ts';
import { baseOf } from '../../facts/rate-base.ts';
import type { Check } from '../../model/check.ts';
import type { Fact } from '../../model/fact.ts';
import type { Exception, Lead, Pair, Stake } from '../../model/exception.ts';
import { toBase, unitOf } from '../../model/unit.ts';
import type { Examined, Rule } from './rule.ts';
import { CHART_OF_RATE, refutes, subjectOfCheck } from './rule.ts';
import { unspentParts } from './spending.ts';
import { gap, isOwnMoney } from './stake.ts';

/** Money left although nothing, or less, is said to be carried over. Overspending is a difference like any other. */
const isUnspent = ({ kind, result }: Check): boolean => kind === 'carry_over' && result === 'explain';

/** Both figures of a check; of grades the points at which their bands begin. */
function pairOf({ computed, stated, unit: printed }: Check): Pair | undefined {
  const unit = unitOf(printed);
  if (!unit || computed === null || stated === null) return undefined;
  return { unit, stated: toBase(String(stated), unit), other: toBase(String(computed), unit) };
}

const offBy = ({ unit, stated, other }: Pair): Lead => ({
  value: exact(Math.abs(other - stated)),
  unit,
  ...(unit === '%' && { isDifference: true as const }),
});

/** The total whose grade differs is what there is to show of it. */
const totalOf = (facts: readonly Fact[]): Lead | undefined => {
  const total = statedFigure(facts, 'score.total', 'total');
  return total && { value: total.value, unit: total.unit };
};

function stakeOf({ data }: Examined, check: Check, off: Lead | undefined): Stake {
  const distance = gap(check.computed ?? 0, check.stated ?? 0);
  if (!off) return { distance };
  const { indicator } = subjectOfCheck(check);
  if (off.unit === '分') return { points: off.value, distance };
  return isOwnMoney(data, indicator) ? { amount: off.value, distance } : { distance };
}

/** The page of the checks shows what differs; of scores and money their charts do too. */
const CHARTS: Readonly<Record<string, string>> = {
  score: 'score-total',
  budget: 'budget-parts',
  exec: 'budget-executed',
};
const chartOf = (indicator: string): Exception['chart'] => CHARTS[indicator.split('.')[0]!] ?? 'output-table';

export const checkDiffers: Rule = (examined) =>
  examined.checks
    .filter((check) => check.result === 'differs' && !refutes(check))
    .map((check) => {
      const { indicator, subject } = subjectOfCheck(check);
      const pair = pairOf(check);
      const isGrade = check.kind === 'grade';
      const off = pair && !isGrade ? offBy(pair) : undefined;
      const lead = isGrade ? totalOf(examined.facts) : off;
      return {
        what: check.id.slice(examined.report.id.length + 1),
        stake: stakeOf(examined, check, off),
        ...(lead && { lead }),
        ...(pair && { pair }),
        chart: chartOf(indicator),
        ...(libraryOf(examined.data).has(indicator) ? { indicator } : { subject: indicator }),
        ...(subject !== '' && { subject }),
        facts: check.facts,
        check: check.id,
      };
    });

/** A stated execution rate that the report's own amounts refute: what it claims more is at stake. */
export const rateRefuted: Rule = (examined) =>
  examined.checks.filter(refutes).map((check) => {
    const { data, report } = examined;
    const { indicator, subject } = subjectOfCheck(check);
    const pair = pairOf(check)!;
    const row = libraryOf(data).get(indicator);
    const base = row && baseOf(row);
    const amounts =
      base && [base.over, base.under].map((id) => statedFigure(factsOfReport(data, report.id), id, subject));
    const [spent, budget] = amounts ?? [];
    const amount = spent && budget && exact(Math.abs(pair.stated * budget.value - spent.value));
    return {
      what: check.id.slice(report.id.length + 1),
      stake: { ...(amount !== undefined && { amount }), distance: Math.abs(pair.stated - pair.other) },
      lead: { value: pair.other, unit: '%' },
      pair,
      chart: CHART_OF_RATE[indicator] ?? 'execution-rate',
      indicator,
      ...(subject !== '' && { subject }),
      facts: check.facts,
      check: check.id,
    };
  });

export const unspent: Rule = (examined) =>
  examined.checks
    .filter((check) => isUnspent(check))
    .map((check) => {
      const pair = pairOf(check);
      const value = pair ? offBy(pair).value : 0;
      return {
        what: 'exec.carryover',
        stake: { amount: value },
        lead: { value, unit: '万元' },
        ...(pair && { pair }),
        because: unspentParts(examined),
        chart: 'budget-executed',
        indicator: 'exec.carryover',
        facts: check.facts,
        check: check.id,
      };
    });
