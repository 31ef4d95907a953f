/** What exceptions say in English. The number stands before the text, so the text begins with what it is the number of. */
import { checkKind } from '../../../checks/checks.ts';
import type { Carried, Exceptions, NamedPart } from '../../../findings/exceptions.ts';
import type { Pair } from '../../../../model/exception.ts';
import { amountText, exactText, leadText } from '../../../findings/figure-text.ts';
import type { Amount } from '../../../findings/datum.ts';
import { inner } from './phrases.ts';

const amount = (of: Amount): string => amountText(of, 'en');

/** `“Road works”, execution rate`: the project or enterprise, then the measure. */
function whole({ measure, subject }: Carried): string {
  if (!subject.en) return measure.en ? `“${measure.en}”` : 'a figure';
  const of = inner(measure.en).replace(/ of one project$/, '');
  return `“${subject.en}”${of ? `, ${of}` : ''}`;
}

/** `“Spending rate” 1.01 points`. At most three, since a reason is read at a glance. */
const MOST = 3;
function parts(because: readonly NamedPart[]): string {
  const named = because.slice(0, MOST).map(({ name, taken, rate }) => {
    const size = taken ?? rate;
    return `“${name.en}”${size ? ` ${amount(size)}` : ''}`;
  });
  return named.join(', ') + (because.length > MOST ? ` and ${because.length - MOST} more` : '');
}

const stated = ({ stated: value, unit }: Pair): string => exactText({ value, unit }, 'en');
const other = ({ other: value, unit }: Pair): string => exactText({ value, unit }, 'en');
const nothing = (): string => '';

export const exceptions: Exceptions = {
  line_crossed: {
    text: (facts) => {
      const { line, side } = facts;
      const of = whole(facts) + (facts.isCompletion ? ', completion' : '');
      return `${of}, ${side} the alert line${line ? ` of ${amount(line)}` : ''}`;
    },
    why: nothing,
  },
  check_differs: {
    text: (facts) => {
      const check = facts.check ? ` (${inner(checkKind(facts.check, 'en').name)})` : '';
      return `${whole(facts)} ${facts.pair ? 'is off by this' : 'differs'}${check}`;
    },
    why: ({ pair }) => (pair ? `stated ${stated(pair)}, computed ${other(pair)}` : ''),
  },
  unspent_no_carry_over: {
    text: () => 'unspent, its use to be explained',
    why: ({ because }) =>
      `the report says that nothing was left over${because.length > 0 ? `; of it ${parts(because)}` : ''}`,
  },
  points_lost: {
    text: () => 'deducted in its own evaluation, not reviewed',
    why: ({ because }) => (because.length > 0 ? parts(because) : 'no row is named'),
  },
  overshoot: {
    text: (facts) =>
      `${whole(facts)}, completion${facts.line ? ` above the alert line of ${amount(facts.line)}` : ''}: the target may be low`,
    why: ({ pair }) =>
      pair
        ? `${stated(pair)} against a target of ${pair.isImplied ? `about ${other(pair)} (inferred)` : other(pair)}`
        : '',
  },
  went_missing: {
    text: (facts) => {
      return `${whole(facts)}, reported the year before`;
    },
    why: ({ last, before }) =>
      last
        ? `the year before ${leadText(last, 'en')}${before ? `, by its predecessor ${before.en}` : ''}`
        : '',
  },
};

/** `Panyu ETDZ, 2023: “Budget execution rate” below the alert line of 95%` */
export const exceptionText = ({ body, year }: Carried, text: string): string =>
  `${body.en}, ${year}: ${text}`;

export const minorLosses = (n: number): string =>
  n === 1 ? 'And 1 small deduction' : `And ${n} small deductions`;
