/** Whole sentences on figures: a folder a language. They load with the first answer that is not ready from the build. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/sentences.ts';
import { zh } from './zh/sentences.ts';
import type { Sentences } from './zh/sentences.ts';

const SENTENCES: Readonly<Record<Lang, Sentences>> = { zh, en };

export function sentences(lang: Lang): Sentences {
  return SENTENCES[lang];
}
