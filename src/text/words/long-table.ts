/** Words of long tables; they load with the pages that hold one. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/long-table.ts';
import { zh } from './zh/long-table.ts';
import type { LongTableWords } from './zh/long-table.ts';

const WORDS: Readonly<Record<Lang, LongTableWords>> = { zh, en };

export function longTableWords(lang: Lang): LongTableWords {
  return WORDS[lang];
}
