/** Words of the page of checks in English. */
import { plural } from './plural.ts';
import type { ChecksPageWords } from '../zh/checks.ts';

export const en: ChecksPageWords = {
  intro:
    'Each report’s own figures are computed again and held against what it says they come to. The tolerance follows from the digits that are printed. A check that differs is a finding to explain, not an error.',
  countTitle: 'Results by body',
  countHint: 'Choose a number to see only those checks; choose it again to see all.',
  listTitle: 'Check by check',
  body: 'Body',
  total: 'All',
  noReport: 'no report on file',
  cell: (body, result, n) => `${body}, ${result}: ${n}`,
  result: 'Result',
  kind: 'Kind',
  allResults: 'All results',
  allKinds: 'All kinds',
  check: 'What is checked',
  computed: 'Computed',
  stated: 'Stated',
  tolerance: 'Tolerance',
  unit: 'Unit',
  inputs: 'Figures used',
  notStated: 'not stated',
  more: (n) => `all ${n} figures`,
  separator: '; ',
  found: {
    differs: (n, text) => `${text} ${plural(n, 'differs', 'differ')}`,
    explain: (n, text) => `${text} ${plural(n, 'needs', 'need')} explanation`,
    rounding: (n, text) => `${text} ${plural(n, 'is', 'are')} explained by rounding`,
    cannot: (_n, text) => `${text} cannot be computed`,
    pass: (n, text) => `${text} ${plural(n, 'agrees', 'agree')}`,
  },
  sum: (reports, ofReports, checks, parts, derived) =>
    `${checks} checks on ${ofReports} ${plural(reports, 'report', 'reports')}: ${parts.join(', ')}.${derived === '' ? '' : ` Figures derived where the report states none, and not counted as checks: ${derived}.`}`,
  none: 'There are no checks for these bodies and years. Try fewer filters.',
};
