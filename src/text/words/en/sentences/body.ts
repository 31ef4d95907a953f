/** What the page of one body says above its figures, and the finding of its course, in English. */
import type { BodyCaption, TileCaption } from '../../../../model/caption.ts';
import { markText } from '../../../cell-marks.ts';
import type { BodyFacts, LatestYear } from '../../../findings/body.ts';
import type { CourseFacts, ExplainingPart } from '../../../findings/course.ts';
import type { Datum } from '../../../findings/datum.ts';
import {
  figureText,
  pointsText,
  scoreText,
  signedText,
  unmarkedText,
} from '../../../findings/figure-text.ts';
import { directionOf, formatCount } from '../../../format.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';
import { inner, money, nothing, sentence } from './phrases.ts';

const count = (n: number): string => formatCount(n, 'en');

/** `project expenditure spent 60.6%, RMB 125 million unspent` */
const explained = ({ name, rate, unspent }: ExplainingPart): string =>
  [
    rate ? `${inner(name.en)} spent ${figureText(rate, 'en')}` : inner(name.en),
    `${figureText(unspent, 'en')} unspent`,
  ].join(', ');

function against(latest: Datum, median: Datum): string {
  const by = latest.value - median.value;
  const size = pointsText(by, 'en');
  if (!/[1-9]/.test(size)) return ', at the median of the year';
  return `, ${size} ${by > 0 ? 'above' : 'below'} the median of the year`;
}

export function course(facts: CourseFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'an execution rate');
  const { latest, median, worst } = facts;
  return [
    latest
      ? `spent ${signedText(latest, 'en')} in ${latest.year ?? 0}${median ? against(latest, median) : ''}`
      : 'no execution rate is reported',
    worst
      ? `lowest in ${worst.rate.year ?? 0}, ${figureText(worst.rate, 'en')}${worst.part ? `, ${explained(worst.part)}` : ''}`
      : '',
  ].filter(Boolean);
}

function change(of: Datum | undefined, size: (value: number) => string): TileCaption['change'] {
  if (!of) return undefined;
  const direction = directionOf(of.cell, of.column, of.unit);
  const moved = direction === 0 ? 'unchanged' : `${direction > 0 ? '▲' : '▼'} ${size(Math.abs(of.value))}`;
  return { of: 'on the year before', moved, direction };
}

const median = (of: Datum | undefined, text: (of: Datum) => string): string[] =>
  of ? [`median of the year ${text(of)}`] : [];

function tiles(of: LatestYear): TileCaption[] {
  const { year, unspent, score, lost, differs, explain } = of;
  const left = (value: number): string => money(value, unspent?.unit ?? '万元');
  return [
    {
      id: 'rate',
      label: `Execution rate ${year}`,
      number: of.rate ? unmarkedText(of.rate, 'en', true) : '—',
      unit: of.rate ? '%' : '',
      change: change(of.change, (value) => pointsText(value, 'en')),
      lines: of.rate
        ? [markText(of.rate.cell, 'en'), ...median(of.median, (one) => figureText(one, 'en'))].filter(Boolean)
        : [en.states[of.lacks]],
    },
    {
      id: 'unspent',
      label: 'Unspent',
      number: unspent ? left(unspent.value) : '—',
      unit: '',
      change: change(of.unspentChange, left),
      lines: unspent ? median(of.unspentMedian, ({ value }) => left(value)) : [en.states[of.lacks]],
    },
    {
      id: 'lost',
      label: 'Deductions',
      number: lost ? scoreText(lost.value, 'en', true) : '—',
      unit: '',
      change: undefined,
      lines: score
        ? [
            `score ${figureText(score, 'en', true)}`,
            ...median(of.lostMedian, ({ value }) => scoreText(value, 'en', true)),
          ]
        : ['no score of its own'],
    },
    {
      id: 'differs',
      label: 'Checks that differ',
      number: differs ? count(differs.value) : '—',
      unit: '',
      change: undefined,
      lines: differs
        ? [
            `of ${count(of.checks)} ${plural(of.checks, 'check', 'checks')}`,
            explain > 0 ? `${count(explain)} more to explain` : '',
          ].filter(Boolean)
        : [en.states.no_report],
    },
  ];
}

/** A year that has no rate by its nature is not one that the report left out. */
function rated(facts: Extract<CourseFacts, { kind: 'course' }>, latest: LatestYear | undefined): string[] {
  return !facts.latest && latest?.lacks === 'not_applicable'
    ? [`No execution rate applies to ${latest.year}; the notes below the figure say why`]
    : course(facts);
}

export function body(facts: BodyFacts): BodyCaption {
  const { average, score, latest } = facts;
  const clauses = [
    ...(average
      ? [
          `average progress in ${average.year ?? 0} was ${signedText(average, 'en')}, which is no year-end rate`,
        ]
      : facts.course.kind === 'course'
        ? rated(facts.course, latest)
        : []),
    score
      ? `it gave itself ${signedText(score, 'en')} in ${score.year ?? 0}${facts.own ? ' (not reviewed)' : ''}`
      : '',
  ].filter(Boolean);
  return { lead: clauses.length > 0 ? sentence(clauses) : '', tiles: latest ? tiles(latest) : [] };
}
