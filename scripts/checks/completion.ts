/** Value against target and stated completion, implied targets, and 超额 against the figure that it is of. */
import { completionRates, isExcess, isShareOfTarget } from '../../src/facts/completion.ts';
import { decimalsOf, impliedTarget } from '../../src/facts/implied-target.ts';
import type { Check, CheckKind } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { nameOf, ofSubject, whatOf } from './context.ts';
import type { ReportContext } from './context.ts';
import { amount, printed, say, words } from './formula.ts';
import { add, asInput, asStated, divide, exactly, multiply, subtract } from './interval.ts';
import type { Interval, Stated } from './interval.ts';
import { cannot, compared, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';

const HUNDRED = exactly(100);
const ASSUMED = words(
  '目标为推定：报告未写明，由完成值与完成率倒推得整数',
  'The target is assumed: the report states none, and this whole number follows from value and completion',
);

/** Rates of the report that state a completion or an excess, by the indicator of the figure that they are of. */
function ratesByFigure({ facts, indicators }: ReportContext): ReadonlyMap<string, readonly Fact[]> {
  const rates = new Map<string, Fact[]>();
  for (const fact of facts) {
    const of = completionRates(indicators).get(fact.indicator);
    if (of !== undefined) rates.set(of, [...(rates.get(of) ?? []), fact]);
  }
  return rates;
}

interface Told {
  /** In per cent: the completion, or the excess where that is what the report states. */
  readonly stated: Stated;
  readonly isExcess: boolean;
  readonly rates: readonly Fact[];
}

const sameOf = (fact: Fact, all: readonly Fact[]): Fact[] =>
  all.filter(({ subject, period }) => subject === fact.subject && period === fact.period);

/** The completion that the report states of a figure: beside it, as a rate of its own, or as an excess. */
function toldOf(fact: Fact, rates: readonly Fact[]): Told | undefined {
  const excess = rates.find((rate) => isExcess(rate.indicator));
  // A completion beside an excess says the same over again: the excess is what the report prints.
  if (excess) return { stated: asStated(excess.printed), isExcess: true, rates };
  const stated = fact.completion || rates[0]?.printed;
  return stated ? { stated: asStated(stated), isExcess: false, rates } : undefined;
}

/**
 * With a target, value ÷ target is held against the stated completion, and value ÷ target − 1 against a stated excess.
 * Without one the target is worked back. Where it comes out as a whole number that gives the stated digits, the check
 * runs forward from it and says that the target is assumed; otherwise the target is derived, and nothing is held against
 * it. The value may be off by half a unit of its last digit where it is an amount; counts and targets are exact.
 */
export function completion(context: ReportContext): Check[] {
  return heldCompletions(context, 'completion');
}

/**
 * 超额完成 x % is a completion of 100 + x %: value ÷ target − 1 (see `completion`), and a completion that is recorded
 * beside the excess must be 100 + x.
 */
export function excess(context: ReportContext): Check[] {
  return [...heldCompletions(context, 'excess'), ...excessBesideCompletion(context)];
}

function heldCompletions(context: ReportContext, kind: CheckKind & ('completion' | 'excess')): Check[] {
  const rates = ratesByFigure(context);
  return context.facts.flatMap((fact) => {
    const told = toldOf(fact, sameOf(fact, rates.get(fact.indicator) ?? []));
    if ((kind === 'excess') !== (told?.isExcess ?? false)) return [];
    // A ceiling, an exact value, a date or growth is no divisor: whether it is met needs no sum.
    if (fact.target !== '' && !isShareOfTarget(fact, context.indicators.get(fact.indicator))) return [];
    if (fact.target !== '') return [againstTarget(context, fact, fact.target, told)];
    return told ? [worked(context, fact, told)] : [];
  });
}

/** `what` of an excess is its rate, of a completion the figure. */
function about(context: ReportContext, fact: Fact, told: Told | undefined, rest: Partial<Subject>): Subject {
  const excess = told?.isExcess ? told.rates.find((rate) => isExcess(rate.indicator)) : undefined;
  return {
    kind: excess ? 'excess' : 'completion',
    what: whatOf(excess ?? fact),
    formula: say`${nameOf(context, fact.indicator)}${ofSubject(context, fact)} ${printed(fact, '%')}`,
    unit: '%',
    facts: [fact, ...(told?.rates ?? [])],
    ...rest,
  };
}

function againstTarget(
  context: ReportContext,
  fact: Fact,
  target: string,
  told: Told | undefined,
  assumed = false,
): Check {
  const whole = printed({ ...fact, printed: target, qualifier: assumed ? 'approx' : 'exact' }, '%');
  const ratio = about(context, fact, told, {});
  const subject = {
    ...ratio,
    formula: say`${ratio.formula} ÷ ${words('目标', 'target')} ${whole}${told?.isExcess ? ' − 1' : ''}`,
  };
  const share = divide(asInput(fact.printed, fact.unit), exactly(target));
  if (!share)
    return cannot(context, subject, told?.stated ?? null, words('目标为 0，无法相除', 'The target is 0'));
  const percent = multiply(share, HUNDRED);
  if (!told)
    return derived(
      context,
      subject,
      percent,
      words(
        '报告未写明完成率，由完成值与目标值算得',
        'No completion is stated; it follows from value and target',
      ),
    );
  const computed = told.isExcess ? subtract(percent, HUNDRED) : percent;
  return compared(context, subject, computed, told.stated, assumed ? { agrees: ASSUMED } : {});
}

/** Without a target: forward from the whole target that explains the completion, otherwise the target is derived. */
function worked(context: ReportContext, fact: Fact, told: Told): Check {
  const completed = told.isExcess ? add(HUNDRED, told.stated) : told.stated;
  const implied = impliedTarget(fact.printed, Number(completed.mid.toString()), told.stated.digits);
  if (implied?.explains) return againstTarget(context, fact, String(implied.target), told, true);
  const ratio = about(context, fact, told, { unit: fact.unit });
  const subject = {
    ...ratio,
    formula: say`${nameOf(context, fact.indicator)}${ofSubject(context, fact)} ${printed(fact, fact.unit)} ÷ ${words('完成率', 'completion')} ${amount(completed.mid, '%', told.stated.digits)}`,
  };
  const share = divide(multiply(asInput(fact.printed, fact.unit), HUNDRED), completed);
  if (!share || !implied)
    return cannot(
      context,
      subject,
      null,
      words('完成率为 0，推不出目标', 'A completion of 0 implies no target'),
    );
  const shown = amount(share.mid, fact.unit, decimalsOf(String(implied.target)));
  return derived(
    context,
    subject,
    share,
    say`${words('目标约 ', 'A target of about ')}${shown}${words('：由完成值与完成率倒推，报告未写明', ': worked back from value and completion; the report states none')}`,
  );
}

function excessBesideCompletion(context: ReportContext): Check[] {
  const rates = ratesByFigure(context);
  return context.facts.flatMap((fact) => {
    const excess = sameOf(fact, rates.get(fact.indicator) ?? []).find((rate) => isExcess(rate.indicator));
    if (!excess || fact.completion === '') return [];
    const computed: Interval = add(HUNDRED, exactly(excess.printed));
    const stated = asStated(fact.completion);
    // What agrees is the same statement twice; only a slip is worth a line.
    if (computed.mid.eq(stated.mid)) return [];
    const subject: Subject = {
      kind: 'excess',
      what: `${whatOf(excess)}/completion`,
      formula: say`100% + ${words('超额', 'excess')} ${amount(exactly(excess.printed).mid, '%')}`,
      unit: '%',
      facts: [excess, fact],
    };
    return [compared(context, subject, computed, stated)];
  });
}
