/** An exception is a rule with a name that found something worth a leader's attention. */
import type { Operator } from './fact.ts';
import type { Qualifier } from './qualifier.ts';
import type { UnitId } from './unit.ts';

/** Where two of one cause have the same at stake, the one that stands first here leads. */
export const EXCEPTION_RULES = [
  'rate_refuted',
  'line_crossed',
  'review_below_line',
  'unspent_no_carry_over',
  'basic_below_projects',
  'check_differs',
  'points_lost',
  'row_low',
  'points_unexplained',
  'measures_empty',
  'target_missed',
  'points_kept',
  'overshoot',
  'figure_missing',
  'went_missing',
  'plan_without_result',
  'partial_year',
] as const;
export type ExceptionRule = (typeof EXCEPTION_RULES)[number];

/** What is at stake. Exceptions are ranked by their amounts, those without one by their points, the rest by distance. */
export interface Stake {
  /** Yuan of the body's own money. */
  readonly amount?: number;
  /** Points of the total score. */
  readonly points?: number;
  /** How far the figure is from its line, target or counterpart, as a share of that. */
  readonly distance?: number;
}

/** A number of base units as an exception shows it. */
export interface Lead {
  readonly value: number;
  /** Names the dimension; which unit of it is written is chosen where it is written. */
  readonly unit: UnitId;
  readonly qualifier?: Qualifier;
  /** The difference of two rates (a ratio), in percentage points. */
  readonly isDifference?: true;
}

/** A part of what an exception found: a project, a kind of expenditure, a score row or one of several figures. */
export interface Part {
  /** Names the part where no subject does. */
  readonly indicator: string;
  readonly subject: string;
  /** What it takes of the whole (unspent, points lost), or its figure. */
  readonly size?: Lead;
  /** Its own execution rate, as a ratio. */
  readonly rate?: number;
  /** Why the report says that it is so, in our words. */
  readonly reason?: string;
  readonly facts: readonly string[];
}

/** Two figures of one thing that an exception holds against each other, in base units of one unit. */
export interface Pair {
  readonly unit: UnitId;
  /** What the report says: the stated figure, the result, the score. */
  readonly stated: number;
  /** What follows from its amounts, the target, the weight. */
  readonly other: number;
  /** The target is worked back from the result and its completion. */
  readonly isImplied?: true;
}

export interface Exception {
  readonly id: string;
  readonly rule: ExceptionRule;
  readonly department: string;
  readonly year: number;
  readonly stake: Stake;
  /** The number that comes first; left out where a figure is missing. */
  readonly lead?: Lead;
  /** Parts that explain it, what they take most of first. */
  readonly because: readonly Part[];
  /** What else was found of the same cause, most at stake first; then the same of earlier years. */
  readonly rest: readonly Exception[];
  readonly pair?: Pair;
  /** A figure that stands where another is missing: the budget without an executed amount, the year before. */
  readonly beside?: Lead;
  /** The chart (id in the catalogue) that shows it. */
  readonly chart: string;
  readonly indicator?: string;
  /** The body that reported it last year, where that was a predecessor by certain succession. */
  readonly predecessor?: string;
  /** Project, score row or enterprise; a score row's framework id. */
  readonly subject?: string;
  /** The line that was crossed, in base units of what `lead` counts. */
  readonly line?: number;
  readonly facts: readonly string[];
  readonly check?: string;
  /** How the target in `pair` is met, where that is no share of it. */
  readonly operator?: Operator;
  /** Whose score it is, where not the body's own. */
  readonly scorer?: 'reviewed' | 'finance';
  /** By how much growth missed its target: a difference of two rates, never below nought. */
  readonly difference?: number;
  /** Lead and line are of the completion of the indicator's target, as ratios, not of its figure. */
  readonly isCompletion?: true;
  /** The report itself says that targets were set low. */
  readonly isAdmitted?: true;
  /** Small, so that it folds into one line with others. */
  readonly isMinor?: true;
}
