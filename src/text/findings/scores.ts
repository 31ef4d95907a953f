/** Facts of `score_total`, `score_rows` and `score_lost`: scores rank nothing, so no end of a range is named. */
import { exact } from '../../facts/exact.ts';
import type { Frame } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { departmentsIn, highest, dataIn, dataOf, rangeOf, reportsIn } from './datum.ts';
import type { Datum, PlacedDatum, Range } from './datum.ts';
import { gapsOf, nothingIn } from './gaps.ts';
import type { Gap, Nothing } from './gaps.ts';

/** Shares of a weight from here on are full marks. */
const FULL_MARKS = 1 - 1e-9;

/** Whether every score of the Frame is the body's own; where some have a review beside them the notes say which. */
export const isOwn = (frame: Frame): boolean =>
  frame.sources.every(({ scorer }) => scorer === 'self' || scorer === 'none');

export type ScoreTotalFacts =
  | Nothing
  | {
      readonly kind: 'totals';
      /** A panel a framework. */
      readonly frameworks: readonly {
        readonly title: DataText;
        readonly scores: Range;
        readonly bodies: number;
        /** Where all have the same; `derived` of them follow from the score, the reports not stating any. */
        readonly grade: (DataText & { readonly derived: number; readonly stated: number }) | undefined;
      }[];
      /** Differences from own scores, where some have a reviewed score as well. */
      readonly reviewed: Range | undefined;
      readonly own: boolean;
      readonly missing: readonly Gap[];
    };

function gradeOf(
  points: readonly PlacedDatum[],
): (DataText & { readonly derived: number; readonly stated: number }) | undefined {
  const cells = points.map(({ row }) => row.cells.grade);
  const [first, ...others] = cells.map((cell) => cell?.text);
  if (!first?.zh || !others.every((grade) => grade?.zh === first.zh)) return undefined;
  const derived = cells.filter((cell) => cell?.reading === 'derived').length;
  return { ...first, derived, stated: cells.length - derived };
}

export function scoreTotalFacts(frame: Frame): ScoreTotalFacts {
  const frameworks = frame.panels.flatMap((panel) => {
    const points = dataIn(frame, panel, 'value');
    if (points.length === 0) return [];
    const scores = rangeOf(points);
    return [{ title: panel.title, scores, bodies: departmentsIn(points), grade: gradeOf(points) }];
  });
  if (frameworks.length === 0) return nothingIn(frame, 'value');
  const differences = dataOf(frame, 'difference');
  return {
    kind: 'totals',
    frameworks,
    reviewed: differences.length > 0 ? rangeOf(differences) : undefined,
    own: isOwn(frame),
    missing: gapsOf(frame, 'value'),
  };
}

export type ScoreRowsFacts =
  | Nothing
  | {
      readonly kind: 'rows';
      readonly rows: number;
      /** Rows that did not get full marks. */
      readonly below: number;
      readonly reports: number;
      /** Rows of different frameworks are not counted together. */
      readonly frameworks: number;
      readonly first: Datum;
      readonly own: boolean;
      readonly missing: readonly Gap[];
    };

export function scoreRowsFacts(frame: Frame): ScoreRowsFacts {
  const shares = dataOf(frame, 'share');
  const [first] = shares;
  if (!first) return nothingIn(frame, 'share');
  return {
    kind: 'rows',
    rows: shares.length,
    below: shares.filter(({ value }) => value < FULL_MARKS).length,
    reports: reportsIn(shares),
    frameworks: frameworksIn(shares),
    first,
    own: isOwn(frame),
    missing: gapsOf(frame, 'share'),
  };
}

/** A panel holds one framework, or one report's steps; its basis names the framework. */
export const frameworksIn = (points: readonly PlacedDatum[]): number =>
  new Set(points.map(({ panel }) => panel.basis.zh)).size;

/** Lost points of one report add up; those of several do not, so only their number and the largest are told. */
export type ScoreLostFacts =
  | Nothing
  /** Scores on file, and none lost a point. */
  | { readonly kind: 'unlost' }
  | {
      readonly kind: 'lost';
      readonly reports: number;
      /** The largest loss is told within one framework alone. */
      readonly frameworks: number;
      readonly rows: number;
      /** Points, of one report. */
      readonly total: number;
      readonly most: Datum;
      readonly name: DataText | undefined;
    };

export function scoreLostFacts(frame: Frame): ScoreLostFacts {
  const all = dataOf(frame, 'lost');
  const lost = all.filter(({ value }) => value > 0);
  if (lost.length === 0) {
    const isScored = frame.panels.some(({ rows }) =>
      rows.some(({ cells }) => cells.score?.state === 'value'),
    );
    return all.length > 0 || isScored || frame.coverage.n > 0 ? { kind: 'unlost' } : nothingIn(frame, 'lost');
  }
  const most = highest(lost);
  return {
    kind: 'lost',
    reports: reportsIn(lost),
    frameworks: frameworksIn(lost),
    rows: lost.length,
    total: exact(lost.reduce((sum, { value }) => sum + value, 0)),
    most,
    name: most.subject ?? most.row.cells.row?.text,
  };
}
