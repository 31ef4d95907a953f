/** An exception is a rule with a name that found something worth a leader's attention. */
import type { UnitId } from './unit.ts';

export const EXCEPTION_RULES = [
  'line_crossed',
  'check_differs',
  'unspent_no_carry_over',
  'points_lost',
  'overshoot',
  'went_missing',
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

/** The number that an exception shows first, in base units. */
export interface Lead {
  readonly value: number;
  /** Names the dimension; which unit of it is written is chosen where it is written. */
  readonly unit: UnitId;
  /** The difference of two rates (a ratio), in percentage points. */
  readonly isDifference?: true;
}

/** A part of what an exception found: a project, a kind of expenditure or a score row, with what it takes of the whole. */
export interface Part {
  /** Indicator that names the part where no subject does. */
  readonly indicator: string;
  readonly subject: string;
  /** Yuan unspent, or points lost; left out where only its rate is known. */
  readonly taken?: number;
  /** The part's own rate or share, as a ratio. */
  readonly rate?: number;
  readonly facts: readonly string[];
}

/** Two figures of one thing that an exception holds against each other, in base units of one unit. */
export interface Pair {
  readonly unit: UnitId;
  /** What the report says: the stated figure, or the result. */
  readonly stated: number;
  /** What follows from its amounts, or the target. */
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
  /** Left out where a figure is missing. */
  readonly lead?: Lead;
  /** Parts that explain it, what they take most of first. */
  readonly because: readonly Part[];
  /** Stated and computed figure of a check, result and target of a completion. */
  readonly pair?: Pair;
  /** The chart (id in the catalogue) that shows it. */
  readonly chart: string;
  readonly indicator?: string;
  /** The figure of the year before that is missing now. */
  readonly before?: Lead;
  /** The body that reported it last year, where that was a predecessor by certain or likely succession. */
  readonly predecessor?: string;
  /** Project, score row or enterprise; a score row's framework id. */
  readonly subject?: string;
  /** The line that was crossed, in base units of what `lead` counts. */
  readonly line?: number;
  readonly facts: readonly string[];
  readonly check?: string;
  /** Lead and line are of the completion of the indicator's target, as ratios, not of its figure. */
  readonly isCompletion?: true;
  /** A small loss, which folds into one line with others. */
  readonly isMinor?: true;
}
