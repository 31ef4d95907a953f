/** What exceptions say in English. */
import { checkKind } from '../../../checks/checks.ts';
import type { Carried, Exceptions } from '../../../findings/exceptions.ts';
import { amountText } from '../../../findings/figure-text.ts';
import type { Amount } from '../../../findings/datum.ts';
import { en } from '../interface.ts';
import { inner } from './phrases.ts';

const amount = (of: Amount): string => amountText(of, 'en');

/** `“Road works”, execution rate`: the project or enterprise, then the measure. */
function whole({ measure, subject }: Carried): string {
  if (!subject.en) return measure.en ? `“${measure.en}”` : 'a figure';
  const of = inner(measure.en).replace(/ of one project$/, '');
  return `“${subject.en}”${of ? `, ${of}` : ''}`;
}

export const exceptions: Exceptions = {
  line_crossed: {
    title: 'Beyond a warning line',
    clause: (facts) => {
      const { value, line, side } = facts;
      const of = whole(facts) + (facts.isCompletion ? ', completion' : '');
      if (!value || !line) return `${of} is beyond its line`;
      return `${of} ${amount(value)}, ${side} the line of ${amount(line)}`;
    },
  },
  check_differs: {
    title: 'Figures that differ',
    clause: (facts) => {
      const check = facts.check ? ` (check: ${inner(checkKind(facts.check, 'en').name)})` : '';
      return `${whole(facts)} does not follow from the report’s own figures${check}`;
    },
  },
  unspent_no_carry_over: {
    title: 'Unspent, yet nothing carried over',
    clause: ({ value }) =>
      `the report says that nothing was carried over, yet budget less executed leaves ${value ? amount(value) : 'money unspent'}`,
  },
  points_lost: {
    title: 'Points lost',
    clause: ({ value, subject }) => {
      const most = subject.en ? `, the largest loss in “${subject.en}”` : '';
      return `${value ? `${amount(value)} below` : 'below'} full marks${most} (${en.scores.selfOnly})`;
    },
  },
  overshoot: {
    title: 'Target may be low',
    clause: (facts) => {
      const { value, line } = facts;
      return `${whole(facts)} completed at ${value ? amount(value) : 'a high rate'}${line ? `, above ${amount(line)}` : ''}`;
    },
  },
  went_missing: {
    title: 'Reported last year, missing now',
    clause: (facts) => {
      const { before } = facts;
      const who = before ? ` by ${before.body.en} (predecessor, ${en.confidence[before.confidence]})` : '';
      return `${whole(facts)} was reported the year before${who} and is not this year`;
    },
  },
};

export const exceptionLine = ({ body, year }: Carried, clause: string): string =>
  `${body.en}, ${year}: ${clause}.`;
