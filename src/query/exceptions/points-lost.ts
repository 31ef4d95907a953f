/** One exception a report: what the total lost, and the row that lost most of it where rows are on file. */
import { factsOfIndicator } from '../../facts/dataset-index.ts';
import { frameworkOf } from '../../facts/framework.ts';
import { lossesIn, lostPoints } from '../../facts/losses.ts';
import type { Rule } from './rule.ts';

export const pointsLost: Rule = ({ data, report, facts }) => {
  const [total] = factsOfIndicator(facts, 'score.total');
  const framework = frameworkOf(data, report.framework);
  if (!total || framework.full === undefined || total.value >= framework.full) return [];
  const [scores, deductions] = ['score.l3', 'score.deduction'].map((id) => factsOfIndicator(facts, id));
  // What is taken off the total itself names no row.
  const [most] = lossesIn(framework, scores!, deductions!)
    .filter(({ row }) => row?.level !== 'total')
    .sort((a, b) => b.lost - a.lost);
  const fact = most && (most.score ?? most.deduction);
  const value = lostPoints(framework.full, total.value);
  return [
    {
      what: 'score.total',
      size: value / framework.full,
      indicator: 'score.total',
      ...(most && { subject: most.subject }),
      value,
      facts: [...(fact ? [fact.id] : []), total.id],
    },
  ];
};
