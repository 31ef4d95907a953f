/** The few words that a chart prints beside figures: axis captions and keys. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/charts.ts';
import { zh } from './zh/charts.ts';
import type { ChartWords } from './zh/charts.ts';

const WORDS: Readonly<Record<Lang, ChartWords>> = { zh, en };

export function chartWords(lang: Lang): ChartWords {
  return WORDS[lang];
}
