/** Facts of `course`: one body's years among its peers. The body is the first of the Frame. */
import type { Frame } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { beside, dataOf, lowest } from './datum.ts';
import type { Datum, PlacedDatum } from './datum.ts';
import { nothingIn } from './gaps.ts';
import type { Nothing } from './gaps.ts';
import type { Headline } from './headline.ts';
import { headlineOf } from './headline.ts';

/** The part of the expenditure that left most where the rate fell. */
export interface ExplainingPart {
  readonly name: DataText;
  readonly rate: Datum | undefined;
  readonly unspent: Datum;
}

export type CourseFacts =
  | Nothing
  | {
      readonly kind: 'course';
      readonly headline: Headline;
      /** The body's latest rate; undefined where only others have one. */
      readonly latest: Datum | undefined;
      /** The median of the latest year's bodies, and how many these are. */
      readonly median: Datum | undefined;
      readonly peers: number;
      /** The lowest of several years, where that is not the latest. */
      readonly worst: { readonly rate: Datum; readonly part: ExplainingPart | undefined } | undefined;
    };

const isOf =
  (frame: Frame) =>
  ({ row }: PlacedDatum): boolean =>
    row.department === frame.departments[0]?.id;

function partOf(frame: Frame, rate: PlacedDatum): ExplainingPart | undefined {
  const name = rate.row.cells.part?.text;
  const unspent = beside(frame, rate, 'part_unspent');
  return name && unspent ? { name, rate: beside(frame, rate, 'part_rate'), unspent } : undefined;
}

export function courseFacts(frame: Frame): CourseFacts {
  const rates = dataOf(frame, 'rate');
  if (rates.length === 0) return nothingIn(frame, 'rate');
  const own = rates.filter(isOf(frame));
  const latest = own[own.length - 1];
  const isCourse = own.length > 1;
  const worst = isCourse ? lowest(own) : undefined;
  const median = latest && beside(frame, latest, 'median');
  return {
    kind: 'course',
    headline: headlineOf({
      points: isCourse ? own : rates,
      thresholds: frame.thresholds,
      isCourse,
      bodies: isCourse ? 1 : rates.length,
    }),
    latest,
    median,
    peers: (latest && beside(frame, latest, 'peers')?.value) ?? 0,
    worst: worst && worst !== latest ? { rate: worst, part: partOf(frame, worst) } : undefined,
  };
}
