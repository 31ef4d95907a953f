import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../charts/catalogue.ts';
import { fact, indicator } from './facts.ts';
import { cellAt, frameOf, noteOf, rowsOf } from './frames.ts';
import { FIVE_REPORTS } from './reports.ts';

describe('the dataset of the tests', () => {
  it('holds the five reports and no other', () => {
    expect(FIVE_REPORTS.reports.map(({ id }) => id)).toEqual([
      'xiqu-2021',
      'lingang-2021',
      'zhizao-2022',
      'keji-2022',
      'panyu-2023',
    ]);
    expect(new Set(FIVE_REPORTS.facts.map(({ report }) => report)).size).toBe(5);
  });

  it.each(CATALOGUE.map(({ id }) => id))(
    'answers %s with a figure, and with a reason for every gap',
    (id) => {
      const cells = rowsOf(frameOf(id)).flatMap((row) => Object.values(row.cells));
      expect(cells.some(({ value }) => value !== null)).toBe(true);
      expect(cells.filter(({ value, state }) => state !== 'value' && value !== null)).toEqual([]);
    },
  );

  it('has bodies with a course, and one whose likely predecessor it runs on from', () => {
    expect(cellAt(frameOf('execution-trend'), 'panyu', 2021, 'value').printed).toBe('95.0');
    expect(noteOf(frameOf('change-slope'), 'across_succession')).toMatchObject({
      from: 'xiqu',
      to: 'zhizao',
    });
  });
});

describe('what tests make', () => {
  it('a fact whose value follows from what is printed', () => {
    expect(fact('panyu', 2023, 'exec.rate', '97.60', '%')).toMatchObject({
      value: 0.976,
      category: 'budget',
    });
  });

  it('no indicator that the library lacks', () => {
    expect(indicator('exec.rate').base).toBe('exec.total / budget.annual');
    expect(() => indicator('no.such')).toThrow('no.such');
    expect(() => frameOf('no-such')).toThrow('no-such');
  });
});
