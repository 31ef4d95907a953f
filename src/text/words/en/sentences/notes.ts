/** The notes under a figure in English. */
import type { Counted, Notes } from '../../../captions/note-facts.ts';
import { statedText } from '../../../cell-marks.ts';
import { lineText, rateText, unmarkedText } from '../../../findings/figure-text.ts';
import { en } from '../interface.ts';
import { plural } from '../plural.ts';
import { reasons as unlike } from './incomparable.ts';
import { bodyYear, capital, count, inner } from './phrases.ts';

/** `1 figure is`, `8 figures are`, `Some figures are` */
const some = ({ n }: Counted, one: string, many: string): string =>
  n === undefined ? `Some ${many}` : `${n} ${plural(n, one, many)}`;
/** Numerator and denominator as they stand inside a sentence. */
const innerRatio = (ratio: string): string => ratio.split(' ÷ ').map(inner).join(' ÷ ');

export const notes: Notes = {
  self_scored: ({ n, reviewed }) =>
    n !== undefined && reviewed > 0
      ? `The other ${plural(n, 'score is the body’s own and not reviewed; it ranks', `${n} scores are the bodies’ own and not reviewed; they rank`)} nothing.`
      : 'Scores are the bodies’ own and not reviewed; they lie close together and rank nothing.',
  average_progress_apart: () =>
    'Average progress is a mean of in-year readings, not a year-end execution rate: it stands apart and is not compared with one.',
  base: ({ isExecution, ratio }) => {
    const is = innerRatio(ratio.en) || 'spent ÷ adjusted budget';
    return isExecution
      ? `Execution rate = ${is}; a rate on the initial budget does not compare.`
      : `Basis = ${is}.`;
  },
  missing: ({ state, n, bodies }) => {
    const who = bodies.length > 0 ? en.bracket(bodies.map((body) => body.en).join(en.listSeparator)) : '';
    return `${state ? capital(en.states[state]) : 'Missing'}${n === undefined ? '' : `: ${count(n, 'department-year')}`}${who}.`;
  },
  likely_succession: (link) =>
    link
      ? `Dashed: ${link.to.en} succeeded ${link.from.en} in ${link.year} (${en.confidence[link.confidence]}). Basis: ${link.basis.en}.`
      : 'A dashed line is an inferred succession; it can be switched off in the filter.',
  corrected: ({ n, told }) => {
    const each = told.map(({ correction: { from, to, date, reason }, ...of }) => {
      const whose = [bodyYear(of), of.subject?.en, of.column.label.en].filter(Boolean).join(', ');
      return `${whose}: from ${from} to ${to}${en.bracket(`${date}, ${reason.en}`)}`;
    });
    return each.length > 0
      ? `Corrected: ${each.join('; ')}.`
      : `${some({ n }, 'figure was', 'figures were')} corrected and marked so.`;
  },
  inferred: (facts) => `${some(facts, 'figure is', 'figures are')} inferred from the context and marked so.`,
  derived: (facts) =>
    `${some(facts, 'figure is', 'figures are')} not stated and computed from others of the report; marked “derived” or by an open dot.`,
  refuted: ({ n, told }) => {
    const each = told.map((of) => {
      const whose = [bodyYear(of), of.subject?.en].filter(Boolean).join(', ');
      return `${whose}: ${statedText(of.cell, 'en')}, its amounts come to ${unmarkedText(of, 'en')}`;
    });
    const rule = 'charts and tables take the rate that the amounts come to';
    if (each.length > 0) return `${capital(each.join('; '))}; ${rule}.`;
    return `${n ?? 'Some'} ${plural(n ?? 2, 'stated rate does', 'stated rates do')} not agree with spent ÷ budget of the same report; ${rule}.`;
  },
  funds_apart: (facts) =>
    `${some(facts, 'department-year has', 'department-years have')} an executed amount and a budget of unlike funds (other funds in the one, say): no rate is computed.`,
  qualified: (facts) =>
    `${some(facts, 'figure is', 'figures are')} qualified in the source (more than, nearly, about …) and shown so.`,
  pooled: ({ year, n, of, ratio }) => {
    const parts = innerRatio(ratio.en)
      .split('÷')
      .map((part) => part.trim());
    const [over, under] = parts.length === 2 ? parts : ['spent', 'budget'];
    const who = n === undefined || of === undefined ? '' : ` over ${n} of ${of} bodies`;
    const head = year === undefined ? 'Pooled' : `${year}: pooled`;
    return `${head} rate = Σ ${over} ÷ Σ ${under}${who}; it is not a mean of rates.`;
  },
  stages: () =>
    'Negotiated, signed, registered, attracted and landed are stages counted apart: no conversion follows. Half projects are credits shared with others.',
  park_economy: () =>
    'The park economy is the result of its enterprises, not of the body, and is never divided by its spending.',
  basis_read: ({ n, names }) => {
    const what = n === undefined ? 'some indicators' : `${n} indicators`;
    return `Read from the name, not stated by reports: the basis of ${names.en.split('; ').map(inner).join('; ') || what}.`;
  },
  implied_target: (facts) =>
    `${some(facts, 'target is', 'targets are')} implied by value and completion, not stated.`,
  incomparable: (facts) => {
    if (!facts)
      return 'Figures counted differently stand in separate panels and are not compared across them.';
    const { names, n, reasons, isPart } = facts;
    const who = `${names.en}${n > 3 ? ` and ${n - 3} more` : ''}`;
    return `${who}: ${isPart ? 'figures in part ' : ''}not compared with one another, ${unlike.all(reasons)}.`;
  },
  no_rank: () => 'Bodies have different duties; they stand in a fixed order that is no ranking.',
  spending_rate_row: () =>
    'The row “Spending rate of the budget” is scored from average progress in one report and from the year-end rate in another: one name, two measures.',
  warning_line: (line) => {
    if (!line) return 'Alert lines are set by this site; there is no national standard.';
    return line.isMoved
      ? `The alert line was moved to ${lineText(line.value, 'en')}; it is configured as “${line.label.en}”.`
      : `Alert line: ${line.label.en}. ${line.rule.en}.`;
  },
  forecast: () => 'Forecasts, plans and values at full production are not results and are marked as such.',
  across_succession: (link) => {
    if (!link) return 'The change runs across a succession; its first figure is the predecessor’s.';
    const sure = en.bracket(en.confidence[link.confidence]);
    return `The first figure of ${link.to.en} is that of its predecessor ${link.from.en}${sure}. Basis: ${link.basis.en}.`;
  },
  peer_median: (known) =>
    known
      ? `The median is of the ${known.n} of ${known.of} peers that have a figure for ${known.year}; missing ones are left out.`
      : 'The median is of the peers that have a figure; missing ones are left out.',
  peer_band: (band) =>
    band
      ? `Middle half: of the ${band.n} of ${band.of} bodies with a ${band.year} figure, half lie between ${rateText(band.low, 'en')} and ${rateText(band.high, 'en')}.`
      : 'The middle half is of the bodies with a figure.',
  reviewed_scored: (facts) =>
    `${some(facts, 'own score has', 'own scores have')} a reviewed or finance-bureau score beside it; the difference is that score less the own one.`,
};
