/** Qualifiers as they are spoken. */
import type { Lang } from '../model/localised.ts';
import type { Qualifier } from '../model/qualifier.ts';
import { words } from './words/words.ts';

/** `超过 369 项`, `more than 369`: the word apart from the figure by a space in any language. */
export function withQualifierWord(text: string, qualifier: Qualifier | undefined, lang: Lang): string {
  const word = words(lang).qualifiers[qualifier ?? 'exact'].trimEnd();
  return word === '' ? text : `${word} ${text}`;
}
