/** What kinds and results of checks mean; they load with the first check that is shown. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/check-kinds.ts';
import { zh } from './zh/check-kinds.ts';
import type { CheckKindWords } from './zh/check-kinds.ts';

const WORDS: Readonly<Record<Lang, CheckKindWords>> = { zh, en };

export function checkKindWords(lang: Lang): CheckKindWords {
  return WORDS[lang];
}
