/** How figures were read, what is compared, what is not and why: the page's account of itself. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/method.ts';
import { zh } from './zh/method.ts';
import type { MethodWords, Topic } from './zh/method.ts';

const WORDS: Readonly<Record<Lang, MethodWords>> = { zh, en };

/** The topics in their order; ids are stable, for links within the page. */
export function method(lang: Lang): readonly (Topic & { readonly id: string })[] {
  return Object.entries(WORDS[lang]).map(([id, topic]) => ({ id, ...topic }));
}
