/** Targets that no share says anything of: a ceiling passed, an exact value or a date not kept, growth short of its target. */
import type { Completion } from '../../facts/completion.ts';
import { isShareOfTarget } from '../../facts/completion.ts';
import { libraryOf } from '../../facts/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Rule } from './rule.ts';
import { gap } from './stake.ts';

/** A figure with the target that it is held against by its direction, in base units. */
interface Directed extends Completion {
  readonly figure: Fact;
  readonly target: number;
}

/** Whether a completion is met or not, while a share of its target means nothing. */
export const isDirected = (data: Dataset, one: Completion): one is Directed =>
  one.figure !== undefined &&
  one.target !== null &&
  !isShareOfTarget(one.figure, libraryOf(data).get(one.indicator));

/** A target that was missed and has no completion for a line to be held against. Growth differs by percentage points. */
export const targetMissed: Rule = ({ data, completions }) =>
  completions.flatMap((one) => {
    if (one.isMet !== false || !isDirected(data, one)) return [];
    const { figure, target, operator, difference } = one;
    const { id, indicator, subject, value, unit, qualifier } = figure;
    return [
      {
        what: id,
        stake: { distance: gap(value, target) },
        lead: { value, unit, qualifier },
        operator,
        ...(difference !== null && { difference: Math.abs(difference) }),
        pair: { unit, stated: value, other: target },
        chart: 'completion',
        indicator,
        ...(subject !== '' && { subject }),
        facts: [id],
      },
    ];
  });
