/** An exception is a rule with a name that found something worth a leader's attention. */
export const EXCEPTION_RULES = [
  'line_crossed',
  'check_differs',
  'unspent_no_carry_over',
  'points_lost',
  'overshoot',
  'went_missing',
] as const;
export type ExceptionRule = (typeof EXCEPTION_RULES)[number];

export interface Exception {
  readonly id: string;
  readonly rule: ExceptionRule;
  readonly department: string;
  readonly year: number;
  /** Higher comes first. */
  readonly weight: number;
  readonly indicator?: string;
  /** The body that reported it last year, where that was a predecessor by certain or likely succession. */
  readonly predecessor?: string;
  /** Project, score row or enterprise; a score row's framework id. */
  readonly subject?: string;
  /** Base units. */
  readonly value?: number;
  readonly line?: number;
  readonly facts: readonly string[];
  readonly check?: string;
  /** Value and line are of the completion of the indicator's target, as ratios, not of its figure. */
  readonly isCompletion?: true;
}
