import { describe, expect, it } from 'vitest';
import { catalogueFigure } from '../testing/figures.ts';
import { manyRates } from '../testing/many.ts';
import { partsByBodies } from './by-bodies.ts';

const bodiesOf = ({ frame }: ReturnType<typeof manyRates>): string[] => frame.departments.map(({ id }) => id);

describe('a figure in parts', () => {
  it('is whole where it fits', () => {
    const figure = manyRates(24);
    expect(partsByBodies(figure, () => true)).toEqual([figure]);
  });
  it('is cut into the fewest parts that fit, every body in one, all on one axis', () => {
    const parts = partsByBodies(manyRates(24), (part) => bodiesOf(part).length <= 10);
    expect(parts.map((part) => bodiesOf(part).length)).toEqual([8, 8, 8]);
    expect(parts.flatMap(bodiesOf)).toEqual(bodiesOf(manyRates(24)));
    expect(new Set(parts.map(({ spec }) => String(spec.encode.range))).size).toBe(1);
  });
  it('is not cut where its rows are not of bodies', () => {
    const figure = catalogueFigure('pooled-rate');
    expect(partsByBodies(figure, () => false)).toEqual([figure]);
  });
});
