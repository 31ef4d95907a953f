/** The language tag (BCP 47) that pages and files carry. */
import type { Lang } from '../model/localised.ts';
import { language } from './words/language.ts';

export function bcp47(lang: Lang): string {
  return language(lang).tag;
}
