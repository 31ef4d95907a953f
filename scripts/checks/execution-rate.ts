/** Executed ÷ budget against the stated rate: the total, basic and project parts, and every project line. */
import { belongTogether } from '../../src/facts/executed-rate.ts';
import { EXECUTION_BASES, executionBase } from '../../src/facts/rate-base.ts';
import type { ExecutionRate } from '../../src/facts/rate-base.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { figure, subjectName, term, whatOf } from './context.ts';
import type { ReportContext } from './context.ts';
import { COLON, say, words } from './formula.ts';
import { asInput, asStated, convert, divide, exactly, multiply } from './interval.ts';
import type { Interval } from './interval.ts';
import { cannot, compared, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';

const KIND = 'execution_rate';

const RATES = Object.keys(EXECUTION_BASES) as ExecutionRate[];

/** `part ÷ whole` in per cent, both in the unit of the whole; null where the whole may be zero. */
export function percentOf(part: Fact, whole: Fact): Interval | null {
  const share = divide(
    convert(asInput(part.printed, part.unit), part.unit, whole.unit),
    asInput(whole.printed, whole.unit),
  );
  return share && multiply(share, exactly(100));
}

/**
 * Amounts are printed to 0.01 万元 or so: each may be off by half a unit of its last digit, and a rate that
 * lies within what this explains is `rounding`. Average in-year progress (exec.avg_progress) is no year-end
 * rate: it never stands in for a stated rate, and no executed amount is made up from it.
 */
export function executionRate(context: ReportContext): Check[] {
  return RATES.flatMap((rate) =>
    subjectsOf(context, rate).flatMap((subject) => checkOne(context, rate, subject)),
  );
}

function subjectsOf(context: ReportContext, rate: ExecutionRate): string[] {
  const { over, under } = executionBase(rate, context.indicators.get(rate));
  const of = new Set<string>([rate, over, under]);
  return [...new Set(context.facts.filter((fact) => of.has(fact.indicator)).map((fact) => fact.subject))];
}

function checkOne(context: ReportContext, rate: ExecutionRate, subject: string): Check[] {
  const { over, under } = executionBase(rate, context.indicators.get(rate));
  const stated = figure(context, rate, subject);
  const executed = figure(context, over, subject);
  const budget = figure(context, under, subject);
  const facts = [executed, budget, stated].filter((fact) => fact !== undefined);
  const owner = subject === '' ? '' : say`${subjectName(context, subject)}${COLON}`;
  const about: Subject = {
    kind: KIND,
    what: stated ? whatOf(stated) : subject === '' ? rate : `${rate}/${subject}`,
    formula: say`${owner}${term(context, executed, '%', over)} ÷ ${term(context, budget, '%', under)}`,
    unit: '%',
    facts,
  };
  const apart = executed && budget && !belongTogether(executed, budget);
  const computed = executed && budget && !apart && percentOf(executed, budget);
  if (computed && stated) return [compared(context, about, computed, asStated(stated.printed))];
  if (computed)
    return [
      derived(
        context,
        about,
        computed,
        words('报告未写明执行率，由执行数与预算数算得', 'No rate is stated; it follows from the amounts'),
      ),
    ];
  // A part without a stated rate promises none; the body's total must have one.
  if (!stated && !(rate === 'exec.rate' && budget)) return [];
  return [
    cannot(
      context,
      about,
      stated ? asStated(stated.printed) : null,
      apart
        ? words('执行数与预算数所含资金不同，不能相除', 'Executed amount and budget cover unlike funds')
        : reason(context, executed, budget),
    ),
  ];
}

function reason(context: ReportContext, executed: Fact | undefined, budget: Fact | undefined) {
  const average = figure(context, 'exec.avg_progress');
  if (executed && budget) return words('预算数为 0，无法相除', 'The budget is 0');
  if (!executed && !budget)
    return words(
      '报告只写比率，未报告预算数与执行数',
      'Only the rate is reported, neither budget nor executed amount',
    );
  if (executed) return words('未报告作分母的预算数', 'The budget that the rate divides by is not reported');
  return average
    ? words(
        `未报告执行数；平均支出进度 ${average.printed}% 是年中各次的平均，不能代替年末执行率`,
        `No executed amount is reported; average in-year progress of ${average.printed} % is no year-end rate`,
      )
    : words('未报告执行数', 'No executed amount is reported');
}
