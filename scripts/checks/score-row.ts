/** One row of the score table: its score within its weight. */
import type { Check } from '../../src/model/check.ts';
import { subjectName } from './context.ts';
import type { ReportContext } from './context.ts';
import { COLON, say, withUnit, words } from './formula.ts';
import { asSet, exactly } from './interval.ts';
import { within } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { scoreOf, weightOf } from './tree.ts';

export const WEIGHT = words('分值', 'weight');
export const SCORE = words('得分', 'score');

/** Score ≤ weight, for every row with a score. `computed` is the score, `stated` the weight; nothing is rounded. */
export function scoreWithinWeight(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const score = scoreOf(context, row.id);
    const weight = weightOf(context, row);
    if (!score || !weight) return [];
    const about: Subject = {
      kind: 'score_within_weight',
      what: row.id,
      formula: say`${subjectName(context, row.id)}${COLON}${SCORE} ${score.printed}`,
      isWhole: true,
      unit: '分',
      facts: [score, ...(weight.fact ? [weight.fact] : [])],
    };
    const note = words('得分高于该行分值', 'The score is above the weight of its row');
    const whole = { value: asSet(weight.printed), formula: say`${WEIGHT} ${withUnit(weight.printed, '分')}` };
    return [within(context, about, exactly(score.printed), whole, note)];
  });
}
