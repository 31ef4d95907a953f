/** What several exceptions of one report come from: of each cause the strongest leads, and the rest is told with it. */
import { groupBy } from '../../facts/group-by.ts';
import { EXECUTION_BASES } from '../../facts/rate-base.ts';
import type { Exception, ExceptionRule } from '../../model/exception.ts';
import { byStake } from './stake.ts';

const isExecution = (indicator = ''): boolean => indicator in EXECUTION_BASES;

/** A line on execution is crossed by money unspent, one on the total score by points lost, one on completion by a result. */
const ofLine = ({ indicator, isCompletion }: Exception): string =>
  isCompletion
    ? 'result'
    : isExecution(indicator)
      ? 'spending'
      : indicator === 'score.total'
        ? 'score'
        : `line/${indicator}`;

const CAUSES: Readonly<Record<ExceptionRule, (exception: Exception) => string>> = {
  line_crossed: ofLine,
  review_below_line: () => 'review',
  rate_refuted: () => 'spending',
  unspent_no_carry_over: () => 'spending',
  basic_below_projects: () => 'spending',
  // The kind of a check stands in its id: report/kind/indicator. One wrong figure breaks every sum that it is in.
  check_differs: ({ check = '' }) => `check/${check.split('/')[1] ?? ''}`,
  points_lost: () => 'score',
  row_low: () => 'score',
  points_unexplained: () => 'score',
  measures_empty: () => 'score',
  target_missed: () => 'result',
  points_kept: () => 'kept',
  overshoot: () => 'target',
  figure_missing: ({ indicator }) => `missing/${indicator}`,
  went_missing: ({ indicator }) => `missing/${indicator}`,
  plan_without_result: () => 'plan',
  partial_year: () => 'period',
};

/** What a body leaves out of its reports year after year is one item: the latest leads. */
const RECURS: readonly ExceptionRule[] = ['figure_missing', 'plan_without_result'];

export function latestOfRecurring(exceptions: readonly Exception[]): Exception[] {
  const known = groupBy(exceptions, ({ rule, department, indicator = '', id }) =>
    RECURS.includes(rule) ? [rule, department, indicator].join('\n') : id,
  );
  return [...known.values()].map((group) => {
    const [latest, ...earlier] = group.sort((a, b) => b.year - a.year);
    return earlier.length === 0 ? latest : { ...latest, rest: [...latest.rest, ...earlier] };
  });
}

/** Small losses of points fold, but not a row that kept less than half of its points. */
const isSmall = ([lead, ...rest]: readonly Exception[]): boolean =>
  lead?.isMinor === true && rest.every(({ rule, isMinor }) => isMinor || rule !== 'row_low');

/** Exceptions of one report, one a cause. */
export function oneACause(found: readonly Exception[]): Exception[] {
  const causes = groupBy(found, (exception) => CAUSES[exception.rule](exception));
  return [...causes.values()].map((group) => {
    const ranked = group.sort((a, b) => byStake(a, b));
    const [{ isMinor: _minor, ...lead }, ...rest] = ranked;
    return { ...lead, rest, ...(isSmall(ranked) && { isMinor: true as const }) };
  });
}
