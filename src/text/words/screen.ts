/** Words of the presentation. They load with it. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/screen.ts';
import { zh } from './zh/screen.ts';
import type { ScreenWords } from './zh/screen.ts';

const WORDS: Readonly<Record<Lang, ScreenWords>> = { zh, en };

export function screenWords(lang: Lang): ScreenWords {
  return WORDS[lang];
}
