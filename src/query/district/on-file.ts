/** Figures of all bodies and years, which a course asks for body by body: found once a dataset. */
import { once } from '../../facts/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import { EVERYTHING } from '../../model/question.ts';
import { group } from '../aggregate.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { scopeOf, yearOf } from '../scope.ts';
import type { Band } from './band.ts';
import { bandOf } from './band.ts';
import type { Execution } from './executions.ts';
import { executionsOf } from './executions.ts';
import type { OwnScore } from './own-scores.ts';
import { ownScoresOf } from './own-scores.ts';

/** All bodies of a year. */
export interface Peers {
  readonly rates: Band | undefined;
  readonly unspent: Band | undefined;
  /** Points lost in a framework. */
  readonly lostIn: (framework: string) => Band | undefined;
}

export interface OnFile {
  readonly data: Dataset;
  /** Every body, every year. */
  readonly all: Scope;
  /** By `bodyYearKey`. */
  readonly executions: ReadonlyMap<string, Execution>;
  readonly scores: ReadonlyMap<string, OwnScore>;
  readonly peersOf: (year: number) => Peers;
}

function yearsOf<T extends BodyYear>(by: ReadonlyMap<string, T>): (year: number) => readonly T[] {
  const years = new Map(group([...by.values()], { year: yearOf }).map(({ key, items }) => [key.year, items]));
  return (year) => years.get(year) ?? [];
}

export const onFile = once((data: Dataset): OnFile => {
  const all = scopeOf(data, EVERYTHING);
  const [executions, scores] = [executionsOf(data, all), ownScoresOf(data, all)];
  const [spentIn, scoredIn] = [yearsOf(executions), yearsOf(scores)];
  const peers = new Map(
    all.years.map((year): [number, Peers] => {
      const spent = spentIn(year);
      const lost = group(scoredIn(year), { framework: ({ framework }) => framework });
      const bands = new Map(
        lost.map(({ key, items }) => [key.framework, bandOf(items.flatMap((one) => one.lost ?? []))]),
      );
      return [
        year,
        {
          rates: bandOf(spent.flatMap(({ rate }) => rate.value ?? [])),
          unspent: bandOf(spent.flatMap(({ unspent }) => unspent.value ?? [])),
          lostIn: (framework) => bands.get(framework),
        },
      ];
    }),
  );
  const nobody: Peers = { rates: undefined, unspent: undefined, lostIn: () => undefined };
  return { data, all, executions, scores, peersOf: (year) => peers.get(year) ?? nobody };
});
