/** A check recomputes what a report says of itself. */
export const CHECK_KINDS = [
  'execution_rate',
  'parts_total',
  'fund_sources',
  'weight_tree',
  'score_tree',
  'score_within_weight',
  'deduction',
  'rate_score',
  'share_score',
  'grade',
  'completion',
  'excess',
  'subset',
  'carry_over',
  'restated',
  'growth',
  'budget_adjustment',
  'listed_parts',
  'plan',
  'all_met',
  'cut_off',
  'unspent_lines',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/**
 * pass, rounding: what is computed agrees with what is stated; explain: they part, and for a reason that need not be an
 * error; differs: they part; cannot: the report lacks a figure; derived: nothing is stated to hold the computed figure
 * against, so it is no check.
 */
export const CHECK_RESULTS = ['pass', 'rounding', 'explain', 'differs', 'cannot', 'derived'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** Whether something was held against what the report states; a derived figure was not, and is not counted as a check. */
export const isHeld = ({ result }: Pick<Check, 'result'>): boolean => result !== 'derived';

export interface Check {
  readonly id: string;
  readonly report_id: string;
  readonly kind: CheckKind;
  /** In words of the indicator library, with the figures put in: `执行数 2,208.99 万元 ÷ 全年预算数 2,218.86 万元 ≈ 99.56%`. */
  readonly formula: string;
  readonly formula_en: string;
  /** Decimal in `unit`; null where it cannot be computed. */
  readonly computed: number | null;
  /** Decimal in `unit`; null where the report states none (the value is then derived). */
  readonly stated: number | null;
  /** Decimals that the stated figure has; null where the report states none. */
  readonly digits: number | null;
  /** The largest difference, in `unit`, that rounding of the printed figures explains; null where nothing is compared. */
  readonly tolerance: number | null;
  readonly unit: string;
  readonly result: CheckResult;
  /** Why it differs or cannot be computed, in Chinese; '' where nothing needs saying. */
  readonly note: string;
  readonly note_en: string;
  /** Ids of the facts that went in, the stated one last. */
  readonly facts: readonly string[];
}
