/** Rules on results: plans that none is told of, points kept where a target was missed, figures of part of a year. */
import { factsOfIndicator, factsOfReport, libraryOf } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { exact } from '../../facts/exact.ts';
import { isActual } from '../../facts/own-figure.ts';
import { spanOf } from '../../facts/same-period.ts';
import type { Completion } from '../../facts/completion.ts';
import { parsePeriod } from '../../model/period.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Part } from '../../model/exception.ts';
import type { Fact } from '../../model/fact.ts';
import type { Examined, Rule } from './rule.ts';
import { isGivenForYear } from './shared.ts';
import { gap } from './stake.ts';
import { isDirected } from './targets.ts';

const partOf = ({ indicator, subject, value, unit, qualifier, id }: Fact): Part => ({
  indicator,
  subject,
  size: { value, unit, qualifier },
  facts: [id],
});

/**
 * What the report planned for its year and tells no result of. An indicator that counts plans by its nature (better:
 * neutral) and what is foreseen for later years are no plans of the year.
 */
export const planWithoutResult: Rule = ({ data, report }) => {
  const facts = factsOfReport(data, report.id);
  const isTold = ({ indicator, subject }: Fact): boolean =>
    factsOfIndicator(facts, indicator).some((fact) => isActual(fact) && fact.subject === subject);
  const because = facts
    .filter(
      (fact) =>
        fact.status === 'planned' &&
        fact.category === 'outputs' &&
        parsePeriod(fact.period)?.kind !== 'future' &&
        libraryOf(data).get(fact.indicator)?.better !== 'neutral' &&
        !isTold(fact),
    )
    .map(partOf);
  if (because.length === 0) return [];
  return [
    {
      what: 'plans',
      stake: {},
      lead: { value: because.length, unit: '项' },
      because,
      chart: 'output-table',
      facts: because.flatMap((part) => part.facts),
    },
  ];
};

/** Rows that score how far the targets for outputs were met, as forms name them; a basis names its indicator. */
const SCORES_OUTPUTS = /产出.*完成|绩效目标完成|目标完成/;
/** A target missed by no more than this share of it is worth a line with others. */
const SLIGHT_MISS = 0.1;

function keptRow({ data, report, facts }: Examined, missed: ReadonlySet<string>): Fact | undefined {
  const { byId } = frameworkOf(data, report.framework);
  return factsOfIndicator(facts, 'score.l3').find((fact) => {
    const row = byId.get(fact.subject);
    if (!row || row.weight === '' || fact.value < Number(row.weight)) return false;
    const base = fact.basis.split('/').map((id) => id.trim());
    return base.some((id) => missed.has(id)) || SCORES_OUTPUTS.test(row.zh);
  });
}

interface Missed {
  readonly figure: Fact;
  /** How far from the target, as a share of it. */
  readonly distance: number;
  /** As a ratio; null where a share of the target means nothing. */
  readonly ratio: number | null;
}

/** A missed target of an indicator that has a better side, or a direction of its own. */
function missedBy(data: Dataset, one: Completion): Missed[] {
  const { figure, ratio } = one;
  if (isDirected(data, one))
    return one.isMet === false
      ? [{ figure: one.figure, distance: gap(one.figure.value, one.target), ratio: null }]
      : [];
  const isShort = ratio !== null && ratio < 1;
  if (!figure || !isShort || libraryOf(data).get(figure.indicator)?.better !== 'higher') return [];
  return [{ figure, distance: 1 - ratio, ratio }];
}

/** The row that scores the targets has full marks although a target was missed. */
export const pointsKept: Rule = (examined) => {
  const missed = examined.completions
    .flatMap((one) => missedBy(examined.data, one))
    .sort((a, b) => b.distance - a.distance);
  const [worst] = missed;
  const row = worst && keptRow(examined, new Set(missed.map(({ figure }) => figure.indicator)));
  if (!row) return [];
  const { figure, ratio, distance } = worst;
  const { value, unit, qualifier } = figure;
  return [
    {
      what: row.subject,
      stake: { distance },
      lead: ratio === null ? { value, unit, qualifier } : { value: ratio, unit: '%' },
      because: [partOf(row)],
      chart: 'completion',
      indicator: figure.indicator,
      ...(figure.subject !== '' && { subject: figure.subject }),
      facts: [...missed.map((one) => one.figure.id), row.id],
      ...(ratio !== null && { isCompletion: true as const }),
      ...(exact(distance) <= SLIGHT_MISS && { isMinor: true as const }),
    },
  ];
};

/** Figures cut off before the end of the year that stand beside whole years of other reports. */
export const partialYear: Rule = ({ data, facts }) => {
  const because = facts
    .filter(
      (fact) =>
        spanOf(fact.period) === 'part' &&
        isGivenForYear(data, libraryOf(data).get(fact.indicator)?.group ?? ''),
    )
    .map(({ indicator, subject, id }): Part => ({ indicator, subject, facts: [id] }));
  if (because.length === 0) return [];
  return [
    {
      what: 'period',
      stake: {},
      lead: { value: because.length, unit: '项' },
      because,
      chart: 'output-table',
      facts: because.flatMap((part) => part.facts),
      isMinor: true,
    },
  ];
};
