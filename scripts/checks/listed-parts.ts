/** Parts that a report lists of a whole, summed. */
import { isActual } from '../../src/facts/own-figure.ts';
import { decimalsOf } from '../../src/facts/implied-target.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { nameOf, subjectName, term } from './context.ts';
import type { ReportContext } from './context.ts';
import { joined, printed, say, words } from './formula.ts';
import { add, asInput, exactly } from './interval.ts';
import { within } from './outcome.ts';

const OVERLAP = words(
  '所列各部分之和超过整体，可能有重复计数，待说明',
  'The listed parts come to more than the whole: some may count twice, to be explained',
);
const TOO_MANY = words('所列各项之和超过合计', 'The items listed come to more than their total');

/**
 * Counts of unlike indicators that are part of one whole (8 provincial and 8 municipal projects of 15) may overlap, so
 * more than the whole is for the body to explain. Figures of one indicator that differ in their subject exclude each other
 * and must not exceed the figure without a subject.
 */
export function listedParts(context: ReportContext): Check[] {
  const wholes = context.facts.filter((fact) => fact.subject === '' && isActual(fact));
  return wholes.flatMap((whole) => [...ofIndicators(context, whole), ...ofSubjects(context, whole)]);
}

function ofIndicators(context: ReportContext, whole: Fact): Check[] {
  if (context.indicators.get(whole.indicator)?.kind !== 'count') return [];
  const parts = context.facts.filter(
    (fact) =>
      fact.subject === '' &&
      isActual(fact) &&
      context.indicators.get(fact.indicator)?.part_of === whole.indicator &&
      fact.unit === whole.unit &&
      fact.scope === whole.scope,
  );
  if (new Set(parts.map(({ indicator }) => indicator)).size < 2) return [];
  const about = {
    kind: 'listed_parts',
    what: whole.indicator,
    formula: joined(
      parts.map((part) => term(context, part, whole.unit)),
      ' + ',
    ),
    unit: whole.unit,
    facts: [...parts, whole],
  } as const;
  const sum = add(...parts.map((part) => exactly(part.printed)));
  return [within(context, about, sum, wholeOf(context, whole), OVERLAP, 'explain')];
}

function ofSubjects(context: ReportContext, whole: Fact): Check[] {
  const kind = context.indicators.get(whole.indicator)?.kind;
  if (whole.category === 'scores' || (kind !== 'count' && kind !== 'amount')) return [];
  const parts = context.facts.filter(
    (fact) =>
      fact.indicator === whole.indicator &&
      fact.subject !== '' &&
      fact.status === whole.status &&
      fact.period === whole.period &&
      fact.scope === whole.scope &&
      fact.unit === whole.unit,
  );
  if (parts.length < 2) return [];
  const items = joined(
    parts.map((part) => say`${subjectName(context, part.subject)} ${printed(part, whole.unit)}`),
    ' + ',
  );
  const about = {
    kind: 'listed_parts',
    what: `${whole.indicator}/items`,
    formula: say`${nameOf(context, whole.indicator)}${words('：', ': ')}${items}`,
    unit: whole.unit,
    facts: [...parts, whole],
  } as const;
  const sum = add(...parts.map((part) => asInput(part.printed, part.unit)));
  return [within(context, about, sum, wholeOf(context, whole), TOO_MANY)];
}

const wholeOf = (context: ReportContext, whole: Fact) => ({
  value: { ...asInput(whole.printed, whole.unit), digits: decimalsOf(whole.printed) },
  formula: term(context, whole),
});
