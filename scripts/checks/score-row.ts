/** One row of the score table: its score within its weight, and what it lost against the stated deduction. */
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables.ts';
import { words } from './context.ts';
import type { ReportContext } from './context.ts';
import { add, asStated, exactly, show, subtract } from './interval.ts';
import { cannot, compared, within } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { childrenOf, deductionOf, rowsOf, scoreOf, weightOf } from './tree.ts';

/** Score ≤ weight, for every row with a score. `computed` is the score, `stated` the weight; nothing is rounded. */
export function scoreWithinWeight(context: ReportContext): Check[] {
  return rowsOf(context).flatMap((row) => {
    const score = scoreOf(context, row.id);
    const weight = weightOf(context, row);
    if (!score || !weight) return [];
    const about: Subject = {
      kind: 'score_within_weight',
      what: row.id,
      formula: `${row.zh} ${score.printed} ≤ ${weight.printed}`,
      unit: '分',
      facts: [score, ...(weight.fact ? [weight.fact] : [])],
    };
    const note = words('得分高于该行分值', 'The score is above the weight of its row');
    return [within(context, about, exactly(score.printed), exactly(weight.printed), note)];
  });
}

/**
 * Weight − score = stated deduction. A row without a deduction of its own is held against the deductions
 * stated below it: where these are less than what was lost, the rest is unexplained and the check `cannot`;
 * where they are more, it `differs`.
 */
export function deduction(context: ReportContext): Check[] {
  return rowsOf(context).flatMap((row) => {
    const score = scoreOf(context, row.id);
    const weight = weightOf(context, row);
    if (!score || !weight) return [];
    const own = deductionOf(context, row.id);
    const stated = own ? [own] : deductionsBelow(context, row);
    if (stated.length === 0) return [];
    const about: Subject = {
      kind: 'deduction',
      what: row.id,
      formula: `${row.zh} ${weight.printed} − ${score.printed} = ${stated.map((fact) => fact.printed).join(' + ')}`,
      unit: '分',
      facts: [...(weight.fact ? [weight.fact] : []), score, ...stated],
    };
    const lost = subtract(exactly(weight.printed), exactly(score.printed));
    const sum = own ? asStated(own.printed) : add(...stated.map((fact) => asStated(fact.printed)));
    if (!own && sum.high.lt(lost.mid)) {
      const rest = show(lost.mid.minus(sum.mid));
      return [
        cannot(
          context,
          about,
          sum,
          words(`另有 ${rest} 分未说明扣在何处`, `${rest} more points were lost without a stated place`),
        ),
      ];
    }
    return [compared(context, about, lost, sum)];
  });
}

function deductionsBelow(context: ReportContext, row: FrameworkRow): Fact[] {
  return childrenOf(context, row.id).flatMap((child) => {
    const own = deductionOf(context, child.id);
    return own ? [own] : deductionsBelow(context, child);
  });
}
