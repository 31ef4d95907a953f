/** Budget − executed against what the report says was carried over. */
import type { Check } from '../../src/model/check.ts';
import { unitText } from '../../src/text/words/words.ts';
import { figure, term, words } from './context.ts';
import type { ReportContext } from './context.ts';
import { around, asInput, convert, halfUnit, show, subtract } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';

/**
 * Made where the report states a carry-over (exec.carryover) or says that there is none (no_carry_over).
 * Money that was not spent need not have been carried over: the treasury may have taken it back. So a
 * amount left over beyond what is stated is for the body to explain (`explain`) and no error; a stated
 * carry-over larger than what was left differs. Both amounts may be off by half a unit of
 * their last digit; a bare "no carry-over" is read to the digits of the budget.
 */
export function carryOver(context: ReportContext): Check[] {
  const stated = figure(context, 'exec.carryover');
  const says = context.findings.some((finding) => finding.code === 'no_carry_over');
  if (!stated && !says) return [];
  const budget = figure(context, 'budget.annual');
  const executed = figure(context, 'exec.total');
  const unit = budget?.unit ?? '万元';
  const remainder = stated
    ? convert(asInput(stated.printed, stated.unit), stated.unit, unit)
    : around('0', halfUnit(budget?.printed ?? '0'));
  const subject: Subject = {
    kind: 'carry_over',
    what: 'exec.carryover',
    formula: `${budget ? term(context, budget) : '全年预算数 —'} − ${executed ? term(context, executed) : '全年执行数 —'} = 结转结余 ${stated?.printed ?? '0'}`,
    unit,
    facts: [budget, executed, stated].filter((fact) => fact !== undefined),
  };
  if (!budget || !executed)
    return [
      cannot(
        context,
        subject,
        remainder,
        words('未同时报告全年预算数与执行数', 'Full-year budget and executed amount are not both reported'),
      ),
    ];
  const left = subtract(
    asInput(budget.printed, budget.unit),
    convert(asInput(executed.printed, executed.unit), executed.unit, unit),
  );
  const said = remainder.mid.eq(0)
    ? words('报告称无结转结余', 'The report says that nothing was carried over')
    : words(
        `报告称结转结余 ${show(remainder.mid)} ${unit}`,
        `The report states a carry-over of ${show(remainder.mid)}`,
      );
  const gap = show(left.mid);
  const isLeft = left.mid.gt(remainder.mid);
  return [
    compared(context, subject, left, remainder, {
      parts: isLeft ? 'explain' : 'differs',
      note: words(
        `${said.zh}，而预算减执行为 ${gap} ${unit}${isLeft ? '；未支出资金去向待说明，可能已由财政收回，不等于差错' : ''}`,
        `${said.en}, while budget less executed is ${gap} (${unitText(unit, 'en')})${isLeft ? '; where the unspent money went is to be explained: the treasury may have taken it back, so this need not be an error' : ''}`,
      ),
    }),
  ];
}
