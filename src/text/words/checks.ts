/** Words of the page of checks; they load with it. */
import type { Lang } from '../../model/localised.ts';
import type { CheckResult } from '../../model/check.ts';
import { formatCount } from '../format.ts';
import { en } from './en/checks.ts';
import { zh } from './zh/checks.ts';
import type { ChecksPageWords } from './zh/checks.ts';

const WORDS: Readonly<Record<Lang, ChecksPageWords>> = { zh, en };

export function checksPageWords(lang: Lang): ChecksPageWords {
  return WORDS[lang];
}

/** One sentence on the checks in view, the worst first; a result that none has is left out. */
export function checksSentence(
  counts: Readonly<Record<CheckResult, number>>,
  reports: number,
  lang: Lang,
): string {
  const w = WORDS[lang];
  const order = [
    'differs',
    'explain',
    'rounding',
    'cannot',
    'pass',
  ] as const satisfies readonly CheckResult[];
  const all = order.reduce((sum, result) => sum + counts[result], 0);
  if (all + counts.derived === 0) return w.none;
  const parts = order
    .filter((result) => counts[result] > 0)
    .map((result) => w.found[result](counts[result], formatCount(counts[result], lang)));
  return w.sum(
    reports,
    formatCount(reports, lang),
    formatCount(all, lang),
    parts,
    counts.derived > 0 ? formatCount(counts.derived, lang) : '',
  );
}
