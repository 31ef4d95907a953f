/** Words of the page that holds bodies against each other; they load with it. */
import type { Lang } from '../../model/localised.ts';
import type { IncomparableIndicators } from '../../model/frame.ts';
import { reasonText } from '../captions/incomparable.ts';
import { en } from './en/compare.ts';
import { zh } from './zh/compare.ts';
import type { CompareWords } from './zh/compare.ts';

const WORDS: Readonly<Record<Lang, CompareWords>> = { zh, en };

export function compareWords(lang: Lang): CompareWords {
  return WORDS[lang];
}

/** `走访企业（次）、走访企业（家次）之间不作比较：统计的不是同一件事。` */
export function unlikeText({ names, reasons }: IncomparableIndicators, lang: Lang): string {
  return WORDS[lang].notCompared(
    names.map((name) => name[lang]),
    reasonText(reasons, lang),
  );
}
