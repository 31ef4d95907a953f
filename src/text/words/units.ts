/** Words of units and of the qualifiers of figures. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/units.ts';
import { zh } from './zh/units.ts';
import type { UnitWords } from './zh/units.ts';

const WORDS: Readonly<Record<Lang, UnitWords>> = { zh, en };

export function unitWords(lang: Lang): UnitWords {
  return WORDS[lang];
}
