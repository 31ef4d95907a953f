/** What a language is, beside its words. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/language.ts';
import { zh } from './zh/language.ts';
import type { Language } from './zh/language.ts';

const LANGUAGES: Readonly<Record<Lang, Language>> = { zh, en };

export function language(lang: Lang): Language {
  return LANGUAGES[lang];
}
