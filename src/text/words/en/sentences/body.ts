/** The sentences that sum up one body, in English. */
import type { BodyFacts } from '../../../findings/body.ts';
import { signedText } from '../../../findings/figure-text.ts';
import { formatCount, formatYears } from '../../../format.ts';
import { plural } from '../plural.ts';
import { sentence } from './phrases.ts';

/** `3 items deserve attention and are listed below` */
const attentive = (n: number): string =>
  `${formatCount(n, 'en')} ${plural(n, 'item deserves attention and is', 'items deserve attention and are')} listed below`;

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
