/** The page's account of its method in English. */
import type { MethodWords } from '../zh/method.ts';

export const en: MethodWords = {
  reading: {
    title: 'How figures were read',
    text: [
      'Figures were entered one by one from published self-evaluations, with the digits and the unit as printed, the section they stand in and the words that bear them (at most 40 characters). Most reports were recognised from scans, in which columns shift and lines break. What its context restores is marked as inferred; nothing else is filled in.',
      'Words such as about, nearly, over or at least are part of a figure: they show and export with it, and it is never treated as exact. Plans, forecasts and stocks carry their status and stand apart from results; the period that a figure covers (January to November, say) goes with it too.',
      'A figure that a report states several times is one figure with several places. Where the places disagree, a check says so.',
    ],
  },
  missing: {
    title: 'No figure, and a figure of zero',
    text: [
      'Where there is no figure there is a dash and the reason: no report on file, not reported, not applicable, body did not exist, or to be checked. None of these is zero; none is summed or drawn. Only a printed 0 is 0.',
    ],
  },
  scores: {
    title: 'Who gave the scores',
    text: [
      'Scores are the bodies’ own and not reviewed unless a reviewer is named; every place that shows one says so, and nothing is ranked by them. Scores stand together only within one framework, row by row as a share of full marks. A report without scores has none.',
      'The row for the spending rate is scored from average in-year progress by one body and from the year-end rate by another: the same row, not the same measure, and the figure says which.',
    ],
  },
  rates: {
    title: 'The base of an execution rate',
    text: [
      'It is the amount spent over the budget that the report divides by, as a rule the adjusted budget. Where an initial budget is printed too, the rate on it is an indicator of its own, and the two are never mixed.',
      'Average in-year progress is a mean of readings during the year, not a year-end rate. It has a chart to itself, and no amount spent is derived from it.',
      'Several bodies pool as the sum spent over the sum budgeted, with the number of bodies that count; percentages are never averaged, and unlike bases never pool. The difference of two rates is in percentage points.',
    ],
  },
  comparing: {
    title: 'What is compared, and what is not',
    text: [
      'Figures share an axis, a comparison, a sum or an order only if they belong to one comparability group and agree in unit, status, basis and period. All others stand apart, with the reason in words.',
      'Like names with unlike counting units are unlike things: visits may be counted as occasions, as firm-visits or as person-trips; problems received are not problems solved. Negotiated, signed, registered, attracted and landed are stages of attracting projects, each an indicator of its own and never a conversion funnel. Registered capital, agreed investment and completed investment differ likewise.',
      'The economy of a park (the output of its firms, say) is not its body’s own result and is never divided by the body’s spending. Bodies with different duties are not ranked by default. Money converts within one currency only; counting units never convert.',
    ],
  },
  succession: {
    title: 'Renamed and succeeding bodies',
    text: [
      'Charts use the name that the report prints. Two bodies that are likely one and the same are joined by a dashed line, with the confidence and what it rests on; a succession that no document states is never shown as certain. The filter bar can switch the joining off.',
    ],
  },
  checks: {
    title: 'Checks and tolerance',
    text: [
      'A check computes a report’s own conclusion again from the report’s own figures: execution rates, parts and totals, fund sources, sums of weights and scores, deductions, grades, completion of targets, parts within wholes, and figures stated twice. The tolerance follows from the printed digits: each rounded figure may be off by half a unit of its last digit, so a sum of three parts by 0.015; full marks and whole points are not rounded. A figure that was itself added up from others is not held against these.',
      'There are five results: it agrees; rounding, where the rounding of the figures explains the difference; needs explanation, where the difference may have a reason that is for the body to give, such as money left unspent where nothing is said to be left over; it differs, where rounding does not explain it; and cannot be computed, where the report lacks a figure. A check that differs is a finding to explain, not an error. What the report does not state and only follows from its other figures (a completion, a deduction, a grade) is marked as derived and not counted as a check.',
    ],
  },
  exceptions: {
    title: 'Exceptions and alert lines',
    text: [
      'What is worth attention follows from rules with names: a line crossed, unspent money whose use is to be explained, basic expenditure left unspent where the report points to projects, a check that differs, deductions (with rows under half of their points, without a reason, without a measure for improvement), targets missed without a deduction, completion far above target, a figure that is expected and not given or went missing against the year before, a plan without a result, figures of part of a year. They are ranked by amount, then by points, then by distance from the line; the latest year counts double. A body has one item a year and cause, and small ones fold into one line. Very high completion says no more than that the target may be low.',
      'There is no national alert line for execution. Lines are configured, each with the rule that it rests on, and stand in the table of alert lines. The data bear no confidence intervals, so none are drawn.',
    ],
  },
};
