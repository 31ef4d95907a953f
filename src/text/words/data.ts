/** Words of the data page; they load with it. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/data.ts';
import { zh } from './zh/data.ts';
import type { DataPageWords } from './zh/data.ts';

const WORDS: Readonly<Record<Lang, DataPageWords>> = { zh, en };

export function dataPageWords(lang: Lang): DataPageWords {
  return WORDS[lang];
}
