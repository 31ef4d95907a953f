/** The completions within a scope. */
import { escape } from 'arquero';
import type { Completion } from '../../facts/completion.ts';
import { completedBy, completionsIn, statesCompletion } from '../../facts/completion.ts';
import { libraryOf } from '../../facts/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Scope } from '../scope.ts';
import { tableOf } from '../facts-table.ts';

/** Facts that may tell a completion, in the order on file: with a target, a stated one, rates and their figures. */
function candidates(data: Dataset, scope: Scope): Fact[] {
  const ids = data.indicators.filter(statesCompletion).flatMap((rate) => [rate.id, completedBy(rate)]);
  const told = tableOf(data, scope).filter(escape((d: { told: number }) => d.told === 1));
  const rows = [told, tableOf(data, scope, ids)].flatMap((one) =>
    Array.from(one.array('row') as ArrayLike<number>),
  );
  return [...new Set(rows)]
    .sort((a, b) => a - b)
    .map((row) => data.facts[row]!)
    .filter((fact) => fact.status !== 'definition');
}

/** Every completion within the scope, in the order on file. */
export const completionsOf = (data: Dataset, scope: Scope): Completion[] =>
  completionsIn(candidates(data, scope), libraryOf(data));
