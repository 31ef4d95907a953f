/** Findings of `change` and `compare` in English. */
import type { ChangeClause, ChangeFacts, CompareFacts, Crossed, Size } from '../../../findings/change.ts';
import { sizeText } from '../../../findings/figure-text.ts';
import { formatYears } from '../../../format.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';
import { count, countBodies, figure, inner, list, nothing, quoted } from './phrases.ts';

const size = (of: Size): string => sizeText(of, 'en');

/** `Panyu ETDZ: execution rate rose from 95.0% in 2021 to 97.6% in 2023, up 2.6 pp` */
function body(of: Extract<ChangeClause, { kind: 'body' }>): string {
  const subject = quoted(of.subject);
  const what = `${of.body.en}: ${inner(of.title.en)}${subject ? ` ${subject}` : ''}`;
  const from = figure(of.from);
  if (of.change === 0) return `${what} ${from} in both ${of.fromYear} and ${of.toYear}`;
  const [turned, way] = of.change > 0 ? ['rose', 'up'] : ['fell', 'down'];
  const by = of.growth ? en.bracket(figure(of.growth)) : '';
  return `${what} ${turned} from ${from} in ${of.fromYear} to ${figure(of.to)} in ${of.toYear}, ${way} ${size(of.size)}${by}${between(of)}`;
}

/** `, with 80.7% in 2022`: what first and last year alone pass over. */
const between = ({ between: extreme }: Extract<ChangeClause, { kind: 'body' }>): string =>
  extreme ? `, with ${figure(extreme.figure)} in ${extreme.year}` : '';

function bodies(of: Extract<ChangeClause, { kind: 'bodies' }>): string {
  const told = [
    of.up > 0 ? `${of.up} up` : '',
    of.down > 0 ? `${of.down} down` : '',
    of.same > 0 ? `${of.same} unchanged` : '',
    of.mostUp ? `at most up ${size(of.mostUp)}` : '',
    of.mostDown ? `at most down ${size(of.mostDown)}` : '',
    of.span ? '' : 'over unequal spans, so sizes are not compared',
  ].filter(Boolean);
  const who = of.of === 'bodies' ? countBodies(of.n) : count(of.n, 'item');
  return `${inner(of.title.en)}: of ${who} with two years${of.span ? ` (${of.span[0]}–${of.span[1]})` : ''}, ${told.join(', ')}`;
}

function crossed(of: Crossed): string {
  if (of.kind === 'alone') return `its first figure is that of ${of.predecessor.en}, a likely predecessor`;
  const names = of.bodies.map((name) => name.en);
  const who = names.length > 2 ? `${names.length} bodies` : list(names);
  return `the first figure of ${who} is a likely predecessor’s`;
}

export function change(facts: ChangeFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, facts.what?.en ?? '');
  if (facts.kind === 'unchanging')
    return [`no body has two years of ${inner(facts.what?.en ?? '')}, so no change shows`];
  const { rest } = facts;
  return [
    ...facts.clauses.map((of) => (of.kind === 'body' ? body(of) : bodies(of))),
    rest > 0 ? `${rest} more ${plural(rest, 'set stands', 'sets stand')} apart` : '',
    facts.crossed ? crossed(facts.crossed) : '',
  ];
}

export function compare(facts: CompareFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, 'anything to compare');
  const { comparable, several, single } = facts;
  const left = [
    several > 0 ? `${several} counted in several ways` : '',
    single > 0 ? `${single} with one figure only` : '',
  ].filter(Boolean);
  const found =
    comparable > 0 ? `${count(comparable, 'measure')} can be compared` : 'nothing can be compared';
  return [
    `${countBodies(facts.bodies)}, ${formatYears(facts.years, 'en')}: ${found}`,
    left.length > 0 ? `${left.join(', ')}, not to be compared directly` : '',
  ];
}
