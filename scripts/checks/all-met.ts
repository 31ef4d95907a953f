/** The statement that every target was met against the points that its row lost. */
import type { Check } from '../../src/model/check.ts';
import { subjectName } from './context.ts';
import type { ReportContext } from './context.ts';
import { amount, COLON, say, words } from './formula.ts';
import { asSet, exactly, subtract } from './interval.ts';
import { compared } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { SCORE, WEIGHT } from './score-row.ts';
import { scoreOf, weightOf } from './tree.ts';

/**
 * Made where the report says that a row met all its targets (finding all_met, whose value is the row; the total where it
 * is empty) and gives the row a score. Deductions all the same are for the body to explain.
 */
export function allMet(context: ReportContext): Check[] {
  return context.findings.flatMap((finding) => {
    if (finding.code !== 'all_met') return [];
    const row = context.framework.byId.get(finding.value.trim() || 'total');
    const score = row && scoreOf(context, row.id);
    const weight = row && weightOf(context, row);
    if (!row || !score || !weight) return [];
    const lost = subtract(exactly(weight.printed), exactly(score.printed));
    const about: Subject = {
      kind: 'all_met',
      what: row.id,
      formula: say`${subjectName(context, row.id)}${COLON}${WEIGHT} ${weight.printed} − ${SCORE} ${score.printed}`,
      unit: '分',
      facts: [...(weight.fact ? [weight.fact] : []), score],
    };
    const apart = say`${words('报告称全部完成，却扣 ', 'The report says that all targets were met and takes off ')}${amount(lost.mid, '分')}${words('，待说明', ': to be explained')}`;
    return [compared(context, about, lost, asSet('0'), { parts: 'explain', apart })];
  });
}
