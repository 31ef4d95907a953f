import { describe, expect, it } from 'vitest';
import { offersOf } from './offers.ts';

type Site = Parameters<typeof offersOf>[0];
const site = (bodies: Record<string, string[]>, reports: string[], kin: [string, string][] = []): Site =>
  ({
    departments: Object.entries(bodies).map(([id, duties]) => ({ id, duties })),
    reports: reports.map((department) => ({ department, type: '', replaces: '' })),
    lineage: kin.map(([predecessor, successor]) => ({ predecessor, successor })),
  }) as unknown as Site;

describe('comparisons offered', () => {
  it('bodies of one duty are offered, a body alone in its duty is not', () => {
    const offers = offersOf(site({ a: ['park'], b: ['park'], c: ['water'] }, ['a', 'b', 'c']), '');
    expect(offers).toEqual([{ kind: 'duty', duty: 'park', departments: ['a', 'b'] }]);
  });

  it('at most six bodies stand in an offer, those with most reports, in the fixed order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const all = site(Object.fromEntries(ids.map((id) => [id, ['park']])), [...ids, ...ids.slice(2)]);
    expect(offersOf(all, '')[0]!.departments).toEqual(['c', 'd', 'e', 'f', 'g', 'h']);
  });

  it('a body without a report is in no offer of a duty', () => {
    expect(offersOf(site({ a: ['park'], b: ['park'] }, ['a']), '')).toEqual([]);
  });

  it('a predecessor and its successor are offered, and nothing twice', () => {
    const one = site({ a: ['park'], b: ['park'] }, ['a', 'b'], [['a', 'b']]);
    expect(offersOf(one, '')).toHaveLength(1);
    const two = site({ a: ['park'], b: ['water'] }, ['a', 'b'], [['a', 'b']]);
    expect(offersOf(two, '')).toEqual([{ kind: 'kin', duty: '', departments: ['a', 'b'] }]);
  });

  it('a body already chosen stands in every offer', () => {
    const all = site({ a: ['park'], b: ['park'], c: ['water'], d: ['water'] }, ['a', 'b', 'c', 'd']);
    expect(offersOf(all, 'c').map(({ duty }) => duty)).toEqual(['water']);
    expect(offersOf(all, '')).toHaveLength(2);
  });
});
