/** The sentences that sum up the overview, and one body, in English. */
import type { BodyFacts } from '../../../findings/body.ts';
import { signedText } from '../../../findings/figure-text.ts';
import type { OverviewFacts, Spread } from '../../../findings/overview.ts';
import { formatCount, formatYears } from '../../../format.ts';
import { plural } from '../plural.ts';
import { pool } from './budget.ts';
import { count, countBodies, figure, sentence, span } from './phrases.ts';

function onFile({ reports, bodies, years }: OverviewFacts): string {
  if (reports === 0) return 'No report is on file in this selection.';
  return `On file: ${count(reports, 'self-evaluation')} of ${countBodies(bodies)}, ${formatYears(years, 'en')}.`;
}

const told = ({ range }: Spread): string => (range.n === 1 ? figure(range.low) : span(range));

function execution({ rates, average }: OverviewFacts): string {
  const clauses = [
    rates ? `on the full-year budget, ${countBodies(rates.bodies)} executed ${told(rates)}` : '',
    average
      ? `${countBodies(average.bodies)} ${plural(average.bodies, 'gives', 'give')} average progress (${told(average)}), a different measure that stands apart`
      : '',
  ].filter(Boolean);
  return clauses.length > 0 ? sentence(clauses) : '';
}

function scored({ bodies, of, range, own }: NonNullable<OverviewFacts['scores']>): string {
  const between = range ? `, ${span(range)}` : '';
  const whose = own ? ', self-evaluated and not reviewed' : '';
  return `${bodies} of ${countBodies(of)} ${plural(bodies, 'has', 'have')} a total score${between}${whose}.`;
}

/** `3 items deserve attention and are listed below` */
const attentive = (n: number): string =>
  `${formatCount(n, 'en')} ${plural(n, 'item deserves attention and is', 'items deserve attention and are')} listed below`;

export function overview(facts: OverviewFacts): string {
  return [
    onFile(facts),
    execution(facts),
    facts.pool ? sentence(pool(facts.pool)) : '',
    facts.scores ? scored(facts.scores) : '',
    facts.attention > 0 ? `${attentive(facts.attention)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const number = (n: number): string => formatCount(n, 'en');

export function body(facts: BodyFacts): string {
  const { rate, average, score, reports, checks, differs, explain, attention } = facts;
  const filed = plural(reports, 'One self-evaluation', `${number(reports)} self-evaluations`);
  const own = `${filed} of ${facts.name} on file, ${formatYears(facts.years, 'en')}.`;
  const differing =
    differs > 0 ? `${number(differs)} ${plural(differs, 'differs', 'differ')}` : 'none differs';
  const unexplained =
    explain > 0 ? ` and ${number(explain)} ${plural(explain, 'needs', 'need')} explanation` : '';
  const clauses = [
    rate ? `in ${rate.year ?? 0} it executed ${signedText(rate, 'en')} of its full-year budget` : '',
    average
      ? `average progress in ${average.year ?? 0} was ${signedText(average, 'en')}, which is no year-end rate`
      : '',
    score
      ? `it gave itself ${signedText(score, 'en')} in ${score.year ?? 0}${facts.own ? ' (not reviewed)' : ''}`
      : '',
    checks > 0 ? `of ${number(checks)} checks ${differing}${unexplained}` : '',
    attention > 0 ? attentive(attention) : '',
  ].filter(Boolean);
  return clauses.length > 0 ? `${own} ${sentence(clauses)}` : own;
}
