import type { Missing } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { words } from './words.ts';

/** Why there is no value, in two or three words. */
export function missingText(state: Missing, lang: Lang): string {
  return words(lang).states[state];
}
