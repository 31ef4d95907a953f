import { expect, test } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf, rowsOf } from '../../testing/frames.ts';
import { rankedBy } from './rank.ts';

const rate = (body: string, year: number, value: string) => fact(body, year, 'exec.rate', value, '%');
/** Rows that have a report: of the others no chart draws one. */
const reported = (facts: ReturnType<typeof rate>[]) =>
  rowsOf(frameOf('execution-rate', dataset({ facts }))).filter(({ cells }) => cells['value']?.value !== null);
const order = (facts: ReturnType<typeof rate>[], way: 'ascending' | 'descending'): unknown[] =>
  rankedBy(reported(facts), 'value', way).map(({ key }) => key.split(':').slice(0, 2).join(' '));

test('rows of one year a body stand by their figures', () => {
  const facts = [rate('a', 2021, '97'), rate('b', 2021, '92'), rate('c', 2022, '99')];
  expect(order(facts, 'ascending')).toEqual(['b 2021', 'a 2021', 'c 2022']);
  expect(order(facts, 'descending')).toEqual(['c 2022', 'a 2021', 'b 2021']);
});

test('rows of a body over several years keep their order', () => {
  const facts = [rate('a', 2021, '97'), rate('a', 2022, '92'), rate('b', 2021, '99')];
  expect(rankedBy(reported(facts), 'value', 'ascending')).toEqual(reported(facts));
});
