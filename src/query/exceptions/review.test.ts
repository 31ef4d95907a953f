import { expect, test } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { FIVE_REPORTS } from '../../testing/reports.ts';
import { exceptions } from './exceptions.ts';

const { warnings } = FIVE_REPORTS;
/** A body's own 98 points and those that another party gave for the same year. */
function scored(printed: string, scorer: ReportRow['scorer'], lines = {}) {
  const other = report('a', 2022, { id: 'a-2022-other', scorer });
  const data = dataset({
    reports: [report('a', 2022), other],
    facts: [
      fact('a', 2022, 'score.total', '98', '分', { note: '迟' }),
      fact('a', 2022, 'score.total', printed, '分', { id: 'other', report: other.id }),
    ],
    warnings,
  });
  return exceptions(data, { ...EVERYTHING, lines }).filter(({ rule }) => rule === 'review_below_line');
}

test('a total of the finance bureau under the line is an item with both scores', () => {
  expect(scored('88.5', 'finance')).toMatchObject([
    {
      lead: { value: 88.5, unit: '分' },
      line: 90,
      scorer: 'finance',
      pair: { stated: 98, other: 88.5 },
      stake: { points: 11.5 },
      rest: [],
    },
  ]);
});

test('so is a reviewer’s', () => {
  expect(scored('89', 'reviewed')).toMatchObject([{ scorer: 'reviewed', lead: { value: 89 } }]);
});

test('one on the line is none, and neither is one above it', () => {
  expect(scored('90', 'finance')).toEqual([]);
  expect(scored('95', 'finance')).toEqual([]);
});

test('it follows the line where the reader moves it', () => {
  expect(scored('88.5', 'finance', { score_below_excellent: '85' })).toEqual([]);
});

test('a body’s own total under the line is said as its own', () => {
  const data = dataset({ facts: [fact('a', 2022, 'score.total', '85', '分')], warnings });
  expect(exceptions(data, EVERYTHING).map(({ rule }) => rule)).not.toContain('review_below_line');
});
