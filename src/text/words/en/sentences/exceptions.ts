/** What exceptions say in English. The number stands before the text, so the text begins with what it is the number of. */
import { checkKind } from '../../../checks/checks.ts';
import type { ExceptionRule, Lead, Pair } from '../../../../model/exception.ts';
import type { Operator } from '../../../../model/fact.ts';
import type { ExceptionFacts, Exceptions } from '../../../findings/exceptions.ts';
import { amountText, exactText, leadText, pointsText, sizedText } from '../../../findings/figure-text.ts';
import type { Amount } from '../../../findings/datum.ts';
import { formatYears } from '../../../format.ts';
import { inner } from './phrases.ts';

const amount = (of: Amount): string => amountText(of, 'en');
const number = (of: Lead): string => leadText(of, 'en');
const stated = ({ stated: value, unit }: Pair): string => exactText({ value, unit }, 'en');
const other = ({ other: value, unit }: Pair): string => exactText({ value, unit }, 'en');
/** In the unit given, which is that of the sum. */
const sized = (of: Lead): string => sizedText(of, 'en');
const nothing = (): string => '';

/** `“Road works”, execution rate`: the project or enterprise, then the measure. */
function whole({ measure, subject }: ExceptionFacts): string {
  if (!subject.en) return measure.en ? `“${measure.en}”` : 'a figure';
  const of = inner(measure.en).replace(/ of one project$/, '');
  return `“${subject.en}”${of ? `, ${of}` : ''}`;
}

const row = ({ subject }: ExceptionFacts): string => (subject.en ? `“${subject.en}”` : 'a row');

/** A note of its own begins with a capital; within a sentence it goes on, unless it begins with an abbreviation. */
const withinSentence = (text: string): string => text.replace(/^[A-Z](?=[a-z ])/, (c) => c.toLowerCase());

/** `“Spending rate” 1.01 points`. At most three, since a reason is read at a glance. */
const MOST = 3;
function parts({ because }: Pick<ExceptionFacts, 'because'>, quote = true): string {
  const named = because.slice(0, MOST).map(({ name, size, rate, reason }, i) => {
    const who = quote ? `“${name.en}”` : inner(name.en);
    // The reason of the first alone: it is read at a glance.
    const more = rate ? `rate ${amount(rate)}` : i === 0 ? withinSentence(reason.en) : '';
    return `${who}${size ? ` ${sized(size)}` : ''}${more ? ` (${more})` : ''}`;
  });
  return named.join(', ') + (because.length > MOST ? ` and ${because.length - MOST} more` : '');
}

/** Which part of the expenditure left it unspent. */
function unspentParts(facts: ExceptionFacts): string {
  if (facts.because.length === 0) return '';
  return facts.isNamed ? `of the projects listed, ${parts(facts)}` : `of it ${parts(facts, false)}`;
}

const joined = (...clauses: readonly string[]): string => clauses.filter(Boolean).join('; ');

/** What a figure is to a target that it missed. */
const MISSED: Readonly<Record<Operator, string>> = {
  at_least: 'below its target',
  at_most: 'above its ceiling',
  equal: 'not at its target',
  by_date: 'later than its target',
};

export const exceptions: Exceptions = {
  rate_refuted: {
    what: (facts) => whole(facts),
    claim: ({ pair }) =>
      pair ? `, stated ${stated(pair)}, by the amounts ${other(pair)}` : ', refuted by the amounts',
    why: (facts) => (facts.unspent ? `a difference of ${amount(facts.unspent)}` : ''),
    also: ({ pair }) =>
      pair ? `stated ${stated(pair)}, by the amounts ${other(pair)}` : 'refuted by the amounts',
  },
  line_crossed: {
    what: (facts) => whole(facts) + (facts.isCompletion ? ', completion' : ''),
    claim: ({ line, side }) => `, ${side} the alert line${line ? ` of ${amount(line)}` : ''}`,
    why: (facts) =>
      [facts.unspent ? `unspent ${amount(facts.unspent)}` : '', unspentParts(facts)]
        .filter(Boolean)
        .join(', '),
    // The line of projects is that of all of them; that of the body says more.
    also: (facts) => {
      const { claim, what } = exceptions.line_crossed;
      const said = [what(facts), facts.lead ? number(facts.lead) : ''].filter(Boolean).join(' ');
      return facts.subject.en ? said : said + claim(facts);
    },
  },
  review_below_line: {
    what: ({ measure }) => inner(measure.en),
    claim: ({ line }) => `, below the alert line${line ? ` of ${amount(line)}` : ''}`,
    why: ({ pair }) =>
      pair
        ? `its own score ${stated(pair)}, a difference of ${sized({ value: Math.abs(pair.other - pair.stated), unit: pair.unit })}`
        : '',
  },
  unspent_no_carry_over: {
    what: () => 'unspent',
    claim: () => ', its use to be explained',
    why: (facts) => {
      const { pair } = facts;
      const says =
        pair && pair.stated !== 0
          ? `the report states a carry-over of ${stated(pair)}`
          : 'the report says that nothing was left over';
      return joined(says, unspentParts(facts));
    },
    also: ({ pair }) =>
      pair && pair.stated !== 0
        ? `the report states a carry-over of ${stated(pair)}, the rest is to be explained`
        : 'the report says that nothing was left over: to be explained',
  },
  basic_below_projects: {
    what: () => 'of basic expenditure unspent',
    claim: () => ', more than of projects, while the report points to projects alone',
    why: (facts) => (facts.because.length > 0 ? `unspent: ${parts(facts, false)}` : ''),
    also: () => 'the report points to projects alone',
  },
  check_differs: {
    what: (facts) =>
      `${facts.grades ? '' : 'difference in '}${whole(facts)}${facts.check ? ` (check: ${inner(checkKind(facts.check, 'en').name)})` : ''}`,
    claim: ({ grades }) => (grades ? ' and the grade differ' : ''),
    why: ({ grades, pair }) => {
      if (grades) return `stated “${grades.stated.en}”, by the bands “${grades.computed.en}”`;
      return pair ? `stated ${stated(pair)}, computed ${other(pair)}` : '';
    },
    also: (facts) => `${whole(facts)}${facts.lead ? ` ${number(facts.lead)}` : ''}`,
  },
  points_lost: {
    what: () => 'deducted in its own evaluation',
    claim: () => ' (not reviewed)',
    why: (facts) => parts(facts),
  },
  row_low: {
    what: (facts) => `of its points kept by ${row(facts)}`,
    claim: () => ', less than half',
    why: ({ pair }) => (pair ? `${stated(pair)} of ${other(pair)}` : ''),
    also: (facts) =>
      `${row(facts)} kept ${facts.lead ? `only ${number(facts.lead)}` : 'less than half'} of its points`,
  },
  points_unexplained: {
    what: () => 'deducted',
    claim: () => ' without a reason in the report',
    why: (facts) => parts(facts),
    also: ({ because }) =>
      because.length > 0 ? `no reason is given for ${because.length} of them` : 'the report gives no reason',
  },
  measures_empty: {
    what: () => 'listed',
    claim: () => ', no measure for improvement is given',
    why: nothing,
    also: () => 'no measure for improvement is given',
  },
  target_missed: {
    what: (facts) => whole(facts),
    claim: ({ operator, pair, difference }) => {
      const target = pair ? ` of ${other(pair)}` : '';
      if (difference !== undefined) return `, ${pointsText(difference, 'en')} off its target${target}`;
      return `, ${MISSED[operator ?? 'at_least']}${target}`;
    },
    why: nothing,
  },
  points_kept: {
    what: (facts) => whole(facts) + (facts.isCompletion ? ', completion' : ''),
    claim: () => ': target missed, no points deducted',
    why: (facts) => (facts.because.length > 0 ? `score: ${parts(facts)}` : ''),
  },
  overshoot: {
    what: (facts) => `${whole(facts)}, completion`,
    claim: ({ line }) => `, above the alert line${line ? ` of ${amount(line)}` : ''}: the target may be low`,
    why: ({ pair, isAdmitted }) => {
      const target = pair && (pair.isImplied ? `about ${other(pair)} (inferred)` : other(pair));
      return joined(
        pair ? `${stated(pair)} against a target of ${target}` : '',
        isAdmitted ? 'the report says that some targets were set low' : '',
      );
    },
  },
  figure_missing: {
    what: ({ measure }) => inner(measure.en),
    claim: ({ beside }) => (beside ? ', so that no execution rate can be computed' : ''),
    why: ({ beside }) => (beside ? `adjusted budget ${number(beside)}` : ''),
    also: ({ measure }) => `${inner(measure.en)} is not given`,
  },
  went_missing: {
    what: (facts) => whole(facts),
    claim: () => ', reported the year before',
    why: ({ beside, predecessor }) =>
      beside
        ? `the year before ${number(beside)}${predecessor ? `, by its predecessor ${predecessor.en}` : ''}`
        : '',
    also: ({ beside }) => (beside ? `the year before ${number(beside)}` : 'reported the year before'),
  },
  plan_without_result: {
    what: ({ lead }) => (lead?.value === 1 ? 'plan' : 'plans'),
    claim: () => ' without a result in the report',
    why: (facts) => parts(facts),
  },
  partial_year: {
    what: () => 'cut off at the time of the report',
    claim: () => ', not compared with whole years',
    why: (facts) => parts(facts),
  },
};

/** `Panyu ETDZ, 2023: “Budget execution rate”, below the alert line of 95%` */
export const ofBody = ({ body, year }: ExceptionFacts, text: string): string =>
  `${body.en}, ${year}: ${text}`;

/** Reasons one after another, and how many more there are. */
export const joinReasons = (reasons: readonly string[], more: number): string =>
  joined(...reasons, more > 0 ? `and ${more} more` : '');

/** `the same in 2019–2023` */
export const inYears = (years: readonly number[]): string => `the same in ${formatYears(years, 'en')}`;

const SMALL: Partial<Readonly<Record<ExceptionRule, readonly [string, string]>>> = {
  points_lost: ['small deduction', 'small deductions'],
  points_kept: ['missed target without a deduction', 'missed targets without a deduction'],
  partial_year: ['report with figures of part of the year', 'reports with figures of part of the year'],
};

/** `31 small deductions, 2 reports with figures of part of the year` */
export const minor = (counts: readonly (readonly [ExceptionRule, number])[]): string =>
  counts.map(([rule, n]) => `${n} ${SMALL[rule]?.[n === 1 ? 0 : 1] ?? 'more'}`).join(', ');
