/** Facts of `series`: one or several indicators of each body and year. */
import type { Frame, Panel } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { departmentsIn, dataIn, rangeOf } from './datum.ts';
import type { Datum, PlacedDatum, Range } from './datum.ts';
import { gapsOf, nothingIn } from './gaps.ts';
import type { Headline } from './headline.ts';
import { headlineOf, courseExtreme } from './headline.ts';
import type { Gap, Nothing } from './gaps.ts';

/** Up to so many values, or panels, are told one by one, in the order in which they stand. */
const FEW = 3;
/** From so many figures a body on, several years of most bodies are on show. */
const SEVERAL_YEARS = 1.5;

/** The panel's measure, with the status and the period that its figures have in common where they need saying. */
export interface Measure {
  readonly title: DataText;
  readonly status: 'planned' | 'forecast' | undefined;
  /** As the data has it; '' for the whole year. */
  readonly period: string;
}

/** What one panel's figures come to. */
export type SeriesClause = { readonly measure: Measure } &
  /** `isAlone`: no other body is on show. */
  (
    | { readonly kind: 'figure'; readonly figure: Datum; readonly isAlone: boolean }
    /** One body over several years: the first and the last that has a value. */
    | {
        readonly kind: 'course';
        readonly first: Datum;
        readonly last: Datum;
        /** The extreme between them, where first and last alone would mislead. */
        readonly between: { readonly figure: Datum; readonly end: 'low' | 'high' } | undefined;
        readonly isRate: boolean;
      }
    | { readonly kind: 'each'; readonly figures: readonly Datum[] }
    | {
        readonly kind: 'range';
        readonly range: Range;
        readonly bodies: number;
        /** The latest year, where bodies have several each: else bodies and years would mix in one range. */
        readonly year: number | undefined;
        /** Ends are named for rates alone: counts and amounts of bodies with different duties rank nothing. */
        readonly isNamed: boolean;
      }
  );

export type SeriesFacts =
  /** `isCourse`: what was asked for is how it went over the years. */
  | (Nothing & { readonly what: DataText | undefined; readonly isCourse: boolean })
  | {
      readonly kind: 'series';
      /** Of the only panel. */
      readonly headline: Headline | undefined;
      /** The figures of panels that hold one each, in their order; [] where one holds more. */
      readonly ones: readonly Datum[];
      readonly panels: number;
      readonly clauses: readonly SeriesClause[];
      /** Panels that are not told. */
      readonly rest: number;
      /** Several panels: counted differently, so not compared. */
      readonly isApart: boolean;
      readonly missing: readonly Gap[];
    };

function measureOf({ title, status, period }: Panel): Measure {
  return {
    title,
    status: status === 'planned' || status === 'forecast' ? status : undefined,
    period: period === '全年' ? '' : period,
  };
}

/** The latest year's figures, where bodies have several years each. */
function latest(
  points: readonly PlacedDatum[],
): { year: number; points: readonly PlacedDatum[] } | undefined {
  if (points.length < departmentsIn(points) * SEVERAL_YEARS) return undefined;
  const year = Math.max(...points.map((point) => point.year ?? 0));
  const own = points.filter((point) => point.year === year);
  return own.length >= 2 ? { year, points: own } : undefined;
}

/** `alone`: no other panel is told, so a whole sentence may be made of this one. */
function clauseOf(frame: Frame, panel: Panel, alone: boolean): SeriesClause {
  const points = dataIn(frame, panel, 'value');
  const measure = measureOf(panel);
  const figure = points[0]!;
  const isPlain = points.every(({ subject }) => subject === undefined);
  const isRate = figure.column.type === 'rate';
  if (points.length === 1 && isPlain && (alone || isRate))
    return { measure, kind: 'figure', figure, isAlone: frame.departments.length === 1 };
  const years = new Set(points.map(({ year }) => year));
  const ends = [...points].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  if (points.length > 1 && departmentsIn(points) === 1 && isPlain && years.size === points.length)
    return {
      measure,
      kind: 'course',
      first: ends[0]!,
      last: ends[ends.length - 1]!,
      between: courseExtreme(points),
      isRate,
    };
  if (points.length <= FEW && (!isRate || !isPlain)) return { measure, kind: 'each', figures: points };
  const now = latest(points);
  const told = now?.points ?? points;
  const bodies = departmentsIn(told);
  return { measure, kind: 'range', range: rangeOf(told), bodies, year: now?.year, isNamed: isRate };
}

const isCourse = ({ question }: Frame): boolean => question.verb === 'series' && question.course === true;

function headlineIn(frame: Frame, panel: Panel): Headline {
  const { thresholds, departments } = frame;
  return headlineOf({
    points: dataIn(frame, panel, 'value'),
    thresholds,
    isCourse: isCourse(frame),
    bodies: departments.length,
  });
}

export function seriesFacts(frame: Frame): SeriesFacts {
  const filled = frame.panels.filter((panel) => dataIn(frame, panel, 'value').length > 0);
  if (filled.length === 0)
    return { ...nothingIn(frame, 'value'), what: frame.panels[0]?.title, isCourse: isCourse(frame) };
  const told = filled.slice(0, FEW);
  const figures = filled.map((panel) => dataIn(frame, panel, 'value'));
  return {
    kind: 'series',
    headline: filled[1] ? undefined : headlineIn(frame, filled[0]!),
    ones: figures.every(({ length }) => length === 1) ? figures.flat() : [],
    panels: filled.length,
    clauses: told.map((panel) => clauseOf(frame, panel, filled.length === 1)),
    rest: filled.length - told.length,
    isApart: filled.length > 1,
    missing: gapsOf(frame, 'value'),
  };
}
