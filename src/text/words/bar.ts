/** Words of what opens from the bars of a page: bodies to choose, further options, sharing. They load with it. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/bar.ts';
import { zh } from './zh/bar.ts';
import type { BarWords } from './zh/bar.ts';

const WORDS: Readonly<Record<Lang, BarWords>> = { zh, en };

export function barWords(lang: Lang): BarWords {
  return WORDS[lang];
}
