/** The few words that a chart prints beside figures in English. */
import type { ChartWords } from '../zh/charts.ts';

export const en: ChartWords = {
  range: (from, to) => `axis from ${from} to ${to}, not from 0`,
  broken: 'not to scale beyond the break',
  ofBodies: (n, of) => `${n} of ${of} bodies`,
  full: 'full marks',
  median: 'median',
  line: 'alert line',
  peers: 'Grey band: middle half of all bodies of the year; grey line: their median',
  explained: (part, rate, unspent) => `${part}${rate === '' ? ':' : ` spent ${rate},`} ${unspent} left`,
  lostSome: 'deduction under a fifth',
  lostMore: 'deduction of a fifth or more',
  missing: 'missing',
  ownScales: 'each stage has its own scale: bars compare within a column only',
};
