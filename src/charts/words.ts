/** The few words that a chart prints beside figures: axis captions and keys. */
import type { Lang } from '../model/localised.ts';

interface ChartWords {
  readonly range: (from: string, to: string) => string;
  readonly broken: string;
  readonly ofBodies: (n: number, of: number) => string;
  readonly full: string;
  readonly lostSome: string;
  readonly lostMore: string;
  readonly missing: string;
  /** stages: what bars may be held against. */
  readonly ownScales: string;
}

const WORDS: Record<Lang, ChartWords> = {
  zh: {
    range: (from, to) => `轴的范围 ${from}–${to}，不从 0 起`,
    broken: '断轴之后不按比例',
    ofBodies: (n, of) => `${n}/${of} 个部门`,
    full: '满分',
    lostSome: '失分不到两成',
    lostMore: '失分两成以上',
    missing: '缺失',
    ownScales: '各阶段各用一把尺，柱长只在同一列内比',
  },
  en: {
    range: (from, to) => `axis from ${from} to ${to}, not from 0`,
    broken: 'not to scale beyond the break',
    ofBodies: (n, of) => `${n} of ${of} bodies`,
    full: 'full marks',
    lostSome: 'under a fifth lost',
    lostMore: 'a fifth or more lost',
    missing: 'missing',
    ownScales: 'each stage has its own scale: bars compare within a column only',
  },
};

export function chartWords(lang: Lang): ChartWords {
  return WORDS[lang];
}
