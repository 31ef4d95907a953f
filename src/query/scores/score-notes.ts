/** The spending-rate row is scored from average progress in one report and from the year-end rate in another. */
import type { Fact } from '../../model/fact.ts';
import type { Note } from '../../model/frame.ts';
import { AVERAGE_PROGRESS } from '../series/rates.ts';

const bodies = (facts: readonly Fact[]): string =>
  [...new Set(facts.map((fact) => fact.department))].join(',');

/** Scores of one row that rest on average progress in some reports and on another measure in others. */
export function spendingRateNotes(scores: readonly Fact[]): Note[] {
  const rows = [
    ...new Set(scores.filter((fact) => fact.basis === AVERAGE_PROGRESS).map((fact) => fact.subject)),
  ];
  return rows.flatMap((subject): Note[] => {
    const stated = scores.filter((fact) => fact.subject === subject && fact.basis !== '');
    const average = stated.filter((fact) => fact.basis === AVERAGE_PROGRESS);
    const rate = stated.filter((fact) => fact.basis !== AVERAGE_PROGRESS);
    if (rate.length === 0) return [];
    return [
      {
        code: 'spending_rate_row',
        params: { row: subject, average: bodies(average), rate: bodies(rate) },
        facts: [...average, ...rate].map((fact) => fact.id),
      },
    ];
  });
}
