/** What is at stake in an exception, and which of two weighs more. */
import { factsOfReport, libraryOf } from '../../facts/dataset-index.ts';
import { belongTogether } from '../../facts/executed-rate.ts';
import { exact } from '../../facts/exact.ts';
import { statedFigure } from '../../facts/own-figure.ts';
import { baseOf } from '../../facts/rate-base.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Exception, Stake } from '../../model/exception.ts';
import { EXCEPTION_RULES } from '../../model/exception.ts';
import type { ReportRow } from '../../model/tables/reports.ts';

/** Distance to a reference as a share of it. */
export function gap(value: number, reference: number): number {
  return reference === 0 ? Math.abs(value) : Math.abs(value - reference) / Math.abs(reference);
}

/** Whether amounts of an indicator are money that the body itself was given or spent. */
export function isOwnMoney(data: Dataset, indicator: string): boolean {
  const row = libraryOf(data).get(indicator);
  return row?.own === 'body' && row.unit === '万元' && ['budget', 'execution'].includes(row.theme);
}

/**
 * Yuan that an execution rate leaves unspent: its base less what was spent; undefined where either is not reported, or
 * they cover unlike funds.
 */
export function unspentBy(data: Dataset, report: ReportRow, rate: string, subject = ''): number | undefined {
  const row = libraryOf(data).get(rate);
  const base = row && baseOf(row);
  if (!base || !isOwnMoney(data, base.under)) return undefined;
  const facts = factsOfReport(data, report.id);
  const [spent, budget] = [base.over, base.under].map((id) => statedFigure(facts, id, subject));
  return spent && budget && belongTogether(spent, budget) ? exact(budget.value - spent.value) : undefined;
}

const LATEST = 2;

type Ranked = Pick<Exception, 'id' | 'rule' | 'year' | 'stake'>;

/** The parts of a stake in the order in which they rank; the latest year counts double. */
const sizes = ({ amount, points, distance }: Stake, isLatest: boolean): number[] =>
  [amount, points, distance].map((size) => (size ?? 0) * (isLatest ? LATEST : 1));

/**
 * Orders by amount, then points, then distance, the most first; equals by their rules and ids. `latest` is the year that
 * counts double.
 */
export function byStake(a: Ranked, b: Ranked, latest?: number): number {
  const [own, other] = [a, b].map(({ stake, year }) => sizes(stake, year === latest));
  const at = own!.findIndex((size, i) => size !== other![i]);
  if (at >= 0) return other![at]! - own![at]!;
  const order = EXCEPTION_RULES.indexOf(a.rule) - EXCEPTION_RULES.indexOf(b.rule);
  return order || (a.id < b.id ? -1 : 1);
}
