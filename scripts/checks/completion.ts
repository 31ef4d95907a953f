/** Value against target and stated completion, implied targets, and 超额 against completion. */
import { completionRates, isExcess } from '../../src/facts/completion.ts';
import { factsOfIndicator } from '../../src/facts/dataset-index.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { UnitId } from '../../src/model/unit.ts';
import { nameOf, ofSubject, whatOf, words } from './context.ts';
import type { ReportContext } from './context.ts';
import { add, asInput, asStated, digitsOf, divide, exactly, halfUnit, multiply, show } from './interval.ts';
import type { Interval } from './interval.ts';
import { cannot, compared, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';

const HUNDRED = exactly(100);

/** Rates of the report that state a completion or an excess, by the indicator of the figure that they are of. */
function ratesByFigure({ facts, indicators }: ReportContext): ReadonlyMap<string, readonly Fact[]> {
  const rates = new Map<string, Fact[]>();
  for (const fact of facts) {
    const of = completionRates(indicators).get(fact.indicator);
    if (of !== undefined) rates.set(of, [...(rates.get(of) ?? []), fact]);
  }
  return rates;
}

interface Stated {
  readonly printed: string;
  readonly interval: Interval;
  readonly facts: readonly Fact[];
}

/** The completion that the report states of a figure: beside it, as a rate of its own, or as an excess. */
function statedOf(fact: Fact, all: readonly Fact[]): Stated | undefined {
  const rates = all.filter(({ subject, period }) => subject === fact.subject && period === fact.period);
  if (fact.completion !== '')
    return { printed: fact.completion, interval: asStated(fact.completion), facts: rates };
  const rate = rates[0];
  if (!rate) return undefined;
  const own = asStated(rate.printed);
  const interval = isExcess(rate.indicator) ? add(HUNDRED, own) : own;
  return { printed: show(interval.mid), interval, facts: rates };
}

/**
 * With a target, value ÷ target is held against the stated completion. Without one, value ÷ completion is
 * the target that the report implies: it is marked as implied, and nothing is held against it. The value
 * may be off by half a unit of its last digit where it is an amount; counts and targets are exact.
 */
export function completion(context: ReportContext): Check[] {
  const rates = ratesByFigure(context);
  return context.facts.flatMap((fact) => {
    const stated = statedOf(fact, rates.get(fact.indicator) ?? []);
    if (fact.target === '' && !stated) return [];
    const value = asInput(fact.printed, fact.unit);
    const facts = [fact, ...(stated?.facts ?? [])];
    const name = `${nameOf(context, fact.indicator)}${ofSubject(context, fact)} ${fact.printed}`;
    const about = (formula: string, unit: UnitId): Subject => ({
      kind: 'completion',
      what: whatOf(fact),
      formula,
      unit,
      facts,
    });
    if (fact.target !== '') {
      const subject = about(`${name} ÷ 目标 ${fact.target}`, '%');
      const share = divide(value, exactly(fact.target));
      if (!share)
        return [
          cannot(context, subject, stated?.interval ?? null, words('目标为 0，无法相除', 'The target is 0')),
        ];
      const percent = multiply(share, HUNDRED);
      return [
        stated
          ? compared(context, subject, percent, stated.interval)
          : derived(
              context,
              subject,
              percent,
              words(
                '报告未写明完成率，由完成值与目标值算得',
                'No completion is stated; it follows from value and target',
              ),
            ),
      ];
    }
    const given = stated!;
    const subject = about(`${name} ÷ 完成率 ${given.printed}%`, fact.unit);
    const share = divide(multiply(value, HUNDRED), given.interval);
    if (!share)
      return [
        cannot(
          context,
          subject,
          null,
          words('完成率为 0，推不出目标', 'A completion of 0 implies no target'),
        ),
      ];
    return [derived(context, subject, share, impliedNote(fact, given, share))];
  });
}

/** Says that a target is implied, and whether a rounder one gives the very completion that is stated. */
function impliedNote(fact: Fact, given: Stated, implied: Interval) {
  const zh = `隐含目标 ${show(implied.mid, 2)} ${fact.unit}：由完成值与完成率推得，报告未写明`;
  const en = `Implied target ${show(implied.mid, 2)}: it follows from value and completion; the report states none`;
  const half = halfUnit(given.printed);
  for (let digits = 0; digits <= digitsOf(fact.printed); digits += 1) {
    const target = implied.mid.round(digits);
    if (target.lte(0) || target.eq(implied.mid)) continue;
    const gap = implied.mid.times(given.interval.mid).div(target).minus(given.interval.mid).abs();
    if (gap.lte(half))
      return words(
        `${zh}；目标为 ${show(target)} 时恰合所写完成率`,
        `${en}; a target of ${show(target)} gives the stated completion`,
      );
  }
  return words(zh, en);
}

/** 超额完成 x % is a completion of 100 + x %: held against the stated completion, otherwise derived. */
export function excess(context: ReportContext): Check[] {
  return context.facts.flatMap((rate) => {
    const of = completionRates(context.indicators).get(rate.indicator);
    if (of === undefined || !isExcess(rate.indicator)) return [];
    const fact = factsOfIndicator(context.facts, of).find(({ subject }) => subject === rate.subject);
    const computed = add(HUNDRED, asInput(rate.printed, rate.unit));
    const subject: Subject = {
      kind: 'excess',
      what: whatOf(rate),
      formula: `100 + 超额 ${rate.printed}${fact?.completion ? ` = 完成率 ${fact.completion}` : ''}`,
      unit: '%',
      facts: fact ? [rate, fact] : [rate],
    };
    if (fact && fact.completion !== '')
      return [compared(context, subject, computed, asStated(fact.completion))];
    return [
      derived(
        context,
        subject,
        computed,
        words(
          `超额 ${rate.printed}% 即完成率 ${show(computed.mid)}%`,
          `${rate.printed} % over target is a completion of ${show(computed.mid)} %`,
        ),
      ),
    ];
  });
}
