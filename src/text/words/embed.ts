/** Words of embeds, of the static pages of charts and of their gallery. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/embed.ts';
import { zh } from './zh/embed.ts';
import type { EmbedWords } from './zh/embed.ts';

const WORDS: Readonly<Record<Lang, EmbedWords>> = { zh, en };

export function embedWords(lang: Lang): EmbedWords {
  return WORDS[lang];
}
