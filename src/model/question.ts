/**
 * What a chart asks of the data: pure data, answered by `query/run.ts` with a Frame. A verb says which
 * columns its Frame has; the comment beside each lists their keys. Every Frame starts with the dimension
 * columns `department` and `year` unless the comment says otherwise.
 */
export type Question =
  /** One or several indicators of each body and year: `value`. One panel a comparable set, see query/comparability. */
  | {
      readonly verb: 'series';
      readonly indicators: readonly string[];
      /** Lines of warnings.csv on these indicators go along. */
      readonly lines?: true;
      /** The median of a single panel's peers goes along as a line, `peer_median`. */
      readonly median?: true;
      /** Told as a course over the years. */
      readonly course?: true;
    }
  /** Budget against executed of each report: `budget`, `executed`, `rate`, `unspent`. Only rates on the adjusted (full-year) budget. */
  | { readonly verb: 'budget' }
  /** Parts of a whole: `part` (dimension), `budget`, `executed`, `rate`. */
  | { readonly verb: 'parts' }
  /** Named projects of each report: `subject` (dimension), `budget`, `executed`, `rate`. */
  | { readonly verb: 'projects' }
  /**
   * Σ executed ÷ Σ budget of each year over the bodies with both: dimension `year`; `executed`, `budget`, `rate`, `unspent`,
   * `bodies` (n), `of` (N); like for like: `change`, `unspent_change`, `common` (bodies), `since` (text, year as value).
   */
  | { readonly verb: 'pool' }
  /**
   * All bodies as one, a row a year up to the one looked at: what `pool` has; `top_share`, `top` (text): who left most; `lost`,
   * `scored`, `lost_change`, `lost_common`, `most_lost`, `most_loser` (text): bodies that lost points; `differs`, `checks`, `differs_change`,
   * `differs_common`, `differs_reports`, `explain`: checks that differ. With one year a body a single row without a year, of each body's latest.
   */
  | { readonly verb: 'totals' }
  /**
   * One row a body: `rate`, `change` on the year before, `unspent`, `score` and `lost` within one framework, and the rates of all
   * years (`y2019` …). With one year a body neither `change` nor years.
   */
  | { readonly verb: 'bodies' }
  /**
   * One body's years among its peers, a row a year: `rate`, `change` on the year before; `low`, `median`, `high`, `peers`: the middle half
   * of all bodies of the year; `part` (text), `part_rate`, `part_unspent`: what explains a fall of over five points; `unspent`,
   * `unspent_change`, `unspent_median`; `score`, `lost`, `lost_median`; `differs`, `checks`, `explain`. Kin have rows with their rates. With
   * one rate the others' rates stand beside it. Of several bodies selected it is the first.
   */
  | { readonly verb: 'course' }
  /** Total self-evaluation scores: `value`, `grade` (text), `duty`, `management` (level-1 scores). One panel a framework. */
  | { readonly verb: 'score_total' }
  /** Level-3 rows of each report: `row` (dimension, with sections), `score`, `weight`, `share`, `reason` (text). One panel a framework. */
  | { readonly verb: 'score_rows' }
  /** Rows that lost points, most lost first: `row` (dimension), `lost`, `score`, `weight`, `reason` (text). */
  | { readonly verb: 'score_lost' }
  /** Figures with a target or a stated completion: `indicator` (dimension), `value`, `target`, `completion`, `implied` (text). */
  | { readonly verb: 'completion' }
  /** What is on file, body × year: `budget`, `projects`, `scores`, `outputs` (numbers of facts), `total`. */
  | { readonly verb: 'coverage' }
  /** Every output of a theme ('' for all): `indicator`, `subject` (dimensions), `value`, `basis` (text), `scope` (text). No axis: one panel an indicator. */
  | { readonly verb: 'outputs'; readonly theme: string }
  /** From the first to the last year with a value: dimension `department`; `from`, `to`, `change`, `change_rate` (ratio), `fromYear`, `toYear` (text). One panel a comparable set. */
  | {
      readonly verb: 'change';
      readonly indicators: readonly string[];
      /** The largest change is told, and not how many there are. */
      readonly largest?: true;
    }
  /** All that compares: dimension `department`; a column a year (`y2021` …), `change`, `change_rate`. One panel an indicator's comparable set; the rest is in Frame.incomparableIndicators. */
  | { readonly verb: 'compare' }
  /** From full marks to the score, a row a cause: `step` (dimension), `start`, `lost`, `end`, `reason` (text). One panel a report. */
  | { readonly verb: 'deductions' }
  /** Stages of attraction, five rows a body's year: `stage` (dimension), `value`. No conversion follows from them. */
  | { readonly verb: 'stages' };

export type Verb = Question['verb'];

/** What a reader has narrowed the data to. */
export interface Selection {
  /** Empty: every body. */
  readonly departments: readonly string[];
  /** Empty: every year. */
  readonly years: readonly number[];
  /** Series run on across a likely succession. */
  readonly succession: boolean;
  /** Warning lines that the reader has moved: id → decimal in the line's unit. */
  readonly lines: Readonly<Record<string, string>>;
  /** Only bodies with this duty tag; '' is all. */
  readonly peers: string;
}

/** Nothing narrowed down: every body, every year, series run on, lines where their rules put them. */
export const EVERYTHING: Selection = { departments: [], years: [], succession: true, lines: {}, peers: '' };
