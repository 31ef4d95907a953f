/** Growth against its base: the figure of the year before, where the body's report of that year gives it. */
import { factsOfReport } from '../../src/facts/dataset-index.ts';
import { isActual } from '../../src/facts/own-figure.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { isConvertible } from '../../src/model/unit.ts';
import { ofSubject, term, whatOf } from './context.ts';
import type { ReportContext } from './context.ts';
import { say, words } from './formula.ts';
import { asInput, asStated, convert, divide, exactly, multiply, subtract } from './interval.ts';
import { compared } from './outcome.ts';
import { isPrinted } from './printed.ts';

/** The amount or count that grows goes by the growth's own name, or by that of what is measured. */
const ENDINGS = ['', '_output', '_sales', '_revenue'];

const REVISED = words(
  '与上年报告的数推算不一致：上年基数可能已修订或口径有调整，待说明',
  'It does not follow from the figure of the year before: that base may have been revised, to be explained',
);

/**
 * value ÷ value of the year before − 1, both of one subject, scope and period, against the stated growth. Statistics offices
 * revise the base and compute growth at comparable scope, so a difference is for the body to explain.
 */
export function growth(context: ReportContext): Check[] {
  const before = previousFacts(context);
  if (before.length === 0) return [];
  return context.facts.flatMap((rate) => {
    if (context.indicators.get(rate.indicator)?.kind !== 'growth' || !isActual(rate)) return [];
    const names = ENDINGS.map((ending) => rate.indicator.replace(/_growth$/, ending));
    const now = context.facts.find((fact) => names.includes(fact.indicator) && isOf(fact, rate));
    const base = now && before.find((fact) => fact.indicator === now.indicator && isOf(fact, rate));
    if (!now || !base || !isConvertible(base.unit, now.unit)) return [];
    const value = asInput(now.printed, now.unit);
    const share = divide(value, convert(asInput(base.printed, base.unit), base.unit, now.unit));
    if (!share) return [];
    const about = {
      kind: 'growth',
      what: whatOf(rate),
      formula: say`${term(context, now)}${ofSubject(context, now)} ÷ ${words('上年 ', 'the year before ')}${term(context, base)} − 1`,
      unit: '%',
      facts: [now, base, rate],
    } as const;
    const computed = subtract(multiply(share, exactly(100)), exactly(100));
    return [compared(context, about, computed, asStated(rate.printed), { parts: 'explain', apart: REVISED })];
  });
}

const isOf = (fact: Fact, rate: Fact): boolean =>
  fact.subject === rate.subject && fact.scope === rate.scope && fact.period === rate.period && isActual(fact);

/** What the body's report of the year before prints; nothing where it is not on file or replaced by a later one. */
function previousFacts({ data, report }: ReportContext): Fact[] {
  const replaced = new Set(data.reports.map(({ replaces }) => replaces));
  const before = data.reports.find(
    ({ id, department, year, type }) =>
      department === report.department &&
      year === report.year - 1 &&
      type === report.type &&
      !replaced.has(id),
  );
  return before ? factsOfReport(data, before.id).filter(isPrinted) : [];
}
