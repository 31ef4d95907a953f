/** Words that the build writes to the terminal; no page loads them. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/build.ts';
import { zh } from './zh/build.ts';
import type { BuildWords } from './zh/build.ts';

const WORDS: Readonly<Record<Lang, BuildWords>> = { zh, en };

export function buildWords(lang: Lang): BuildWords {
  return WORDS[lang];
}
