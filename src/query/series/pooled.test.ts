import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';
import { scopeOf } from '../scope.ts';
import { pooledYears } from './pooled.ts';

const money = (body: string, year: number, budget: string, executed: string) => [
  fact(body, year, 'budget.annual', budget, '万元'),
  fact(body, year, 'exec.total', executed, '万元'),
];

/** Both bodies with two years rose; a weaker third one joined and takes the pooled rate down. */
const JOINED = dataset({
  facts: [
    ...money('a', 2021, '100', '96'),
    ...money('b', 2021, '100', '98'),
    ...money('a', 2022, '100', '97'),
    ...money('b', 2022, '100', '99'),
    ...money('c', 2022, '100', '80'),
    ...money('a', 2024, '100', '90'),
    ...money('b', 2024, '100', '90'),
    ...money('c', 2024, '100', '90'),
  ],
});

const years = pooledYears(JOINED, scopeOf(JOINED, EVERYTHING));
const of = (year: number) => years.find((one) => one.year === year)!;

describe('a pooled change', () => {
  it('is over the bodies that have both years, whoever joined', () => {
    expect(of(2021).pool?.rate).toBe(0.97);
    expect(of(2022).pool?.rate).toBe(0.92);
    expect(of(2022).change).toMatchObject({
      difference: 0.01,
      before: { year: 2021 },
      after: { rate: 0.98 },
    });
    expect(of(2022).change?.after.pairs.map(({ department }) => department)).toEqual(['a', 'b']);
  });

  it('is on the nearest year before with bodies in common', () => {
    expect(of(2023)).toMatchObject({ pool: undefined, change: undefined });
    expect(of(2024).change).toMatchObject({ difference: -0.02, before: { year: 2022 } });
    expect(of(2021).change).toBeUndefined();
  });

  it('is not made where no body has two years', () => {
    const apart = dataset({ facts: [...money('a', 2021, '100', '96'), ...money('b', 2022, '100', '97')] });
    expect(pooledYears(apart, scopeOf(apart, EVERYTHING)).map(({ change }) => change)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is the same where the reader looks at one year alone', () => {
    const [row] = rowsOf(run(JOINED, { verb: 'pool' }, { ...EVERYTHING, years: [2022] }, 'p'));
    expect(row).toMatchObject({
      year: 2022,
      bodies: ['a', 'b', 'c'],
      cells: {
        change: { value: 0.01 },
        unspent: { value: 240_000 },
        unspent_change: { value: -20_000 },
        common: { value: 2 },
        since: { value: 2021 },
      },
    });
  });
});
