/** Words of the page that holds bodies against each other in English. */
import type { CompareWords } from '../zh/compare.ts';

export const en: CompareWords = {
  intro:
    'Choose two to six bodies. Only figures with the same basis, unit, status and period are compared; what does not compare is listed below with the reason.',
  choose: 'Choose the bodies to compare',
  chooseNone:
    'No body is chosen yet. Choose two to six below or in the filter above, or start with one of these:',
  chooseOne: (name) => `${name} is chosen; one more makes a comparison. Or start with one of these:`,
  chooseNothing:
    'Fewer than two of the chosen bodies have this duty. Choose another duty, or clear the filter.',
  offerDuty: (duty) => `Same duty: ${duty}`,
  offerKin: 'Predecessor and successor',
  tooMany: (n, shown) =>
    `${n} bodies are chosen and at most six are compared at once: here are the first six, ${shown}. Take some away in the filter.`,
  chosen: 'Bodies compared',
  remove: (name) => `Remove ${name}`,
  add: 'Add a body…',
  addLabel: 'Body to add to the comparison',
  charts: 'One indicator',
  indicator: 'Indicator',
  noChange:
    'Each of these bodies has this figure for one year only, so there is no change to show. Choose more years or another indicator.',
  notComparing: (name) => `${name} (does not compare among these)`,
  table: 'All that compares',
  body: 'Body',
  theme: (name, n) => `${name || 'Other'} (${n})`,
  sortHint:
    'Choose a heading to sort by that column within each indicator; indicators are never ranked against each other. Ties share a place, missing figures come last. Duties may differ: the order is no judgement.',
  sortedBy: (column, down) => `Within each indicator by “${column}”, ${down ? 'high to low' : 'low to high'}`,
  fixed: 'In the fixed order',
  without: 'No figure: ',
  unequalSpans: 'spans differ, changes are not ranked',
  unlike: 'What does not compare',
  unlikeIntro: 'These figures are not compared among the chosen bodies and years.',
  single: 'Indicators with one figure only',
  singleCount: (n) => `${n} in all, unfold to see them`,
  notCompared: (names, why) =>
    `${names.join(', ')}: ${names.length > 1 ? 'not compared with one another' : 'some figures do not compare'}, ${why}.`,
  noUnlike: 'Every indicator that these bodies report compares.',
  nothing: 'Nothing compares among these bodies and years. Choose other bodies or more years.',
};
