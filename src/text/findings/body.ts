/** Facts of one body: reports on file, execution, score, checks that differ. */
import type { Frame } from '../../model/frame.ts';
import { dataIn } from './datum.ts';
import type { Datum } from './datum.ts';
import { isOwn } from './scores.ts';

/** What is on file of a body. */
export interface OnFile {
  readonly name: string;
  /** Years of its reports, ascending. */
  readonly years: readonly number[];
  readonly reports: number;
  readonly checks: number;
  readonly differs: number;
  /** Checks whose difference is for the body to explain. */
  readonly explain: number;
  readonly attention: number;
}

export interface BodyFacts extends OnFile {
  /** The latest of each; average progress only where there is no year-end rate. */
  readonly rate: Datum | undefined;
  readonly average: Datum | undefined;
  readonly score: Datum | undefined;
  /** The score is the body's own. */
  readonly own: boolean;
}

type Frames = Readonly<Record<string, Frame>>;

function latest(frame: Frame | undefined, body: string): Datum | undefined {
  if (!frame) return undefined;
  // A body's figure is written in its panel's own unit.
  const own = frame.panels.flatMap((panel) =>
    dataIn(frame, panel, 'value').map((point) => ({ ...point, unit: panel.unit })),
  );
  return own.filter(({ row }) => row.department === body).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

/** `frames` by chart id: execution-rate, average-progress, score-total. */
export function bodyFacts(body: string, known: OnFile, frames: Frames): BodyFacts {
  const rate = latest(frames['execution-rate'], body);
  const scores = frames['score-total'];
  return {
    ...known,
    rate,
    average: rate ? undefined : latest(frames['average-progress'], body),
    score: latest(scores, body),
    own: scores !== undefined && isOwn(scores),
  };
}
