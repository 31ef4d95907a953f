/**
 * Bodies' own total scores, within the one framework that most of the bodies' years looked at were scored in: points of
 * two frameworks are no longer the same points.
 */
import { frameworkOf } from '../../facts/framework.ts';
import { lostPoints } from '../../facts/losses.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import { count } from '../aggregate.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import type { BodyYear } from '../../facts/body-year.ts';
import type { Scope } from '../scope.ts';
import { bodyYearKey } from '../../facts/body-year.ts';
import { isReview } from '../scores/scorer-notes.ts';

const TOTAL = 'score.total';

export interface OwnScore extends BodyYear {
  readonly report: string;
  readonly framework: string;
  readonly total: Fact;
  /** Points below full marks; undefined where the framework states none. */
  readonly lost: number | undefined;
}

/** By body and year (`bodyYearKey`), each of the fullest of its own reports. */
export function ownScoresOf(data: Dataset, scope: Scope): ReadonlyMap<string, OwnScore> {
  const stated = reportsStating(factsOf(data, scope, [TOTAL]), ['total']);
  return new Map(
    stated.flatMap(({ department, year, reports }): [string, OwnScore][] => {
      const own = reports.find(({ report }) => !isReview(scope.scorerOf(report)));
      const total = own?.facts.get(TOTAL);
      if (!own || !total) return [];
      const framework = scope.frameworkOf(own.report);
      const { full } = frameworkOf(data, framework);
      const lost = full === undefined ? undefined : lostPoints(full, total.value);
      const score = { department, year, report: own.report, framework, total, lost };
      return [[bodyYearKey(score), score]];
    }),
  );
}

/** The framework of most scores of some bodies' years, of equals the first on file; '' where there is no score. */
export function commonFramework(scores: ReadonlyMap<string, OwnScore>, among: readonly BodyYear[]): string {
  const within = new Set(among.map(bodyYearKey));
  const counts = count(
    [...scores].flatMap(([key, score]) => (within.has(key) ? score : [])),
    { framework: ({ framework }) => framework },
  );
  return counts.reduce((most, one) => (one.n > most.n ? one : most), { key: { framework: '' }, n: 0 }).key
    .framework;
}
