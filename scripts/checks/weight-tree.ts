/** Weights of level 3 against level 2, level 2 against level 1, level 1 against the full marks. */
import type { Check } from '../../src/model/check.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { subjectName } from './context.ts';
import type { ReportContext } from './context.ts';
import { COLON, say, words } from './formula.ts';
import { add, asSet, exactly } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import { childrenOf, isPart, isWeightRestored, PART, rowSum, weightOf } from './tree.ts';
import type { Weight } from './tree.ts';

const FROM_FORM = words('未印的分值取自评分体系', 'weights that are not printed are the form’s');

/**
 * One check a row with rows below it, where the report prints at least one of the weights; where it prints
 * none there is nothing of its own to check. Printed weights go before the framework's. A weight that was added up from
 * those below it is no weight to hold them against, and stands in a sum by its parts. Weights are set,
 * not measured: no rounding is allowed for.
 */
export function weightTree(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const whole = weightOf(context, row);
    const parts = partsOf(context, row);
    if (!whole || isWeightRestored(context, row.id) || parts.length === 0 || parts.some((part) => !part))
      return [];
    const known = parts.filter((part) => part !== undefined);
    const all: readonly Weight[] = [...known, whole];
    const facts = all.flatMap((weight) => weight.fact ?? []);
    if (facts.length === 0) return [];
    const about = {
      kind: 'weight_tree',
      what: row.id,
      formula: say`${subjectName(context, row.id)}${COLON}${rowSum(context, known)}`,
      unit: '分',
      facts,
    } as const;
    if (isPart(context)) return [cannot(context, about, asSet(whole.printed), PART)];
    const sum = add(...known.map((part) => exactly(part.printed)));
    const agrees = facts.length < all.length ? { agrees: FROM_FORM } : {};
    return [compared(context, about, sum, asSet(whole.printed), agrees)];
  });
}

function partsOf(
  context: ReportContext,
  row: FrameworkRow,
): ((Weight & { readonly row: string }) | undefined)[] {
  return childrenOf(context, row.id).flatMap((child) => {
    const weight = weightOf(context, child);
    // A level without a weight of its own stands by those below it.
    const isBridged = !weight && childrenOf(context, child.id).length > 0;
    if (isBridged || isWeightRestored(context, child.id)) return partsOf(context, child);
    return [weight && { ...weight, row: child.id }];
  });
}
