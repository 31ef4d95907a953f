/** Facts of one body: its years among its peers, its latest year's numbers, its score. */
import type { Frame, Missing, Row } from '../../model/frame.ts';
import { courseFacts } from './course.ts';
import type { CourseFacts } from './course.ts';
import { dataIn, dataOf } from './datum.ts';
import type { Datum } from './datum.ts';
import { isOwn } from './scores.ts';

/** Numbers of the latest year; undefined where the reports state none or there are too few peers. */
export interface LatestYear {
  readonly year: number;
  readonly rate: Datum | undefined;
  /** Why there is no rate, and nothing unspent. */
  readonly lacks: Missing;
  /** On the year before. */
  readonly change: Datum | undefined;
  readonly median: Datum | undefined;
  readonly unspent: Datum | undefined;
  readonly unspentChange: Datum | undefined;
  readonly unspentMedian: Datum | undefined;
  readonly score: Datum | undefined;
  readonly lost: Datum | undefined;
  readonly lostMedian: Datum | undefined;
  readonly differs: Datum | undefined;
  readonly checks: number;
  readonly explain: number;
}

export interface BodyFacts {
  readonly course: CourseFacts;
  readonly latest: LatestYear | undefined;
  /** Average progress, only where there is no year-end rate. */
  readonly average: Datum | undefined;
  /** The latest total score. */
  readonly score: Datum | undefined;
  /** The score is the body's own. */
  readonly own: boolean;
}

type Frames = Readonly<Record<string, Frame>>;

/** A body's figure is written in its panel's own unit. */
function latestOf(frame: Frame | undefined, body: string): Datum | undefined {
  const own = frame?.panels.flatMap((panel) =>
    dataIn(frame, panel, 'value').map((point) => ({ ...point, unit: panel.unit })),
  );
  return own?.filter(({ row }) => row.department === body).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

function lackOf({ cells: { rate } }: Row): Missing {
  return rate === undefined || rate.state === 'value' ? 'not_reported' : rate.state;
}

function latestYear(frame: Frame, body: string): LatestYear | undefined {
  const own = frame.panels.flatMap(({ rows }) => rows.filter(({ department }) => department === body));
  const row = own[own.length - 1];
  if (row?.year === undefined) return undefined;
  const at = (key: string): Datum | undefined => dataOf(frame, key).find((one) => one.row === row);
  return {
    year: row.year,
    rate: at('rate'),
    lacks: lackOf(row),
    change: at('change'),
    median: at('median'),
    unspent: at('unspent'),
    unspentChange: at('unspent_change'),
    unspentMedian: at('unspent_median'),
    score: at('score'),
    lost: at('lost'),
    lostMedian: at('lost_median'),
    differs: at('differs'),
    checks: at('checks')?.value ?? 0,
    explain: at('explain')?.value ?? 0,
  };
}

/** `frames` by chart id: average-progress, score-total; `course` is of the body that stands first in it. */
export function bodyFacts(course: Frame, frames: Frames): BodyFacts {
  const body = course.departments[0]?.id ?? '';
  const facts = courseFacts(course);
  const scores = frames['score-total'];
  const isRated = facts.kind === 'course' && facts.latest !== undefined;
  return {
    course: facts,
    latest: latestYear(course, body),
    average: isRated ? undefined : latestOf(frames['average-progress'], body),
    score: latestOf(scores, body),
    own: scores !== undefined && isOwn(scores),
  };
}
