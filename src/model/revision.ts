/** What one published state of the data has that the one before it had not: an entry of changes.json. */
import type { CheckKind, CheckResult } from './check.ts';
import type { Correction, Fact } from './fact.ts';
import type { DataText } from './localised.ts';

/** Which data: the digest of the input and its date. */
export interface State {
  readonly version: string;
  readonly date: string;
}

/** What a figure says, in the printed unit. */
export type Stated = Pick<Fact, 'printed' | 'unit' | 'qualifier' | 'target' | 'completion'>;

/** Whose and of when. Names travel along: an old revision outlives the tables that it was made of. */
export interface Whose {
  readonly report: string;
  readonly body: DataText;
  readonly year: number;
}

/** `was` is null for an added figure, `now` for one that is gone. */
export interface RevisedFigure extends Whose {
  readonly id: string;
  readonly indicator: DataText;
  /** Null where the figure is of the body itself. */
  readonly subject: DataText | null;
  readonly was: Stated | null;
  readonly now: Stated | null;
  /** The corrections that account for the change; none where nobody gave a reason. */
  readonly corrections: readonly Correction[];
}

/** A check whose result is another one now; null where there was, or is, no such check. */
export interface TurnedCheck extends Whose {
  readonly id: string;
  readonly kind: CheckKind;
  readonly formula: DataText;
  readonly was: CheckResult | null;
  readonly now: CheckResult | null;
}

export interface Revision {
  readonly from: State;
  readonly to: State;
  readonly figures: readonly RevisedFigure[];
  readonly checks: readonly TurnedCheck[];
}

/** changes.json */
export interface ChangesFile {
  readonly current: State;
  /** The latest one first. */
  readonly revisions: readonly Revision[];
}
