/** What kinds and results of checks mean, one line each, in English. */
import type { CheckKindWords } from '../zh/check-kinds.ts';

export const en: CheckKindWords = {
  kinds: {
    execution_rate: 'Spent ÷ budget against the stated rate',
    parts_total: 'Basic + project expenditure against the total',
    fund_sources: 'Sum of the fund sources against the total',
    weight_tree: 'Sum of the weights below against the weight above',
    score_tree: 'Sum of the scores below against the score above',
    score_within_weight: 'No score exceeds its weight',
    deduction: 'Weight − score against the stated deduction',
    rate_score: 'Rate × weight against the row’s score',
    share_score: 'The share that the reason gives × weight against the row’s score',
    grade: 'The band that the total falls in against the stated grade',
    completion: 'Value ÷ target against the stated completion',
    excess: 'Value ÷ target − 1 against the stated excess',
    subset: 'No part exceeds its whole',
    carry_over: 'Budget − spent against the statement that nothing was carried over',
    restated: 'Whether a figure reads the same wherever the report states it',
    growth: 'The figure ÷ that of last year’s report − 1 against the stated growth',
    budget_adjustment: '(Adjusted budget − initial budget) ÷ initial budget',
    listed_parts: 'The sum of the listed parts does not exceed their whole',
    plan: 'Whether a stated plan has a result, and whether the result reaches it',
    all_met: 'Whether a row that is said to have met all its targets has a deduction',
    cut_off: 'Whether the figures of one report run to the same date',
    unspent_lines: 'Budget − spent of the listed projects against all that was not spent',
  },
  results: {
    pass: 'Computed and stated value are the same',
    rounding: 'They differ by no more than the tolerance: rounding to the printed digits explains it',
    explain: 'They part for a reason that need not be an error and is for the body to give',
    differs: 'They differ by more than rounding explains',
    cannot: 'The report does not give the figures needed',
    derived:
      'The report states nothing to hold it against; it follows from its other figures and is not counted as a check',
  },
};
