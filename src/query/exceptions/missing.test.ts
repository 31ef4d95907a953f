import { describe, expect, it } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { exceptions } from './exceptions.ts';

const missing = (facts: readonly Fact[]) =>
  exceptions(dataset({ facts }), EVERYTHING).filter(({ rule }) => rule === 'figure_missing');
const money = (indicator: string, year = 2022): Fact => fact('a', year, indicator, '1945.54', '万元');

describe('an expected figure', () => {
  it('is missing where a budget stands without an executed amount or a rate', () => {
    expect(missing([money('budget.annual')])).toMatchObject([
      { indicator: 'exec.total', beside: { value: 19455400, unit: '万元' } },
    ]);
  });
  it('is not missing where the amount or the rate is stated, and a plan to spend is none', () => {
    expect(missing([money('budget.annual'), money('exec.total')])).toEqual([]);
    expect(missing([money('budget.annual'), fact('a', 2022, 'exec.rate', '98', '%')])).toEqual([]);
    const planned = { ...money('exec.total'), status: 'planned' as const };
    expect(missing([money('budget.annual'), planned])).toHaveLength(1);
  });
  it('is the total of a report whose rows are scored, and of no other', () => {
    const row = fact('a', 2022, 'score.l3', '9', '分', { subject: 'c', note: '迟' });
    const total = fact('a', 2022, 'score.total', '99', '分', { subject: 'total' });
    expect(missing([row])).toMatchObject([{ indicator: 'score.total' }]);
    expect(missing([row, total])).toEqual([]);
    expect(missing([money('exec.total')])).toEqual([]);
  });
  it('is one item with the figure of the year before that is gone', () => {
    const facts = [money('budget.annual', 2021), money('exec.total', 2021), money('budget.annual')];
    expect(missing(facts)).toMatchObject([{ year: 2022, rest: [{ rule: 'went_missing' }] }]);
  });
});
