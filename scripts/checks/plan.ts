/** What was planned against what the report says was done. */
import { isActual } from '../../src/facts/own-figure.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isConvertible } from '../../src/model/unit.ts';
import { nameOf, ofSubject, whatOf } from './context.ts';
import type { ReportContext } from './context.ts';
import { NONE, printed, say, words } from './formula.ts';
import { asInput, asStated, convert } from './interval.ts';
import { unanswered, within } from './outcome.ts';
import type { Subject } from './outcome.ts';

const NO_RESULT = words(
  '报告写明计划，完成情况中没有对应的数，待说明',
  'The report states a plan and no result for it: to be explained',
);
const SHORT = words('完成数少于计划数，待说明', 'Less was done than planned: to be explained');

/**
 * One check a plan of the report's year. A plan is no result, also where it stands among results: where none is stated for
 * it, the body is to explain. What has no better or worse (计划供地项目数) is a size and promises nothing.
 */
export function plan(context: ReportContext): Check[] {
  return context.facts
    .filter(
      ({ status, indicator }) =>
        status === 'planned' && (context.indicators.get(indicator)?.better ?? 'neutral') !== 'neutral',
    )
    .map((planned) => {
      const done = context.facts.find((fact) => isResultOf(fact, planned));
      const name = say`${nameOf(context, planned.indicator)}${ofSubject(context, planned)}`;
      const about: Subject = {
        kind: 'plan',
        what: whatOf(planned),
        formula: say`${name}${words('：计划 ', ': planned ')}${printed(planned)}`,
        isWhole: true,
        unit: planned.unit,
        facts: done ? [planned, done] : [planned],
      };
      if (!done) {
        const formula = say`${about.formula}${words('，完成 ', ', done ')}${NONE}`;
        return unanswered(context, { ...about, formula }, asStated(planned.printed), NO_RESULT);
      }
      const whole = {
        value: {
          ...asStated(done.printed),
          ...convert(asInput(done.printed, done.unit), done.unit, planned.unit),
        },
        formula: say`${words('完成 ', 'done ')}${printed(done)}`,
      };
      return within(context, about, asInput(planned.printed, planned.unit), whole, SHORT, 'explain');
    });
}

const isResultOf = (fact: Fact, planned: Fact): boolean =>
  fact.indicator === planned.indicator &&
  fact.subject === planned.subject &&
  isActual(fact) &&
  isConvertible(fact.unit, planned.unit);
