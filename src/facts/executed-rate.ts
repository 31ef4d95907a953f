/**
 * What an execution rate is where a report states it, its amounts, or both. A stated rate is the one shown as long as
 * executed ÷ budget of the same report comes to it, within the rounding of the printed digits. Amounts that refute it
 * give the rate, and the stated one stands beside it. Where none is stated it is derived from the amounts, unless these
 * cover unlike funds.
 */
import type { Fact } from '../model/fact.ts';
import { toBase } from '../model/unit.ts';
import { exact } from './exact.ts';

export type ExecutedRate =
  | { readonly kind: 'stated'; readonly stated: Fact }
  /** `value` is what the amounts come to. */
  | { readonly kind: 'refuted'; readonly value: number; readonly parts: Parts; readonly stated: Fact }
  | { readonly kind: 'derived'; readonly value: number; readonly parts: Parts }
  /** Both amounts are on file and nothing divides them: unlike funds, or a budget of nought. */
  | { readonly kind: 'undivided'; readonly reason: 'funds' | 'zero' }
  | { readonly kind: 'unknown' };

/** Executed amount and budget. */
export type Parts = readonly [over: Fact, under: Fact];

/** Whether amounts may be divided or subtracted: they cover the same money, as far as the report says. */
export const belongTogether = (a: Pick<Fact, 'funds'>, b: Pick<Fact, 'funds'>): boolean =>
  a.funds === b.funds;

/** Half a unit of the last printed digit, in base units. */
function halfUnit({ printed, unit }: Pick<Fact, 'printed' | 'unit'>): number {
  const point = printed.indexOf('.');
  const decimals = point < 0 ? 0 : printed.length - point - 1;
  return toBase(`0.${'0'.repeat(decimals)}5`, unit);
}

const isPlain = ({ qualifier, reading }: Fact): boolean => qualifier === 'exact' && reading === 'printed';

/** Whether no rounding of the printed digits reconciles a stated rate with its amounts. Rough figures refute nothing. */
function isRefuted(stated: Fact, [over, under]: Parts): boolean {
  if (![stated, over, under].every(isPlain)) return false;
  const [above, below, own] = [over, under, stated].map(halfUnit) as [number, number, number];
  const low = (over.value - above) / (under.value + below);
  const high = (over.value + above) / (under.value - below);
  return exact(low) > exact(stated.value + own) || exact(high) < exact(stated.value - own);
}

/** `over` and `under` are the executed amount and the budget of the report that states the rate. */
export function executedRate(
  stated: Fact | undefined,
  over: Fact | undefined,
  under: Fact | undefined,
): ExecutedRate {
  if (!over || !under) return stated ? { kind: 'stated', stated } : { kind: 'unknown' };
  const parts: Parts = [over, under];
  const reason = !belongTogether(over, under) ? 'funds' : under.value === 0 ? 'zero' : undefined;
  if (reason) return stated ? { kind: 'stated', stated } : { kind: 'undivided', reason };
  const value = exact(over.value / under.value);
  if (!stated) return { kind: 'derived', value, parts };
  return isRefuted(stated, parts) ? { kind: 'refuted', value, parts, stated } : { kind: 'stated', stated };
}
