/** Words of the page of changes and of its feed in English. */
import type { RevisionWords } from '../zh/revisions.ts';
import { plural } from './plural.ts';

export const en: RevisionWords = {
  title: 'Changes',
  intro:
    'What each publication has that the one before it had not: figures added, removed and changed, and checks whose result turned.',
  none: 'There is no earlier publication to compare with.',
  same: 'The data are those of the publication before.',
  feed: 'Subscribe (Atom)',
  json: 'For programs (changes.json)',
  back: 'Current pages',
  heading: (date, version) => `${date}, version ${version}`,
  since: (date, version) => `Compared with version ${version} of ${date}`,
  counts: (added, gone, changed, checks) =>
    `${added} ${plural(added, 'figure', 'figures')} added, ${gone} removed, ${changed} changed; ${checks} ${plural(checks, 'check', 'checks')} turned.`,
  bodyYear: (body, year) => `${body}, ${year}`,
  changed: 'Changed',
  gone: 'Removed',
  added: 'Added',
  checks: 'Checks',
  more: (n) => `and ${n} more, see changes.json`,
  turned: (was, now) => `${was} → ${now}`,
  noCheck: 'no such check',
  unexplained: 'no reason given',
};
