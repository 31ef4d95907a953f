/** Figures of all bodies and years, which a course asks for body by body: found once a dataset. */
import { once } from '../../facts/dataset-index.ts';
import { groupBy } from '../../facts/group-by.ts';
import type { Dataset } from '../../model/dataset.ts';
import { EVERYTHING } from '../../model/question.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { scopeOf } from '../scope.ts';
import type { Band } from './band.ts';
import { bandOf } from './band.ts';
import type { Execution } from './executions.ts';
import { executionsOf } from './executions.ts';
import type { OwnScore } from './own-scores.ts';
import { ownScoresOf } from './own-scores.ts';

/** All bodies of one level of a year. */
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
  /** Those of a body's year, of its level. */
  readonly peersOf: (of: BodyYear) => Peers;
}

export const onFile = once((data: Dataset): OnFile => {
  const all = scopeOf(data, EVERYTHING);
  const [executions, scores] = [executionsOf(data, all), ownScoresOf(data, all)];
  const placeOf = ({ department, year }: BodyYear): string => `${all.levelOf(department)}:${year}`;
  const [spent, scored] = [
    groupBy([...executions.values()], placeOf),
    groupBy([...scores.values()], placeOf),
  ];
  const found = new Map<string, Peers>();
  const peersOf = (place: string): Peers => {
    const peers = spent.get(place) ?? [];
    const lost = groupBy(scored.get(place) ?? [], ({ framework }) => framework);
    const bands = new Map(
      [...lost].map(([framework, of]) => [framework, bandOf(of.flatMap((one) => one.lost ?? []))]),
    );
    return {
      rates: bandOf(peers.flatMap(({ rate }) => rate.value ?? [])),
      unspent: bandOf(peers.flatMap(({ unspent }) => unspent.value ?? [])),
      lostIn: (framework) => bands.get(framework),
    };
  };
  for (const place of new Set([...spent.keys(), ...scored.keys()])) found.set(place, peersOf(place));
  const nobody: Peers = { rates: undefined, unspent: undefined, lostIn: () => undefined };
  return { data, all, executions, scores, peersOf: (of) => found.get(placeOf(of)) ?? nobody };
});
