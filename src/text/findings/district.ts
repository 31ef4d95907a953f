/** Facts of `bodies` and `totals`: all bodies at once, and all bodies as one. */
import type { Frame } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import type { PlacedDatum, Datum, Range } from './datum.ts';
import { beside, dataOf, departmentsIn, lowest, rangeOf } from './datum.ts';
import { nothingIn } from './gaps.ts';
import type { Nothing } from './gaps.ts';

export type BodiesFacts =
  | Nothing
  | {
      readonly kind: 'bodies';
      /** Undefined where each body stands with its own latest year. */
      readonly year: number | undefined;
      readonly years: readonly number[];
      /** Bodies with a rate, of all that have a row. */
      readonly n: number;
      readonly of: number;
      readonly rates: Range;
    };

export function bodiesFacts(frame: Frame): BodiesFacts {
  const rates = dataOf(frame, 'rate');
  if (rates.length === 0) return nothingIn(frame, 'rate');
  const rows = frame.panels.flatMap((panel) => panel.rows);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))];
  return {
    kind: 'bodies',
    year: years.length === 1 ? years[0] : undefined,
    years,
    n: departmentsIn(rates),
    of: rows.length,
    rates: rangeOf(rates),
  };
}

/** A change over the bodies that have both years. */
export interface CommonChange {
  readonly change: Datum;
  readonly bodies: number;
  /** The earlier year. */
  readonly since: number;
}

/** The body that left most of what all left. */
export interface Top {
  readonly body: DataText;
  readonly share: Datum;
}

export type TotalsFacts =
  | Nothing
  | {
      readonly kind: 'totals';
      /** Undefined where it is of each body's latest year. */
      readonly year: number | undefined;
      readonly rate: Datum | undefined;
      readonly unspent: Datum | undefined;
      readonly bodies: number;
      readonly of: number;
      readonly rateChange: CommonChange | undefined;
      readonly unspentChange: CommonChange | undefined;
      readonly top: Top | undefined;
      /** The year of the lowest rate where that is what the years are about, and how it came about. */
      readonly worst: { readonly rate: Datum; readonly top: Top | undefined } | undefined;
      readonly lost:
        | {
            readonly n: number;
            readonly of: number;
            readonly change: CommonChange | undefined;
            readonly most: { readonly body: DataText; readonly points: number } | undefined;
          }
        | undefined;
      readonly differs:
        | {
            readonly n: number;
            readonly checks: number;
            readonly reports: number;
            /** Checks that part for a reason still to be told. */
            readonly explain: number;
            /** Checks that differ in the years before. */
            readonly before: number;
            readonly change: CommonChange | undefined;
          }
        | undefined;
    };

/** A body that left this much of what all left is worth naming. */
const MOST = 0.5;
/** A rate of one body is that body's: as a pool it says nothing. */
const FEWEST = 2;

function topOf(frame: Frame, of: PlacedDatum): Top | undefined {
  const share = beside(frame, of, 'top_share');
  const body = of.row.cells.top?.text;
  return share && body && share.value >= MOST ? { body, share } : undefined;
}

/**
 * The lowest year, where its distance from the other years is more than twice what lies between the first and the last;
 * undefined where it is the last.
 */
function worstOf(
  frame: Frame,
  rates: readonly PlacedDatum[],
): { rate: Datum; top: Top | undefined } | undefined {
  const [first, last] = [rates[0], rates[rates.length - 1]];
  if (!first || !last || rates.length < 3) return undefined;
  const { low, high } = { low: lowest(rates), high: rangeOf(rates).high };
  const isEvent = high.value - low.value > 2 * Math.abs(last.value - first.value);
  return low !== last && low !== first && isEvent ? { rate: low, top: topOf(frame, low) } : undefined;
}

export function totalsFacts(frame: Frame): TotalsFacts {
  const rows = frame.panels.flatMap((panel) => panel.rows);
  const now = rows[rows.length - 1];
  if (!now) return nothingIn(frame, 'rate');
  const at = (key: string): PlacedDatum | undefined => dataOf(frame, key).find(({ row }) => row === now);
  const n = (key: string): number => at(key)?.value ?? 0;
  const changeOf = (key: string, common: string): CommonChange | undefined => {
    const change = at(key);
    const since = key === 'change' || key === 'unspent_change' ? n('since') : (now.year ?? 0) - 1;
    return change && n(common) >= FEWEST ? { change, bodies: n(common), since } : undefined;
  };
  const told = dataOf(frame, 'rate').filter((rate) => (beside(frame, rate, 'bodies')?.value ?? 0) >= FEWEST);
  const rate = told.find(({ row }) => row === now);
  const points = at('most_lost')?.value;
  const loser = now.cells.most_loser?.text;
  return {
    kind: 'totals',
    year: now.year,
    rate,
    unspent: at('unspent'),
    bodies: n('bodies'),
    of: n('of'),
    rateChange: changeOf('change', 'common'),
    unspentChange: changeOf('unspent_change', 'common'),
    top: rate && topOf(frame, rate),
    worst: rate && worstOf(frame, told),
    lost:
      n('scored') === 0
        ? undefined
        : {
            n: n('lost'),
            of: n('scored'),
            change: changeOf('lost_change', 'lost_common'),
            most: points !== undefined && loser ? { body: loser, points } : undefined,
          },
    differs:
      at('differs') === undefined
        ? undefined
        : {
            n: n('differs'),
            checks: n('checks'),
            reports: n('differs_reports'),
            explain: n('explain'),
            before: dataOf(frame, 'differs')
              .filter(({ row }) => row !== now)
              .reduce((sum, { value }) => sum + value, 0),
            change: changeOf('differs_change', 'differs_common'),
          },
  };
}
