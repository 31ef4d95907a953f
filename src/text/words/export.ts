/** The words that stand only in files: names of sheets and columns, captions, alternative texts. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/export.ts';
import { zh } from './zh/export.ts';
import type { ExportWords } from './zh/export.ts';

const WORDS: Readonly<Record<Lang, ExportWords>> = { zh, en };

export function exportWords(lang: Lang): ExportWords {
  return WORDS[lang];
}
