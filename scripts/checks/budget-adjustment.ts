/** How far the budget was adjusted in the year: (adjusted − initial) ÷ initial. */
import { belongTogether } from '../../src/facts/executed-rate.ts';
import type { Check } from '../../src/model/check.ts';
import { figure, term } from './context.ts';
import type { ReportContext } from './context.ts';
import { amount, say, words } from './formula.ts';
import { asInput, convert, divide, exactly, multiply, subtract } from './interval.ts';
import { cannot, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';

const UNLIKE_FUNDS = words(
  '年初预算数与调整后预算数所含资金不同，不能相减',
  'The initial and the adjusted budget cover unlike funds: the one is no adjustment of the other',
);

/**
 * Made where a report prints both budgets; no report on file states the rate, so it is derived. Budgets of unlike funds
 * have no difference.
 */
export function budgetAdjustment(context: ReportContext): Check[] {
  const initial = figure(context, 'budget.initial');
  const adjusted = figure(context, 'budget.annual');
  if (!initial || !adjusted) return [];
  const from = asInput(initial.printed, initial.unit);
  const change = subtract(
    convert(asInput(adjusted.printed, adjusted.unit), adjusted.unit, initial.unit),
    from,
  );
  const about: Subject = {
    kind: 'budget_adjustment',
    what: 'budget.annual',
    formula: say`(${term(context, adjusted)} − ${term(context, initial)}) ÷ ${term(context, initial)}`,
    unit: '%',
    facts: [initial, adjusted],
  };
  if (!belongTogether(initial, adjusted)) return [cannot(context, about, null, UNLIKE_FUNDS)];
  const share = divide(change, from);
  if (!share)
    return [cannot(context, about, null, words('年初预算数为 0，无法相除', 'The initial budget is 0'))];
  const isCut = change.mid.lt(0);
  const moved = amount(change.mid.abs(), initial.unit);
  const note = say`${isCut ? words('年中调减 ', 'Cut in the year by ') : words('年中调增 ', 'Raised in the year by ')}${moved}${words('；报告未写预算调整率', '; the report states no rate of adjustment')}`;
  return [derived(context, about, multiply(share, exactly(100)), note)];
}
