/** Words of the briefing page; they load with it. */
import type { Lang } from '../../model/localised.ts';
import type { BriefingFault } from '../../model/briefing-file.ts';
import { en } from './en/briefing.ts';
import { zh } from './zh/briefing.ts';
import type { BriefingWords } from './zh/briefing.ts';

const WORDS: Readonly<Record<Lang, BriefingWords>> = { zh, en };

export function briefingWords(lang: Lang): BriefingWords {
  return WORDS[lang];
}

/** Why a file was not taken, as the end of a sentence. */
export function faultText(fault: BriefingFault, lang: Lang): string {
  const w = WORDS[lang];
  return w.faults[fault.code] + (fault.path === '' ? '' : w.faultAt(fault.path));
}
