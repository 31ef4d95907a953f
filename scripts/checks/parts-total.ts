/** Parts against their total: basic + project, and the sources of funds. */
import { belongTogether } from '../../src/facts/executed-rate.ts';
import type { Check, CheckKind } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { figure, nameOf, term } from './context.ts';
import type { ReportContext } from './context.ts';
import { joined, LIST, say, words } from './formula.ts';
import { add, asInput, asStated, convert } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';

const SOURCES = ['exec.general_public', 'exec.gov_fund', 'exec.state_capital', 'exec.other'] as const;

const UNLIKE_FUNDS = words(
  '各部分与合计所含资金不同，不能加总核对',
  'The parts and their total cover unlike funds and do not add up',
);

/**
 * Basic + project = total, for the budget and for the executed amount. Each printed figure may be off by half
 * a unit of its last digit: with two parts a difference of one unit (0.01 万元) is `rounding`, more is `differs`.
 */
export function partsTotal(context: ReportContext): Check[] {
  return [
    ...sum(context, 'parts_total', ['budget.basic', 'budget.project'], 'budget.annual'),
    ...sum(context, 'parts_total', ['exec.basic', 'exec.project'], 'exec.total'),
  ];
}

/**
 * The four sources of funds = executed. A source that is not mentioned makes the sum short for a reason
 * that cannot be known, so a gap is then `cannot`; a printed `0 万元` is a real zero and takes no rounding.
 */
export function fundSources(context: ReportContext): Check[] {
  return sum(context, 'fund_sources', SOURCES, 'exec.total');
}

function sum(context: ReportContext, kind: CheckKind, ids: readonly string[], totalId: string): Check[] {
  const parts = ids.map((id) => figure(context, id)).filter((fact) => fact !== undefined);
  if (parts.length === 0) return [];
  const total = figure(context, totalId);
  const absent = ids.filter((id) => !parts.some((fact) => fact.indicator === id));
  const unit = (total ?? parts[0]!).unit;
  const about: Subject = {
    kind,
    what: totalId,
    formula: joined(
      parts.map((fact) => term(context, fact, unit)),
      ' + ',
    ),
    unit,
    facts: total ? [...parts, total] : parts,
  };
  if (!total)
    return [
      cannot(context, about, null, say`${words('未报告', 'Not reported: ')}${nameOf(context, totalId)}`),
    ];
  const stated = asStated(total.printed);
  // Sources of funds are unlike by what they are; kinds of expenditure add up only within the same money.
  if (kind === 'parts_total' && !parts.every((part) => belongTogether(part, total)))
    return [cannot(context, about, stated, UNLIKE_FUNDS)];
  const check = compared(context, about, add(...parts.map((fact) => inUnit(fact, unit))), stated);
  if (absent.length === 0 || check.result === 'pass') return [check];
  const names = joined(
    absent.map((id) => nameOf(context, id)),
    LIST,
  );
  return [cannot(context, about, stated, say`${words('未报告', 'Not reported: ')}${names}`)];
}

function inUnit(fact: Fact, unit: Fact['unit']) {
  return convert(asInput(fact.printed, fact.unit), fact.unit, unit);
}
