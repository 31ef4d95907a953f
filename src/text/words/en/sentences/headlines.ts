/** What titles of figures are made of in English: lengths, figures, ranges and the headline of bodies and years. */
import type { Datum, Range } from '../../../findings/datum.ts';
import { lineText, unmarkedText } from '../../../findings/figure-text.ts';
import type { Headline, Moves } from '../../../findings/headline.ts';
import { statedText } from '../../../cell-marks.ts';
import { en } from '../interface.ts';
import { bodyYear, capital, countBodies } from './phrases.ts';

const LIMIT = 12;
export const fits = (text: string): boolean => text.split(/\s+/).length <= LIMIT;

/** A figure of a title: only a rate that its own amounts refute carries its mark here, the others in the notes. */
export function figure(of: Datum, bare = false): string {
  const stated = statedText(of.cell, 'en');
  return unmarkedText(of, 'en', bare) + (stated ? en.bracket(stated) : '');
}

export const none = (what: string): string[] => [`No data on ${what}`, 'No such data'];
/** `95.8%–99.6%`, `96–98.29 points`: a unit that both ends share is said once, but for per cent. */
export function ends({ low, high }: Range): string {
  const [from, to] = [figure(low), figure(high)];
  if (from === to) return from;
  // A currency goes before the sum: it is the second that then stands alone.
  if (/^[A-Z]/.test(to)) return `${from}–${figure(high, true)}`;
  return `${figure(low, low.unit === high.unit && low.unit !== '%')}–${to}`;
}

/** Where several bodies are on show the measure opens the title, not the only body that has a figure. */
export const alone = (of: Datum, what: string, isAlone: boolean): string[] =>
  isAlone
    ? [`${bodyYear(of)}: ${what} ${figure(of)}`, `${capital(what)} ${figure(of)}`, figure(of)]
    : [`${capital(what)} ${figure(of)}: ${bodyYear(of)}`, `${capital(what)} ${figure(of)}`, figure(of)];

function moved({ from, n, up, down }: Moves): string {
  const same = n - up - down;
  const told = [up > 0 ? `${up} up` : '', down > 0 ? `${down} down` : '', same > 0 ? `${same} level` : ''];
  return `${told.filter(Boolean).join(', ')} on ${from}, of ${n} bodies with both years`;
}

export function headline(of: Headline, what: string): string[] {
  const What = capital(what);
  switch (of.kind) {
    case 'figure':
      return alone(of.figure, what, of.isAlone);
    case 'crossed': {
      const [value, line] = [figure(of.figure), lineText(of.line, 'en')];
      const beyond = `${of.side} the alert line`;
      return [
        `${bodyYear(of.figure)}: ${what} ${value}, ${beyond} of ${line}`,
        `${bodyYear(of.figure)}: ${what} ${value}, ${beyond}`,
        `${bodyYear(of.figure)}: ${value}, ${beyond}`,
        `${of.side === 'below' ? 'Lowest' : 'Highest'} ${value}, ${beyond} of ${line}`,
      ];
    }
    case 'clear':
      return [
        `${What}: none of ${of.years} years ${of.side} the alert line`,
        `No year ${of.side} the alert line`,
      ];
    case 'extreme': {
      const end = of.end === 'low' ? 'lowest' : 'highest';
      const when = `${end} in ${of.figure.year ?? ''}, ${figure(of.figure)}`;
      return [`${What} ${when}`, capital(when)];
    }
    case 'course': {
      const [from, to] = [figure(of.first), figure(of.last)];
      const [a, b] = [of.first.year ?? '', of.last.year ?? ''];
      if (from === to) return [`${What} ${to} in both ${a} and ${b}`, `${to} in both ${a} and ${b}`];
      const verb = of.last.value > of.first.value ? 'rose' : 'fell';
      return [
        `${What} ${verb} from ${from} (${a}) to ${to} (${b})`,
        `${verb === 'rose' ? 'Up' : 'Down'} from ${from} (${a}) to ${to} (${b})`,
      ];
    }
    case 'moves':
      return [`${What}: ${moved(of.moves)}`, capital(moved(of.moves))];
    case 'single_years':
      return [
        of.figure === undefined
          ? `${countBodies(of.bodies)} with one year each, no trend`
          : `Only ${of.figure.body.en}, ${of.figure.year ?? ''} on file, no trend`,
      ];
    case 'spread': {
      const who = countBodies(of.bodies);
      const when = of.year === undefined ? '' : ` in ${of.year}`;
      const range = ends(of.range);
      if (figure(of.range.low) === figure(of.range.high))
        return [`${who}${when}: ${what} all at ${range}`, `${who}${when}: all at ${range}`];
      const low = of.isNamed ? `, ${of.range.low.body.en} lowest` : '';
      return [
        `${who}${when}: ${what} ${range}${low}`,
        `${who}${when}: ${range}${low}`,
        `${who}${when}: ${what} ${range}`,
        `${who}${when}: ${range}`,
      ];
    }
  }
}
