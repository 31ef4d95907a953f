/** The completions within a scope. */
import type { Completion } from '../../facts/completion.ts';
import { completedBy, completionsIn, statesCompletion } from '../../facts/completion.ts';
import { libraryOf } from '../../facts/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Scope } from '../scope.ts';

/** Every completion within the scope, in the order on file: of figures with a target or a stated one, and of rates. */
export function completionsOf(data: Dataset, scope: Scope): Completion[] {
  const rates = data.indicators.filter(statesCompletion);
  const ids = new Set(rates.flatMap((rate) => [rate.id, completedBy(rate)]));
  const candidates = data.facts.filter(
    (fact) =>
      scope.holds(fact) &&
      fact.status !== 'definition' &&
      (fact.target !== '' || fact.completion !== '' || ids.has(fact.indicator)),
  );
  return completionsIn(candidates, libraryOf(data));
}
