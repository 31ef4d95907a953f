/** Facts of the overview: what is on file, execution, scores, how much deserves attention. */
import { comparedReports } from '../../facts/compared.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Frame, Panel } from '../../model/frame.ts';
import type { Verb } from '../../model/question.ts';
import { poolFacts } from './budget.ts';
import type { PoolFacts } from './budget.ts';
import { departmentsIn, dataIn, dataOf, rangeOf } from './datum.ts';
import type { PlacedDatum, Range } from './datum.ts';
import { isOwn } from './scores.ts';

/** Figures of several bodies. */
export interface Spread {
  readonly bodies: number;
  readonly range: Range;
}

export interface OverviewFacts {
  readonly reports: number;
  readonly bodies: number;
  /** Of each report. */
  readonly years: readonly number[];
  readonly rates: Spread | undefined;
  /** Average progress, a measure of its own. */
  readonly average: Spread | undefined;
  readonly pool: PoolFacts | undefined;
  readonly scores:
    | {
        readonly bodies: number;
        readonly of: number;
        /** Totals of different frameworks share no range. */
        readonly range: Range | undefined;
        readonly own: boolean;
      }
    | undefined;
  readonly attention: number;
}

type Frames = Readonly<Record<string, Frame>>;
const byVerb = (frames: Frames, verb: Verb): Frame[] =>
  Object.values(frames).filter(({ question }) => question.verb === verb);

/** Figures of one indicator in whichever series asks for it; a panel says by its rows what it is about. */
function seriesOf(frames: Frames, indicator: string): PlacedDatum[] {
  for (const frame of byVerb(frames, 'series')) {
    const isAbout = (panel: Panel): boolean =>
      panel.status === 'completed' && panel.rows.some((row) => row.indicator === indicator);
    const found = frame.panels.filter(isAbout).map((panel) => dataIn(frame, panel, 'value'));
    const [most] = found.sort((a, b) => b.length - a.length);
    if (most && most.length > 0) return most;
  }
  return [];
}

const spreadOf = (points: readonly PlacedDatum[]): Spread | undefined =>
  points.length === 0 ? undefined : { bodies: departmentsIn(points), range: rangeOf(points) };

function scoresOf(frames: Frames): OverviewFacts['scores'] {
  const [frame] = byVerb(frames, 'score_total');
  const points = frame ? dataOf(frame, 'value') : [];
  if (!frame || points.length === 0) return undefined;
  return {
    bodies: departmentsIn(points),
    of: frame.departments.length,
    range: new Set(points.map(({ panel }) => panel.key)).size === 1 ? rangeOf(points) : undefined,
    own: isOwn(frame),
  };
}

/** From the Frames of the overview (by chart id); the first that asks for coverage says whose reports count. */
export function overviewFacts(site: Site, frames: Frames, exceptions: readonly Exception[]): OverviewFacts {
  const [frame] = [...byVerb(frames, 'coverage'), ...Object.values(frames)];
  const reports = comparedReports(site.reports).filter(
    (report) =>
      !frame ||
      (frame.years.includes(report.year) && frame.departments.some(({ id }) => id === report.department)),
  );
  const rates = seriesOf(frames, 'exec.rate');
  // The pooled rate of a single body is that body's rate, told already.
  const [pooled] = byVerb(frames, 'pool').filter((each) =>
    dataOf(each, 'bodies').some(({ value }) => value > 1),
  );
  return {
    reports: reports.length,
    bodies: new Set(reports.map(({ department }) => department)).size,
    years: reports.map(({ year }) => year),
    rates: spreadOf(
      rates.length > 0 ? rates : byVerb(frames, 'budget').flatMap((each) => dataOf(each, 'rate')),
    ),
    average: spreadOf(seriesOf(frames, 'exec.avg_progress')),
    pool: pooled && poolFacts(pooled, 2),
    scores: scoresOf(frames),
    attention: exceptions.length,
  };
}
