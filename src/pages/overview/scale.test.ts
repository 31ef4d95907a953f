import { describe, expect, it } from 'vitest';
import { missingCell, plainCell } from '../../query/cells.ts';
import { placeIn, rateDomain, sortRows, trendDomain } from './scale.ts';

const row = (key: string, rate: number | null) => ({
  key,
  department: key,
  cells: { rate: rate === null ? missingCell('not_reported') : plainCell(rate) },
});

describe('the rows of the list', () => {
  const rows = [row('a', 0.97), row('b', null), row('c', 0.8), row('d', 0)];
  const keys = (sort: string) => sortRows(rows, sort).map(({ key }) => key);

  it('begin with the lowest rate; a real zero is lower than any, and what is missing stands last', () => {
    expect(keys('')).toEqual(['d', 'c', 'a', 'b']);
    expect(keys('rate')).toEqual(keys(''));
  });
  it('keep what is missing last when the highest comes first', () => {
    expect(keys('-rate')).toEqual(['a', 'c', 'd', 'b']);
  });
  it('stand in their fixed order by name, and in any order where a link asks for a column that is not there', () => {
    expect(keys('department')).toEqual(['a', 'b', 'c', 'd']);
    expect(keys('-department')).toEqual(['d', 'c', 'b', 'a']);
    expect(keys('nothing')).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a scale', () => {
  it('takes in the line and ends on whole per cents', () => {
    expect(rateDomain([0.971, 0.987], 0.95)).toEqual({ low: 0.94, high: 0.99 });
    expect(rateDomain([0.9], undefined)).toEqual({ low: 0.89, high: 0.9 });
    expect(rateDomain([], undefined)).toEqual({ low: 0, high: 1 });
  });
  it('is not stretched by one figure far below the line, which stands at its foot', () => {
    const domain = trendDomain([0.807, 0.972, 0.986], 0.95);
    expect(domain).toEqual({ low: 0.96, high: 0.99 });
    expect(placeIn(domain, 0.807, 20, 0)).toBe(20);
    expect(placeIn(domain, 0.99, 20, 0)).toBe(0);
    expect(placeIn(domain, 0.975, 20, 0)).toBe(10);
  });
  it('is of what there is where every figure lies below the line', () => {
    expect(trendDomain([0.8, 0.9], 0.95)).toEqual({ low: 0.79, high: 0.9 });
  });
});
