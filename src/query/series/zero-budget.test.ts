import { expect, it } from 'vitest';
import { dataset, department, fact, report } from '../../testing/facts.ts';
import { cellAt, frameOf } from '../../testing/frames.ts';

const years = [2022, 2023];
const facts = (budget: string) =>
  years.flatMap((year) => [
    fact('a', year, 'budget.annual', budget, '万元'),
    fact('a', year, 'exec.total', '0', '万元'),
  ]);
const of = (budget: string) =>
  dataset({
    facts: facts(budget),
    departments: [department('a')],
    reports: years.map((year) => report('a', year)),
  });

it.each(['compare-table', 'change-slope', 'change-dumbbell'])(
  'a budget of nought in two years gives no rate to change from or to, and %s stands all the same',
  (chart) => {
    expect(() => frameOf(chart, of('0'))).not.toThrow();
    expect(() => frameOf(chart, of('10'))).not.toThrow();
  },
);

it('says that no rate applies where the budget is nought, and the rate where it is not', () => {
  expect(cellAt(frameOf('execution-rate', of('0')), 'a', 2023, 'value').state).toBe('not_applicable');
  expect(cellAt(frameOf('execution-rate', of('10')), 'a', 2023, 'value').value).toBe(0);
});
