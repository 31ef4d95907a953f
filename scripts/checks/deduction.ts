/** What rows of the score table lost against the deductions that the report states. */
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { FrameworkRow } from '../../src/model/tables/framework.ts';
import { subjectName } from './context.ts';
import type { ReportContext } from './context.ts';
import { amount, COLON, joined, say, words } from './formula.ts';
import { add, around, exactly, halfUnit, subtract } from './interval.ts';
import type { Interval } from './interval.ts';
import { cannot, compared, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { SCORE, WEIGHT } from './score-row.ts';
import { childrenOf, deductionOf, isPart, scoreOf, statedPoints, weightOf } from './tree.ts';

/**
 * Weight − score = stated deduction. A row without a deduction of its own is held against the deductions
 * stated below it: where these are less than what was lost, the rest is unexplained and the check `cannot`;
 * where they are more, it `differs`. A total whose report states none is held against what its rows lost. A scored row
 * whose report states no deduction, and a total without any row below it, get theirs derived.
 */
export function deduction(context: ReportContext): Check[] {
  return context.framework.rows.flatMap((row) => {
    const score = scoreOf(context, row.id);
    const weight = weightOf(context, row);
    if (!score || !weight) return [];
    const own = deductionOf(context, row.id);
    const told = own ? [own] : deductionsBelow(context, row);
    const lost = subtract(exactly(weight.printed), exactly(score.printed));
    const about: Subject = {
      kind: 'deduction',
      what: row.id,
      formula: say`${subjectName(context, row.id)}${COLON}${WEIGHT} ${weight.printed} − ${SCORE} ${score.printed}`,
      unit: '分',
      facts: [...(weight.fact ? [weight.fact] : []), score, ...told],
    };
    if (told.length > 0) return [againstStated(context, about, lost, told, own !== undefined)];
    return row.level === 'total' ? total(context, row, about, lost) : ofRow(context, row, about, lost);
  });
}

/** One stated deduction is what weight less score is held against; several are summed and held against what was lost. */
function againstStated(
  context: ReportContext,
  about: Subject,
  lost: Interval,
  told: readonly Fact[],
  isOwn: boolean,
): Check {
  const parts = told.map((fact) => statedPoints(context, fact));
  const sum = add(...parts);
  const digits = Math.max(...parts.map((part) => part.digits));
  if (!isOwn && sum.high.lt(lost.mid)) {
    const rest = amount(lost.mid.minus(sum.mid), about.unit);
    const note = say`${words('另有 ', '')}${rest}${words('未说明扣在何处', ' more were lost without a stated place')}`;
    return cannot(context, about, { ...sum, digits }, note);
  }
  if (parts.length === 1) return compared(context, about, lost, parts[0]!);
  return summed(context, about, lost, { sum, digits, terms: told.map((fact) => fact.printed) });
}

interface Losses {
  readonly sum: Interval;
  readonly digits: number;
  readonly terms: readonly string[];
}

/** The sum of deductions against full marks less score. */
function summed(context: ReportContext, about: Subject, lost: Interval, losses: Losses): Check {
  const left = say`${about.formula} = ${amount(lost.mid, about.unit)}`;
  const formula = say`${words('扣分 ', 'Deductions ')}${joined(losses.terms, ' + ')}`;
  const stated = { ...around(lost.mid, halfUnit(losses.digits)), digits: losses.digits };
  return compared(context, { ...about, formula }, losses.sum, stated, { agrees: left });
}

/** What a total lost against what its rows lost; the rows' losses are summed where every row has a score. */
function total(context: ReportContext, row: FrameworkRow, about: Subject, lost: Interval): Check[] {
  const leaves = leavesOf(context, row);
  const scored = leaves.flatMap((leaf) => {
    const score = scoreOf(context, leaf.id);
    const weight = weightOf(context, leaf);
    return score && weight ? [{ score, weight }] : [];
  });
  if (scored.length === 0 && !context.framework.rows.some(({ id }) => id !== row.id && scoreOf(context, id)))
    return lost.mid.gt(0)
      ? [
          derived(
            context,
            about,
            lost,
            words('报告未说明扣在何处', 'The report does not say where the deductions were made'),
          ),
        ]
      : [];
  if (scored.length < leaves.length || isPart(context)) return [];
  const losing = scored.filter(({ score, weight }) => !exactly(score.printed).mid.eq(weight.printed));
  if (losing.length === 0) return [];
  const parts = losing.map(({ score }) => statedPoints(context, score));
  const sum = add(...losing.map(({ weight }, i) => subtract(exactly(weight.printed), parts[i]!)));
  const subject = { ...about, facts: [...losing.map(({ score }) => score), ...about.facts] };
  const terms = losing.map(({ score, weight }) => `(${weight.printed} − ${score.printed})`);
  const digits = Math.max(...parts.map((part) => part.digits));
  return [summed(context, subject, lost, { sum, digits, terms })];
}

function ofRow(context: ReportContext, row: FrameworkRow, about: Subject, lost: Interval): Check[] {
  if (lost.mid.lte(0) || !context.framework.leaves.includes(row)) return [];
  const note = words('报告未写扣分，由分值与得分算得', 'No deduction is stated; it is weight less score');
  return [derived(context, about, lost, note)];
}

function leavesOf(context: ReportContext, row: FrameworkRow): FrameworkRow[] {
  return childrenOf(context, row.id).flatMap((child) =>
    childrenOf(context, child.id).length === 0 ? [child] : leavesOf(context, child),
  );
}

function deductionsBelow(context: ReportContext, row: FrameworkRow): Fact[] {
  return childrenOf(context, row.id).flatMap((child) => {
    const own = deductionOf(context, child.id);
    return own ? [own] : deductionsBelow(context, child);
  });
}
