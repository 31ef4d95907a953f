/** Words of the page of changes and of its feed. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/revisions.ts';
import { zh } from './zh/revisions.ts';
import type { RevisionWords } from './zh/revisions.ts';

const WORDS: Readonly<Record<Lang, RevisionWords>> = { zh, en };

export function revisionWords(lang: Lang): RevisionWords {
  return WORDS[lang];
}
