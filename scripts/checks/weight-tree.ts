/** Weights of level 3 against level 2, level 2 against level 1, level 1 against the full marks. */
import type { Check } from '../../src/model/check.ts';
import type { ReportContext } from './context.ts';
import { add, exactly } from './interval.ts';
import { compared } from './outcome.ts';
import { childrenOf, weightOf } from './tree.ts';

/**
 * One check a row with rows below it, where the report prints at least one of the weights; where it prints
 * none there is nothing of its own to check. Printed weights go before the framework's. Weights are set,
 * not measured: no rounding is allowed for.
 */
export function weightTree(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const whole = weightOf(context, row);
    const parts = childrenOf(context, row.id).map((child) => weightOf(context, child));
    if (!whole || parts.length === 0 || parts.some((part) => !part)) return [];
    const known = parts.filter((part) => part !== undefined);
    const facts = [...known, whole].flatMap((weight) => (weight.fact ? [weight.fact] : []));
    if (facts.length === 0) return [];
    const about = {
      kind: 'weight_tree',
      what: row.id,
      formula: `${row.zh} ${known.map((part) => part.printed).join(' + ')} = ${whole.printed}`,
      unit: '分',
      facts,
    } as const;
    return [
      compared(context, about, add(...known.map((part) => exactly(part.printed))), exactly(whole.printed)),
    ];
  });
}
