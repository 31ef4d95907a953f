/** Why panels stand apart, in English. */
import type { IncomparableFacts, PanelApart, ReasonWords } from '../../../captions/incomparable-facts.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';
import { en as units } from '../units.ts';
import { figure, inner, list } from './phrases.ts';

export const reasons: ReasonWords = {
  why: {
    group: 'they count different things',
    unit: 'their units differ',
    status: 'results, plans and forecasts differ',
    period: 'they cover different periods',
    basis: 'they are counted on different bases',
    framework: 'their scoring frameworks differ',
    scope: 'they differ in scope',
    scorer: 'different parties gave the scores',
    level: 'the bodies are of different levels',
    single: 'there is one figure only',
  },
  all: (several) => list(several.map((reason) => reasons.why[reason])),
  wanted: {
    group: 'figures that count the same thing',
    unit: 'figures in one unit',
    status: 'figures of one status',
    period: 'figures of one period',
    basis: 'figures on one basis',
    framework: 'scores within one framework',
    scope: 'figures of one scope',
    scorer: 'scores that one party gave',
    level: 'figures of bodies of one level',
  },
};

function counted(counts: PanelApart['counts']): string {
  // The names of money units stand in brackets, and so does this.
  if (typeof counts !== 'string') return figure(counts).replace(/ \((10[^)]*)\)$/, ' in $1');
  return counts === '%' ? '' : units.name(counts);
}

/** `“Visits, occasions” (182 times, occasions)` */
function told({ name, counts, basis }: PanelApart): string {
  const aside = [counted(counts), basis && inner(basis.en)].filter(Boolean).join(', ');
  return `“${name.en}”${aside ? en.bracket(aside) : ''}`;
}

export function incomparable({ reason, panels, n, cutOff, comparing }: IncomparableFacts): string {
  if (cutOff.length > 0) {
    const names = list(cutOff.map((name) => `“${name.en}”`));
    return `${names} ${plural(cutOff.length, 'runs', 'run')} to the date of the report only and ${plural(cutOff.length, 'is', 'are')} not compared with whole years.`;
  }
  const why = reasons.why[reason];
  if (n === 0) return `The panels are not compared: ${why}.`;
  const rest = n - panels.length;
  const named = panels.map((panel) => (rest > 0 ? `“${panel.name.en}”` : told(panel)));
  const subject = named.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const shared = comparing.map(({ name, bodies }) => `“${name.en}” (${bodies} bodies)`);
  const would =
    shared.length > 0
      ? `what compares is ${shared.join(', ')}`
      : `only ${reasons.wanted[reason]} would compare`;
  return `${subject} ${plural(n, 'is', 'are')} not compared: ${why}; ${would}.`;
}
