/** One row of the score table: its score within its weight, and what it lost against the stated deduction. */
import Big from 'big.js';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { words } from './context.ts';
import type { ReportContext } from './context.ts';
import { around, exactly, halfUnit, show, subtract } from './interval.ts';
import type { Interval } from './interval.ts';
import { cannot, compared, derived, within } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { childrenOf, deductionOf, scoreOf, weightOf } from './tree.ts';

/** Score ≤ weight, for every row with a score. `computed` is the score, `stated` the weight; nothing is rounded. */
export function scoreWithinWeight(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
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
 * where they are more, it `differs`. A level-3 row whose report states no deduction, and a total without any
 * row below it, get theirs derived. Points are awarded, not measured: only the stated side has a tolerance.
 */
export function deduction(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const score = scoreOf(context, row.id);
    const weight = weightOf(context, row);
    if (!score || !weight) return [];
    const own = deductionOf(context, row.id);
    const stated = own ? [own] : deductionsBelow(context, row);
    const lost = subtract(exactly(weight.printed), exactly(score.printed));
    const about: Subject = {
      kind: 'deduction',
      what: row.id,
      formula: `${row.zh} ${weight.printed} − ${score.printed}${stated.length > 0 ? ' = ' : ''}${stated.map((fact) => fact.printed).join(' + ')}`,
      unit: '分',
      facts: [...(weight.fact ? [weight.fact] : []), score, ...stated],
    };
    if (stated.length === 0) return unstated(context, row, about, lost);
    const sum = sumOf(stated);
    if (!own && sum.high.lt(lost.mid)) {
      const rest = show(lost.mid.minus(sum.mid));
      const note = words(
        `另有 ${rest} 分未说明扣在何处`,
        `${rest} more points were lost without a stated place`,
      );
      return [cannot(context, about, sum, note)];
    }
    return [compared(context, about, lost, sum)];
  });
}

function unstated(context: ReportContext, row: FrameworkRow, about: Subject, lost: Interval): Check[] {
  const isBareTotal =
    row.level === 'total' &&
    !context.framework.rows.some((other) => other.id !== row.id && scoreOf(context, other.id));
  if (lost.mid.lte(0) || !(row.level === '3' || isBareTotal)) return [];
  const points = show(lost.mid);
  const note = isBareTotal
    ? words(
        `扣 ${points} 分，报告未说明扣在何处`,
        `${points} points were lost; the report does not say where`,
      )
    : words(`扣 ${points} 分，由分值与得分算得`, `${points} points were lost: weight less score`);
  return [derived(context, about, lost, note)];
}

/** The tolerance of a sum is half a unit of its finest digit: 0.24 + 2 is known to 0.005. */
function sumOf(stated: readonly Fact[]): Interval {
  const sum = stated.reduce((acc, fact) => acc.plus(fact.printed), new Big(0));
  const half = stated.map((fact) => halfUnit(fact.printed)).reduce((a, b) => (a.lt(b) ? a : b));
  return around(sum.toString(), half);
}

function deductionsBelow(context: ReportContext, row: FrameworkRow): Fact[] {
  return childrenOf(context, row.id).flatMap((child) => {
    const own = deductionOf(context, child.id);
    return own ? [own] : deductionsBelow(context, child);
  });
}
