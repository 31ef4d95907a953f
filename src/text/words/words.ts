/** The words of the interface in a language; both are at hand at once, so switching needs no request. */
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { en } from './en/interface.ts';
import { zh } from './zh/interface.ts';
import { unitWords } from './units.ts';
import type { Words } from './zh/interface.ts';

export type { Words } from './zh/interface.ts';

const DICTIONARIES: Readonly<Record<Lang, Words>> = { zh, en };

export function words(lang: Lang): Words {
  return DICTIONARIES[lang];
}

/** A unit's name for a heading or an axis: `万元`, `RMB 10,000`; '' for units without an English word. */
export function unitText(unit: UnitId, lang: Lang): string {
  return unitWords(lang).name(unit);
}
