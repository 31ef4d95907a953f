import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../url/codec.ts';
import { dataset, fact } from '../testing/facts.ts';
import { viewsBeside } from './ahead.ts';

const district = dataset({
  facts: ['a', 'b'].flatMap((body) =>
    [2021, 2022, 2023].map((year) => fact(body, year, 'exec.rate', '98', '%')),
  ),
});
const yearsOf = (view: Partial<typeof DEFAULT_VIEW>) =>
  viewsBeside({ ...DEFAULT_VIEW, ...view }, district).map(({ years }) => years);

describe('what a reader may ask for next', () => {
  it('is the nearest other year first, then all of them', () => {
    expect(yearsOf({ page: 'execution' })).toEqual([[2022], [2021], [2021, 2022, 2023]]);
  });

  it('is the year that the page begins with under the address of the page itself', () => {
    expect(yearsOf({ page: 'execution', years: [2022] })).toEqual([[], [2021], [2021, 2022, 2023]]);
  });

  it('is nothing on a page without years', () => {
    expect(yearsOf({ page: 'checks' })).toEqual([]);
  });
});
