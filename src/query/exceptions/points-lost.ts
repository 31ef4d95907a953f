/** One exception a report: what the total lost, and the rows that lost it where rows are on file. */
import { factsOfIndicator } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import type { Loss } from '../../facts/losses.ts';
import { lossesIn, lostPoints } from '../../facts/losses.ts';
import type { Part } from '../../model/exception.ts';
import type { Examined, Rule } from './rule.ts';

/** A loss of fewer points of a hundred folds into one line with others: the grade stays, and rows tell its reason. */
const SMALL = 2;

/** What a report lost by row, the most first. What is taken off the total itself names no row. */
function lossesOf({ data, report, facts }: Examined): Loss[] {
  const framework = frameworkOf(data, report.framework);
  const [scores, deductions] = ['score.l3', 'score.deduction'].map((id) => factsOfIndicator(facts, id));
  return lossesIn(framework, scores!, deductions!)
    .filter(({ row }) => row?.level !== 'total')
    .sort((a, b) => b.lost - a.lost);
}

const partOf = ({ subject, lost, score, deduction }: Loss): Part => ({
  indicator: 'score.l3',
  subject,
  taken: lost,
  facts: [score, deduction].flatMap((fact) => fact?.id ?? []),
});

export const pointsLost: Rule = (examined) => {
  const { data, report, facts } = examined;
  const [total] = factsOfIndicator(facts, 'score.total');
  const { full } = frameworkOf(data, report.framework);
  if (!total || full === undefined || total.value >= full) return [];
  const lost = lostPoints(full, total.value);
  const because = lossesOf(examined).map(partOf);
  return [
    {
      what: 'score.total',
      stake: { points: lost, distance: lost / full },
      lead: { value: -lost, unit: '分' },
      because,
      chart: because.length > 0 ? 'score-lost' : 'score-total',
      indicator: 'score.total',
      facts: [...because.flatMap((part) => part.facts), total.id],
      ...(lost / full < SMALL / 100 && { isMinor: true as const }),
    },
  ];
};
