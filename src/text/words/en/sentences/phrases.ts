/** The pieces that English findings are put together from. */
import type { Missing } from '../../../../model/frame.ts';
import type { DataText } from '../../../../model/localised.ts';
import type { UnitId } from '../../../../model/unit.ts';
import { markText } from '../../../cell-marks.ts';
import { figureText, unmarkedText } from '../../../findings/figure-text.ts';
import type { Datum, Range } from '../../../findings/datum.ts';
import type { Gap, Nothing } from '../../../findings/gaps.ts';
import { formatCurrency, formatWithUnit, formatYears } from '../../../format.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';

/** `more than 369 items`, `99.6%`. `bare` leaves the unit off. */
export const figure = (of: Datum, bare = false): string => figureText(of, 'en', bare);

/** `Panyu ETDZ, 2023` */
export const bodyYear = ({ body, year }: Pick<Datum, 'body' | 'year'>): string =>
  year === undefined ? body.en : `${body.en}, ${year}`;

/** A name as it stands inside a sentence; names that begin with capitals (VOCs) keep them. */
export const inner = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `RMB 488,800` */
export const money = (value: number, unit: UnitId): string =>
  formatCurrency(value, unit, 'en') ?? formatWithUnit(value, unit, 'en');

/** `1 body`, `3 bodies` */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${plural(n, one, many)}`;
export const countBodies = (n: number): string => count(n, 'body', 'bodies');

/** `X`, `X and Y`, `X, Y and Z` */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** A figure with whose it is and its mark in one bracket: `80.45% (Panyu ETDZ, 2023, report states 100%)`. */
export function aside(of: Datum, bare: boolean, named?: (of: Datum) => string): string {
  if (!named) return figure(of, bare);
  const parts = [named(of), markText(of.cell, 'en')].filter(Boolean);
  return unmarkedText(of, 'en', bare) + en.bracket(parts.join(', '));
}

/**
 * `between 95.8% and 99.6%`, or `all at 100.0%` where both ends read alike. `named` says whose the ends are: only for
 * measures that compare across bodies.
 */
export function span({ low, high, n }: Range, named?: (end: Datum) => string): string {
  const [from, to] = [figure(low), figure(high)];
  if (n === 1) return `at ${from}`;
  if (from === to) return `${n === 2 ? 'both' : 'all'} at ${from}`;
  // A unit that both ends share is said once; the per cent sign belongs to each figure.
  const isShared = !named && low.unit === high.unit && low.unit !== '%' && !/^[A-Z]/.test(to);
  const end = (of: Datum, bare: boolean): string => aside(of, bare, named);
  return `between ${end(low, isShared)} and ${end(high, false)}`;
}

const GAPS: Readonly<Record<Gap['state'], (n: number, noun: string) => string>> = {
  no_report: (n) => `${plural(n, 'has', 'have')} no report on file`,
  not_reported: (_n, noun) => `did not report ${noun || 'it'}`,
  planned: (n) => `${plural(n, 'gives', 'give')} a plan and no result`,
  incomparable: (n) => `${plural(n, 'counts', 'count')} otherwise`,
  not_applicable: (n, noun) =>
    `${plural(n, 'is a case', 'are cases')} to which ${noun || 'it'} does not apply`,
  not_existing: () => 'did not exist then',
  to_check: (n) => `${plural(n, 'has a figure', 'have figures')} still to be checked`,
  none: (n, noun) =>
    `${plural(n, 'has', 'have')} ${noun ? `no ${noun.replace(/^an? /, '')} on file` : 'no such figure on file'}`,
};

/** Clauses on the bodies that have no value, `GZ–HK Sci-Tech Park did not report an amount spent`. */
export function absent(gaps: readonly Gap[], noun = ''): string[] {
  return gaps.map(({ state, bodies }) => {
    const n = bodies.length;
    return `${n <= 2 ? list(bodies.map((body) => body.en)) : `${n} other bodies`} ${GAPS[state](n, noun)}`;
  });
}

const because = (why: Missing | undefined): string => (why === undefined ? '' : en.bracket(en.states[why]));

/** `no data on the budget for the 5 bodies chosen, 2021–2023 (not reported)` */
export function nothing({ bodies, years, why }: Nothing, what: string): string[] {
  const when = formatYears(years, 'en');
  const where =
    bodies > 0
      ? `the ${bodies === 1 ? 'body' : `${bodies} bodies`} chosen${when ? `, ${when}` : ''}`
      : 'this selection';
  return [`no data on ${inner(what) || 'this'} for ${where}${because(why)}`];
}

/** Whose the scores are. */
export const ownScores = (own: boolean): string[] => (own ? [en.scores.selfOnly] : []);

/** `“Road works”`; '' without a name. */
export const quoted = (name: DataText | undefined): string => (name?.en ? `“${name.en}”` : '');

/** Clauses as one sentence with its full stop. */
export const sentence = (clauses: readonly string[]): string =>
  `${capital(clauses.filter(Boolean).join('; '))}.`;
