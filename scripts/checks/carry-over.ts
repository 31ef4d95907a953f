/** Budget − executed against what the report says was carried over. */
import { belongTogether } from '../../src/facts/executed-rate.ts';
import { decimalsOf } from '../../src/facts/implied-target.ts';
import type { Check } from '../../src/model/check.ts';
import { figure, term } from './context.ts';
import type { ReportContext } from './context.ts';
import { amount, say, words } from './formula.ts';
import { asInput, asStated, convert, convertStated, subtract } from './interval.ts';
import type { Stated } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';

const NOTHING_LEFT = words('报告称无结转结余', 'The report says that nothing was carried over');
const UNEXPLAINED = words(
  '；未支出资金去向待说明，可能已由财政收回，不等于差错',
  '; where the unspent money went is to be explained: the treasury may have taken it back, so this need not be an error',
);

const UNLIKE_FUNDS = words(
  '执行数与预算数所含资金不同，不能相减',
  'Executed amount and budget cover unlike funds: neither is left of the other',
);

/**
 * Made where the report states a carry-over (exec.carryover) or says that there is none (no_carry_over).
 * Money that was not spent need not have been carried over: the treasury may have taken it back. So an
 * amount left over beyond what is stated is for the body to explain (`explain`) and no error; a stated
 * carry-over larger than what was left differs. Both amounts may be off by half a unit of
 * their last digit; amounts that cover unlike funds have no remainder; a bare "no carry-over" is read to the digits of the budget.
 */
export function carryOver(context: ReportContext): Check[] {
  const said = figure(context, 'exec.carryover');
  const denied = context.findings.some((finding) => finding.code === 'no_carry_over');
  if (!said && !denied) return [];
  const budget = figure(context, 'budget.annual');
  const executed = figure(context, 'exec.total');
  const unit = budget?.unit ?? '万元';
  const remainder: Stated = said
    ? convertStated(asStated(said.printed), said.unit, unit)
    : asStated('0', decimalsOf(budget?.printed ?? '0'));
  const subject: Subject = {
    kind: 'carry_over',
    what: 'exec.carryover',
    formula: say`${term(context, budget, unit, 'budget.annual')} − ${term(context, executed, unit, 'exec.total')}`,
    unit,
    facts: [budget, executed, said].filter((fact) => fact !== undefined),
  };
  if (!budget || !executed)
    return [
      cannot(
        context,
        subject,
        remainder,
        words('未同时报告全年预算数与执行数', 'Adjusted budget and executed amount are not both reported'),
      ),
    ];
  if (!belongTogether(budget, executed)) return [cannot(context, subject, remainder, UNLIKE_FUNDS)];
  const left = subtract(
    asInput(budget.printed, budget.unit),
    convert(asInput(executed.printed, executed.unit), executed.unit, unit),
  );
  const claim = remainder.mid.eq(0)
    ? NOTHING_LEFT
    : say`${words('报告称结转结余 ', 'The report states a carry-over of ')}${amount(remainder.mid, unit)}`;
  const isLeft = left.mid.gt(remainder.mid);
  const apart = say`${claim}${words('，而预算减执行为 ', ', while budget less executed is ')}${amount(left.mid, unit)}${isLeft ? UNEXPLAINED : ''}`;
  return [compared(context, subject, left, remainder, { parts: isLeft ? 'explain' : 'differs', apart })];
}
