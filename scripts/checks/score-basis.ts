/** A score against what it is said to be computed from: a rate, or a share of one figure in another. */
import { parseBase } from '../../src/facts/rate-base.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { figure, nameOf, term, words } from './context.ts';
import type { ReportContext } from './context.ts';
import { percentOf } from './execution-rate.ts';
import { asInput, asStated, exactly, multiply } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { rowIdOf, weightOf } from './tree.ts';

/**
 * Rate × weight = score of a row whose basis names one indicator (部门预算资金支出率). The rate is the one the
 * basis names: average progress in one report, the year-end rate in another.
 */
export function rateScore(context: ReportContext): Check[] {
  return scored(context).flatMap(({ score, weight, zh }) => {
    const basis = score.basis.trim();
    if (basis === '' || basis.includes('/')) return [];
    const rate = figure(context, basis);
    const about: Subject = {
      kind: 'rate_score',
      what: rowIdOf(score),
      formula: `${zh}：${rate ? `${term(context, rate)}%` : `${nameOf(context, basis)} —`} × ${weight.printed} = ${score.printed}`,
      unit: '分',
      facts: [...(rate ? [rate] : []), ...(weight.fact ? [weight.fact] : []), score],
    };
    if (!rate) return [noInput(context, about, score, [basis])];
    const share = multiply(asInput(rate.printed, rate.unit), exactly('0.01'));
    return [compared(context, about, multiply(share, exactly(weight.printed)), asStated(score.printed))];
  });
}

/** Share × weight = score of a row whose basis gives both parts: `a / b`, e.g. 9 of 22 contracts. */
export function shareScore(context: ReportContext): Check[] {
  return scored(context).flatMap(({ score, weight, zh }) => {
    const base = parseBase(score.basis);
    if (!base) return [];
    const { over, under } = base;
    const [part, whole] = [figure(context, over), figure(context, under)];
    const side = (fact: Fact | undefined, id: string) =>
      fact ? term(context, fact) : `${nameOf(context, id)} —`;
    const about: Subject = {
      kind: 'share_score',
      what: rowIdOf(score),
      formula: `${zh}：${side(part, over)} ÷ ${side(whole, under)} × ${weight.printed} = ${score.printed}`,
      unit: '分',
      facts: [part, whole, weight.fact, score].filter((fact) => fact !== undefined),
    };
    const percent = part && whole && percentOf(part, whole);
    if (!percent) return [noInput(context, about, score, [over, under])];
    const computed = multiply(multiply(percent, exactly('0.01')), exactly(weight.printed));
    return [compared(context, about, computed, asStated(score.printed))];
  });
}

function scored(context: ReportContext) {
  return context.facts.flatMap((score) => {
    if (!score.indicator.startsWith('score.') || score.basis === '') return [];
    const row = context.framework.byId.get(rowIdOf(score));
    const weight = row && weightOf(context, row);
    return row && weight ? [{ score, weight, zh: row.zh }] : [];
  });
}

function noInput(context: ReportContext, about: Subject, score: Fact, ids: readonly string[]): Check {
  const absent = ids.filter((id) => !figure(context, id));
  const names = absent.map((id) => nameOf(context, id)).join('、');
  return cannot(
    context,
    about,
    asStated(score.printed),
    absent.length === 0
      ? words('分母为 0，无法相除', 'The denominator is 0')
      : words(`未报告${names}`, `What the score rests on is not reported: ${absent.join(', ')}`),
  );
}
