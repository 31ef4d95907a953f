/** Words of the editor of warning lines; they load with it. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/thresholds.ts';
import { zh } from './zh/thresholds.ts';
import type { ThresholdWords } from './zh/thresholds.ts';

const WORDS: Readonly<Record<Lang, ThresholdWords>> = { zh, en };

export function thresholdWords(lang: Lang): ThresholdWords {
  return WORDS[lang];
}
