/** The grade against the bands of the framework, or derived where the report prints none. */
import { factsOfIndicator } from '../../src/facts/dataset-index.ts';
import { gradeOf } from '../../src/facts/framework.ts';
import type { Check } from '../../src/model/check.ts';
import type { ReportContext } from './context.ts';
import { NONE, printed as asPrinted, say, words } from './formula.ts';
import { asSet, exactly } from './interval.ts';
import { cannot, compared, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';

/**
 * `computed` is the lower bound of the band that the total lies in, `stated` that of the stated grade, both
 * in points: two grades agree where their bands do.
 */
export function grade(context: ReportContext): Check[] {
  const total = factsOfIndicator(context.facts, 'score.total')[0];
  const printed = context.findings.find((finding) => finding.code === 'grade')?.value.trim() ?? '';
  // A form without bands gives no grade, and a report of one states none.
  if (printed === '' && (!total || context.framework.grades.length === 0)) return [];
  const stated = context.framework.grades.find((band) => band.zh === printed || band.id === printed);
  const band = total && gradeOf(context.framework, Number(total.printed));
  const about: Subject = {
    kind: 'grade',
    what: 'score.total',
    formula: say`${words('自评总分', 'Total score')} ${total ? asPrinted(total, '分') : NONE} → ${band ? words(`${band.zh}（${band.from}–${band.to}）`, `${band.en} (${band.from}–${band.to})`) : NONE}${printed ? words(`，所写等级 ${printed}`, `, stated grade ${stated?.en ?? printed}`) : ''}`,
    isWhole: true,
    unit: '分',
    facts: total ? [total] : [],
  };
  const floor = stated ? asSet(stated.from) : null;
  if (!total) return [cannot(context, about, floor, words('未报告总分', 'No total score is reported'))];
  if (!band || (printed !== '' && !stated))
    return [
      cannot(
        context,
        about,
        floor,
        band
          ? words(`评分体系中没有等级“${printed}”`, 'The framework knows no such grade')
          : words('没有可用的等级界线', 'There are no bands to hold the score against'),
      ),
    ];
  if (!floor)
    return [
      derived(
        context,
        about,
        exactly(band.from),
        words(
          `报告未勾选或写明等级，按分值界线推定为“${band.zh}”`,
          `No grade is printed; by the bands it is ${band.en}`,
        ),
      ),
    ];
  return [
    compared(context, about, exactly(band.from), floor, {
      apart: words(
        `按分值界线应为“${band.zh}”，报告写“${printed}”`,
        `By the bands the grade is ${band.en}; the report says ${stated?.en ?? printed}`,
      ),
    }),
  ];
}
