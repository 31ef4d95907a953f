import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../testing/facts.ts';
import {
  checkById,
  checksOfReport,
  departmentById,
  factById,
  factsOfDepartment,
  factsOfIndicator,
  factsOfReport,
  findingsOfReport,
  libraryOf,
  once,
  reportById,
} from './dataset-index.ts';

const a1 = fact('a', 2021, 'exec.rate', '90', '%');
const a2 = fact('a', 2022, 'exec.rate', '95', '%');
const b1 = fact('b', 2021, 'exec.total', '10', '万元');
const data = dataset({ facts: [a1, b1, a2] });

describe('an index', () => {
  it('gives the facts of a report, a body, an indicator, in the order on file', () => {
    expect(factsOfReport(data, 'a-2021')).toEqual([a1]);
    expect(factsOfDepartment(data, 'a')).toEqual([a1, a2]);
    expect(factsOfIndicator(data.facts, 'exec.rate')).toEqual([a1, a2]);
    expect(factsOfIndicator(factsOfReport(data, 'b-2021'), 'exec.total')).toEqual([b1]);
  });
  it('gives rows by their id', () => {
    expect(factById(data, a2.id)).toBe(a2);
    expect(libraryOf(data).get('exec.rate')?.kind).toBe('rate');
    expect(reportById(data, 'a-2022')?.year).toBe(2022);
    expect(departmentById(data, 'b')?.id).toBe('b');
  });
  it('gives nothing for what is not on file', () => {
    expect(factsOfReport(data, 'c-2021')).toEqual([]);
    expect(factsOfIndicator(factsOfReport(data, 'b-2021'), 'exec.rate')).toEqual([]);
    expect(checksOfReport(data, 'a-2021')).toEqual([]);
    expect(findingsOfReport(data, 'a-2021')).toEqual([]);
    expect(factById(data, 'x')).toBeUndefined();
    expect(checkById(data, 'x')).toBeUndefined();
  });
  it('is of the table that it was made of', () => {
    expect(factsOfReport({ ...data, facts: [a1] }, 'a-2022')).toEqual([]);
  });
  it('is made once a table, shared by copies of the dataset', () => {
    let made = 0;
    const count = once((facts: typeof data.facts) => {
      made += 1;
      return facts.length;
    });
    expect([count(data.facts), count({ ...data }.facts), count([a1])]).toEqual([3, 3, 1]);
    expect(made).toBe(2);
  });
});
