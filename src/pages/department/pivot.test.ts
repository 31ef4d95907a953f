import { describe, expect, it } from 'vitest';
import type { Fact } from '../../model/fact.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import { pivot } from './pivot.ts';

const indicator = (id: string, theme: IndicatorRow['theme']): IndicatorRow =>
  ({ id, theme, unit: '个', zh: id, en: id }) as IndicatorRow;
const fact = (more: Partial<Fact>): Fact =>
  ({
    id: `${more.indicator}-${more.year}`,
    indicator: 'a',
    subject: '',
    scope: '',
    status: 'completed',
    period: '全年',
    unit: '个',
    year: 2021,
    ...more,
  }) as Fact;
const LIBRARY = [indicator('a', 'service'), indicator('b', 'investment')];

describe('a body’s figures by year', () => {
  it('figures of one kind stand in one row, a column a year', () => {
    const [group] = pivot([fact({ year: 2021 }), fact({ year: 2022 })], LIBRARY);
    expect(group!.rows).toHaveLength(1);
    expect([...group!.rows[0]!.years.keys()]).toEqual([2021, 2022]);
  });

  it('a plan never stands in the row of a result', () => {
    const [group] = pivot([fact({}), fact({ year: 2022, status: 'planned' })], LIBRARY);
    expect(group!.rows.map(({ status }) => status)).toEqual(['completed', 'planned']);
  });

  it('another period, scope or subject has a row of its own, and January to December is the whole year', () => {
    const rows = (more: Partial<Fact>) => pivot([fact({}), fact({ year: 2022, ...more })], LIBRARY)[0]!.rows;
    expect(rows({ period: '1-11月' })).toHaveLength(2);
    expect(rows({ scope: '规上' })).toHaveLength(2);
    expect(rows({ subject: '项目' })).toHaveLength(2);
    expect(rows({ period: '1-12月' })).toHaveLength(1);
  });

  it('two figures of one kind and year share a cell', () => {
    const [group] = pivot([fact({ id: 'x' }), fact({ id: 'y' })], LIBRARY);
    expect(group!.rows[0]!.years.get(2021)!.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('themes come in the order of the library, and one without figures is left out', () => {
    expect(pivot([fact({ indicator: 'b' }), fact({})], LIBRARY).map(({ theme }) => theme)).toEqual([
      'service',
      'investment',
    ]);
    expect(pivot([], LIBRARY)).toEqual([]);
  });
});
