/** Words of charts that load with the page that needs them; those of the first page are in charts.ts. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/kinds.ts';
import { zh } from './zh/kinds.ts';
import type { KindWords } from './zh/kinds.ts';

const WORDS: Readonly<Record<Lang, KindWords>> = { zh, en };

export function kindWords(lang: Lang): KindWords {
  return WORDS[lang];
}
