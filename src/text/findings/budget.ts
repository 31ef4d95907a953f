/** Facts of `budget`, `parts`, `projects` and `pool`. */
import { groupBy } from '../../facts/group-by.ts';
import { isOfSameBodies } from '../../facts/same-bodies.ts';
import type { Frame, Row } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { beside, departmentsIn, highest, lowest, dataOf, rangeOf, reportsIn } from './datum.ts';
import type { Datum, PlacedDatum, Range } from './datum.ts';
import { gapsOf, nothingIn } from './gaps.ts';
import type { Gap, Nothing } from './gaps.ts';
import { courseExtreme } from './headline.ts';

/** Rates from here on read as 100.0 %. */
const FULL = 0.9995;

export type BudgetFacts =
  | Nothing
  /** Budgets without an executed amount on the same base. */
  | { readonly kind: 'unrated'; readonly bodies: number }
  | {
      readonly kind: 'report';
      readonly rate: Datum;
      readonly budget: Datum | undefined;
      readonly executed: Datum | undefined;
      readonly unspent: Datum | undefined;
      /** No other body is on show. */
      readonly isAlone: boolean;
      readonly missing: readonly Gap[];
    }
  | {
      readonly kind: 'reports';
      readonly bodies: number;
      /** The report that left most; undefined where none left anything. */
      readonly most: Datum | undefined;
      readonly rates: Range;
      /** Only where none executed more than its budget. */
      readonly unspent: Range | undefined;
      /** How many executed more than their budget. */
      readonly over: number;
      readonly missing: readonly Gap[];
    };

export function budgetFacts(frame: Frame): BudgetFacts {
  const rates = dataOf(frame, 'rate');
  const [rate] = rates;
  if (!rate) {
    const budgets = dataOf(frame, 'budget');
    if (budgets.length === 0) return nothingIn(frame, 'budget');
    return { kind: 'unrated', bodies: departmentsIn(budgets) };
  }
  const missing = gapsOf(frame, 'executed');
  if (rates.length === 1) {
    const [budget, executed, unspent] = ['budget', 'executed', 'unspent'].map((key) =>
      beside(frame, rate, key),
    );
    const isAlone = frame.departments.length === 1;
    return { kind: 'report', rate, budget, executed, unspent, isAlone, missing };
  }
  const unspent = dataOf(frame, 'unspent');
  const most = unspent.length > 0 ? highest(unspent) : undefined;
  const over = unspent.filter(({ value }) => value < 0).length;
  return {
    kind: 'reports',
    bodies: departmentsIn(rates),
    rates: rangeOf(rates),
    most: most && most.value > 0 ? most : undefined,
    unspent: unspent.length > 1 && over === 0 ? rangeOf(unspent) : undefined,
    over,
    missing,
  };
}

export type PartsFacts =
  | Nothing
  | {
      readonly kind: 'parts';
      readonly measure: 'rate' | 'budget';
      readonly parts: readonly { readonly name: DataText; readonly range: Range }[];
      /** No other body is on show. */
      readonly isAlone: boolean;
      /** The lowest of all with the name of its part; undefined where all figures are of one report. */
      readonly lowest: { readonly name: DataText; readonly figure: Datum } | undefined;
      readonly bodies: number;
      /** The first figure, where all are of its report. */
      readonly report: Datum | undefined;
      readonly missing: readonly Gap[];
    };

const NAMELESS: DataText = { zh: '', en: '' };
const partName = (row: Row): DataText => row.cells.part?.text ?? row.subject ?? NAMELESS;

export function partsFacts(frame: Frame): PartsFacts {
  const rates = dataOf(frame, 'rate');
  const measure = rates.length > 0 ? 'rate' : 'budget';
  const used = rates.length > 0 ? rates : dataOf(frame, 'budget');
  if (used.length === 0) return nothingIn(frame, 'budget');
  const groups = groupBy(used, ({ row }) => partName(row).zh);
  const low = lowest(used);
  return {
    kind: 'parts',
    isAlone: frame.departments.length === 1,
    lowest: reportsIn(used) > 1 ? { name: partName(low.row), figure: low } : undefined,
    measure,
    parts: [...groups.values()].map((points) => ({
      name: partName(points[0].row),
      range: rangeOf(points),
    })),
    bodies: departmentsIn(used),
    report: reportsIn(used) === 1 ? used[0] : undefined,
    missing: gapsOf(frame, measure),
  };
}

/** A project line is on file where one of these is. */
const PROJECT = ['budget', 'executed', 'rate'] as const;

export type ProjectsFacts =
  | Nothing
  | {
      readonly kind: 'projects';
      readonly bodies: number;
      readonly projects: number;
      /** How many have a rate, and how many of these were fully executed. */
      readonly rated: number;
      readonly full: number;
      /** Where not all were fully executed. */
      readonly lowest: Datum | undefined;
      readonly missing: readonly Gap[];
    };

export function projectsFacts(frame: Frame): ProjectsFacts {
  const rows = frame.panels
    .flatMap((panel) => panel.rows)
    .filter(({ cells }) => PROJECT.some((key) => cells[key]?.state === 'value'));
  if (rows.length === 0) return nothingIn(frame, 'budget');
  const rates = dataOf(frame, 'rate');
  const full = rates.filter(({ value }) => value >= FULL).length;
  return {
    kind: 'projects',
    bodies: new Set(rows.map(({ department }) => department)).size,
    projects: rows.length,
    rated: rates.length,
    full,
    lowest: full < rates.length ? lowest(rates) : undefined,
    missing: gapsOf(frame, ...PROJECT),
  };
}

/** Years from the last back that are told. */
const TOLD_YEARS = 4;

/** A pooled year's change over the bodies that have both it and `since`. */
export interface CommonChange {
  readonly by: Datum;
  readonly bodies: number;
  readonly since: number;
}

/** What a title says of pooled years. */
export type PoolHeadline =
  /** Where the bodies in common moved that way as well: else who came and went made it. */
  | { readonly kind: 'extreme'; readonly figure: Datum; readonly end: 'low' | 'high' }
  | { readonly kind: 'change'; readonly rate: Datum; readonly change: CommonChange }
  | { readonly kind: 'level'; readonly rate: Datum; readonly bodies: number | undefined }
  /** Years of other bodies each. */
  | { readonly kind: 'unlike'; readonly years: number };

/**
 * Years one by one: the bodies behind them differ, so a change from year to year claims too much. `bodies`: n of the
 * N asked for that are in the rate.
 */
export type PoolFacts =
  | Nothing
  | {
      readonly kind: 'pool';
      readonly headline: PoolHeadline;
      /** Whether all years told are of the same bodies. */
      readonly isOfSame: boolean;
      /** Of the last year. */
      readonly change: CommonChange | undefined;
      readonly years: readonly {
        readonly rate: Datum;
        readonly bodies: { readonly n: number; readonly of: number } | undefined;
      }[];
    };

function changeOf(frame: Frame, rate: PlacedDatum): CommonChange | undefined {
  const [by, bodies] = ['change', 'common'].map((key) => beside(frame, rate, key));
  const since = rate.row.cells.since?.value;
  return by && bodies && since != null ? { by, bodies: bodies.value, since } : undefined;
}

function poolHeadline(frame: Frame, rates: readonly PlacedDatum[]): PoolHeadline {
  const last = rates[rates.length - 1]!;
  const extreme = courseExtreme(rates);
  const moved = extreme && changeOf(frame, extreme.figure)?.by.value;
  if (extreme && moved !== undefined && (extreme.end === 'low' ? moved < 0 : moved > 0))
    return { kind: 'extreme', ...extreme };
  const change = changeOf(frame, last);
  // A single body's change is that body's, and no pool's.
  if (change && change.bodies > 1) return { kind: 'change', rate: last, change };
  if (rates.length > 1) return { kind: 'unlike', years: rates.length };
  return { kind: 'level', rate: last, bodies: beside(frame, last, 'bodies')?.value };
}

/** `least` is how many bodies a year must pool to be told. */
export function poolFacts(frame: Frame, least = 1): PoolFacts {
  const rates = dataOf(frame, 'rate')
    .filter((point) => (beside(frame, point, 'bodies')?.value ?? least) >= least)
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const last = rates[rates.length - 1];
  if (!last) return nothingIn(frame, 'rate');
  const told = rates.slice(-TOLD_YEARS);
  const years = told.map((rate) => {
    const [n, of] = ['bodies', 'of'].map((key) => beside(frame, rate, key)?.value);
    return { rate, bodies: n === undefined || of === undefined ? undefined : { n, of } };
  });
  return {
    kind: 'pool',
    headline: poolHeadline(frame, rates),
    isOfSame: isOfSameBodies(...told.map(({ row }) => row)),
    change: changeOf(frame, last),
    years,
  };
}
