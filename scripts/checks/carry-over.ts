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
 * difference is worth showing and no error; the note says so. Both amounts may be off by half a unit of
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
  const gap = show(left.mid);
  const zero = remainder.mid.eq(0);
  return [
    compared(context, subject, left, remainder, {
      differs: words(
        `${zero ? '报告称无结转结余' : `报告称结转结余 ${show(remainder.mid)} ${unit}`}，而预算减执行为 ${gap} ${unit}；未用资金可能已由财政收回，值得说明，不等于差错`,
        `${zero ? 'The report says that nothing was carried over' : `The report states a carry-over of ${show(remainder.mid)}`}, while budget less executed is ${gap} (${unitText(unit, 'en')}); unspent money may have been taken back by the treasury: worth explaining, not an error`,
      ),
    }),
  ];
}
