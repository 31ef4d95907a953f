/** A score against what it is said to be computed from: a rate, or a share of one figure in another. */
import { parseBase } from '../../src/facts/rate-base.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { figure, nameOf, subjectName, term } from './context.ts';
import type { ReportContext } from './context.ts';
import { percentOf } from './execution-rate.ts';
import { COLON, joined, LIST, say, words } from './formula.ts';
import { asInput, exactly, multiply } from './interval.ts';
import { cannot, compared } from './outcome.ts';
import type { Subject } from './outcome.ts';
import { rowIdOf, statedPoints, weightOf } from './tree.ts';

/**
 * Rate × weight = score of a row whose basis names one indicator (部门预算资金支出率). The rate is the one the
 * basis names: average progress in one report, the year-end rate in another.
 */
export function rateScore(context: ReportContext): Check[] {
  return scored(context).flatMap(({ score, weight, name }) => {
    const basis = score.basis.trim();
    if (basis === '' || basis.includes('/')) return [];
    const rate = figure(context, basis);
    const about: Subject = {
      kind: 'rate_score',
      what: rowIdOf(score),
      formula: say`${name}${COLON}${term(context, rate, '分', basis)} × ${words('分值', 'weight')} ${weight.printed}`,
      unit: '分',
      facts: [...(rate ? [rate] : []), ...(weight.fact ? [weight.fact] : []), score],
    };
    if (!rate) return [noInput(context, about, score, [basis])];
    const share = multiply(asInput(rate.printed, rate.unit), exactly('0.01'));
    return [compared(context, about, multiply(share, exactly(weight.printed)), statedPoints(context, score))];
  });
}

/** Share × weight = score of a row whose basis gives both parts: `a / b`, e.g. 9 of 22 contracts. */
export function shareScore(context: ReportContext): Check[] {
  return scored(context).flatMap(({ score, weight, name }) => {
    const base = parseBase(score.basis);
    if (!base) return [];
    const { over, under } = base;
    const [part, whole] = [figure(context, over), figure(context, under)];
    const about: Subject = {
      kind: 'share_score',
      what: rowIdOf(score),
      formula: say`${name}${COLON}${term(context, part, '分', over)} ÷ ${term(context, whole, '分', under)} × ${words('分值', 'weight')} ${weight.printed}`,
      unit: '分',
      facts: [part, whole, weight.fact, score].filter((fact) => fact !== undefined),
    };
    const percent = part && whole && percentOf(part, whole);
    if (!percent) return [noInput(context, about, score, [over, under])];
    const computed = multiply(multiply(percent, exactly('0.01')), exactly(weight.printed));
    return [compared(context, about, computed, statedPoints(context, score))];
  });
}

function scored(context: ReportContext) {
  return context.facts.flatMap((score) => {
    if (!score.indicator.startsWith('score.') || score.basis === '') return [];
    const row = context.framework.byId.get(rowIdOf(score));
    const weight = row && weightOf(context, row);
    return row && weight ? [{ score, weight, name: subjectName(context, row.id) }] : [];
  });
}

function noInput(context: ReportContext, about: Subject, score: Fact, ids: readonly string[]): Check {
  const absent = ids.filter((id) => !figure(context, id));
  const names = joined(
    absent.map((id) => nameOf(context, id)),
    LIST,
  );
  return cannot(
    context,
    about,
    statedPoints(context, score),
    absent.length === 0
      ? words('分母为 0，无法相除', 'The denominator is 0')
      : say`${words('未报告', 'Not reported: ')}${names}`,
  );
}
