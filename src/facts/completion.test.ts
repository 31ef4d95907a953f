import { describe, expect, it } from 'vitest';
import type { Fact } from '../model/fact.ts';
import { fact, indicator, LIBRARY } from '../testing/facts.ts';
import { completedBy, completionsIn, isExcess, statesCompletion } from './completion.ts';
import { libraryOf } from './dataset-index.ts';

const library = libraryOf({ indicators: LIBRARY });
const of = (...facts: Fact[]) => completionsIn(facts, library);
const fdi = fact('a', 2021, 'inv.fdi', '1810', '万美元');
const excess = fact('a', 2021, 'inv.fdi_excess_rate', '20.67', '%');

describe('a rate that states a completion', () => {
  it('is of the group of completions, or an excess', () => {
    expect(statesCompletion(indicator('inv.projects_registered_rate'))).toBe(true);
    expect(statesCompletion(indicator('inv.fdi_excess_rate'))).toBe(true);
    expect(isExcess('inv.fdi_excess_rate')).toBe(true);
  });
  it('is no other rate', () => {
    expect(statesCompletion(indicator('exec.rate'))).toBe(false);
    expect(isExcess('inv.projects_registered_rate')).toBe(false);
  });
  it('belongs to the numerator of its base, to a figure under another name, or to its own id without the ending', () => {
    expect(completedBy({ id: 'x.rate', base: 'x.done / x.target' })).toBe('x.done');
    expect(completedBy({ id: 'proj.investment_task_rate', base: '' })).toBe('proj.investment_done');
    expect(completedBy({ id: 'inv.projects_registered_rate', base: '' })).toBe('inv.projects_registered');
    expect(completedBy({ id: 'inv.fdi_excess_rate', base: '' })).toBe('inv.fdi');
  });
});

describe('a completion', () => {
  it('is as stated beside the figure, and the target is then worked back', () => {
    expect(of(fact('a', 2021, 'inv.fdi', '8.5', '万美元', { completion: '121' }))).toMatchObject([
      { ratio: 1.21, printed: '121', implied: true },
    ]);
  });
  it('of a whole target is worked back to that target, whatever the rounding of the completion leaves over', () => {
    expect(of(fact('a', 2021, 'inv.projects_registered', '8.5', '个', { completion: '121' }))).toMatchObject([
      { target: 7 },
    ]);
    expect(of(fdi, excess)).toMatchObject([{ target: 15_000_000, implied: true }]);
  });
  it('has no target where the completion may be nought', () => {
    expect(of(fact('a', 2021, 'inv.fdi', '9', '万美元', { completion: '0' }))).toMatchObject([
      { target: null, implied: false },
    ]);
  });
  it('is figure ÷ target where only the target is stated', () => {
    expect(of(fact('a', 2021, 'inv.fdi', '9', '万美元', { target: '8' }))).toMatchObject([
      { ratio: 1.125, printed: '', target: 80000, implied: false },
    ]);
  });
  it('is none against a target of nought or less', () => {
    for (const target of ['0', '-2'])
      expect(of(fact('a', 2021, 'inv.fdi', '9', '万美元', { target }))).toMatchObject([
        { ratio: null, implied: false },
      ]);
  });
  it('is none against a ceiling, an exact value or a date: these are met or not', () => {
    const met = (printed: string, target: string, operator: Fact['operator'], id = 'safety.trainings') =>
      of(fact('a', 2021, id, printed, '次', { target, operator })).map(({ ratio, isMet }) => [ratio, isMet]);
    expect(met('92', '100', 'at_most')).toEqual([[null, true]]);
    expect(met('0', '3', 'at_most')).toEqual([[null, true]]);
    expect(met('4', '3', 'at_most')).toEqual([[null, false]]);
    expect(met('3', '3', 'equal')).toEqual([[null, true]]);
    expect(met('8', '9', 'by_date')).toEqual([[null, true]]);
    expect(met('10', '9', 'by_date')).toEqual([[null, false]]);
    expect(met('9', '10', 'at_least')).toEqual([[0.9, false]]);
    expect(met('9', '10', '')).toEqual([[0.9, false]]);
    // Less is better, and nothing is written: a ceiling.
    expect(met('9', '10', '', 'customs.major_cases')).toEqual([[null, true]]);
    expect(met('9', '10', 'at_least', 'customs.major_cases')).toEqual([[0.9, false]]);
  });
  it('of growth is a difference from its target', () => {
    const growth = LIBRARY.find(({ kind }) => kind === 'growth')!.id;
    const one = of(fact('a', 2021, growth, '6.2', '%', { target: '5' }));
    expect(one).toMatchObject([{ ratio: null, difference: 0.012, isMet: true }]);
    expect(of(fact('a', 2021, 'inv.fdi', '6', '万美元', { target: '5' }))[0]?.difference).toBeNull();
  });
  it('of 超额 x % is 100 + x % of the figure itself', () => {
    expect(of(fdi, excess)).toMatchObject([
      { indicator: 'inv.fdi', figure: fdi, rate: excess, ratio: 1.2067, printed: '' },
    ]);
  });
  it('stated twice is one', () => {
    const told = { ...fdi, completion: '120.67' };
    expect(of(told, excess)).toMatchObject([{ figure: told, rate: excess, printed: '120.67' }]);
  });
  it('joins a task’s rate with the investment it is of', () => {
    const done = fact('a', 2021, 'proj.investment_done', '25.47', '亿元');
    const rate = fact('a', 2021, 'proj.investment_task_rate', '278.94', '%');
    expect(of(done, rate)).toMatchObject([{ indicator: done.indicator, figure: done, rate: rate }]);
  });
  it('stands alone where the figure is of another subject or report, or not on file', () => {
    const alone = [{ indicator: excess.indicator, figure: undefined, ratio: 1.2067 }];
    expect(of(excess)).toMatchObject(alone);
    expect(of({ ...fdi, subject: '甲' }, excess)).toMatchObject(alone);
    expect(of({ ...fdi, report: 'b-2021' }, excess)).toMatchObject(alone);
  });
  it('belongs to the figure of its own scope', () => {
    const district = { ...fdi, scope: '全区' };
    expect(of(district, fdi, excess)).toMatchObject([{ figure: fdi }]);
  });
  it('is none of a figure without target and completion', () => {
    expect(of(fdi)).toEqual([]);
  });
});
