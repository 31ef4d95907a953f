/** Findings of `series` in English. */
import { pointsText } from '../../../findings/figure-text.ts';
import type { Datum } from '../../../findings/datum.ts';
import type { Measure, SeriesClause, SeriesFacts } from '../../../findings/series.ts';
import { periodText } from '../../../period.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';
import { absent, bodyYear, countBodies, figure, inner, nothing, quoted, span } from './phrases.ts';

/** `policy briefings (planned, Jan–Nov)` */
function measured({ title, status, period }: Measure): string {
  const marks = [status && en.status[status], period && periodText(period, 'en')];
  // Panels of one name already say in it what sets them apart, months with a hyphen as the data has them.
  const isSaid = (mark: string): boolean =>
    title.en.includes(mark) || title.en.includes(mark.replace('–', '-'));
  const aside = marks.filter((mark) => mark && !isSaid(mark)).join(en.listSeparator);
  return inner(aside ? title.en + en.bracket(aside) : title.en);
}

/** ` (up 1.2 pp)`; '' where that rounds to nothing. */
function byPoints(difference: number): string {
  const by = pointsText(difference, 'en');
  return /[1-9]/.test(by) ? ` (${difference > 0 ? 'up' : 'down'} ${by})` : '';
}

function course(
  { first, last, between, isRate }: Extract<SeriesClause, { kind: 'course' }>,
  what: string,
): string {
  const [from, to] = [figure(first), figure(last)];
  const who = `${first.body.en}: ${what}`;
  const past = between
    ? `, ${between.end === 'low' ? 'lowest' : 'highest'} in ${between.figure.year} at ${figure(between.figure)}`
    : '';
  if (from === to) return `${who} ${from} in both ${first.year} and ${last.year}${past}`;
  const difference = last.value - first.value;
  const by = isRate ? byPoints(difference) : '';
  return `${who} ${difference > 0 ? 'rose' : 'fell'} from ${from} in ${first.year} to ${to} in ${last.year}${by}${past}`;
}

/** `West Zone Park 1 meeting (2021)`, with the project or enterprise where the figure is of one. */
function each(of: Datum): string {
  const name = [of.body.en, quoted(of.subject), figure(of)].filter(Boolean).join(' ');
  return name + (of.year === undefined ? '' : en.bracket(`${of.year}`));
}

function clause(of: SeriesClause): string {
  const what = measured(of.measure);
  switch (of.kind) {
    case 'figure':
      return of.isAlone
        ? `${bodyYear(of.figure)}: ${what} ${figure(of.figure)}`
        : `${what}: ${each(of.figure)}`;
    case 'course':
      return course(of, what);
    case 'each':
      return `${what}: ${of.figures.map(each).join(', ')}`;
    case 'range': {
      const named = of.year === undefined ? bodyYear : ({ body }: Datum): string => body.en;
      const when = of.year === undefined ? '' : ` in ${of.year}`;
      return `${what}${when}: ${countBodies(of.bodies)} ${span(of.range, of.isNamed ? named : undefined)}`;
    }
  }
}

export function series(facts: SeriesFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, facts.what?.en ?? '');
  const { rest } = facts;
  return [
    ...facts.clauses.map(clause),
    rest > 0 ? `${rest} more ${plural(rest, 'set stands', 'sets stand')} apart` : '',
    facts.isApart ? 'counted differently, so not compared' : '',
    ...absent(facts.missing),
  ];
}
