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
  /** What a chart of many rows shows; `part`: not all of the year. Rows of other years: of the chosen bodies, beyond a line. */
  readonly bounded: (
    years: string,
    part: boolean,
    also: readonly ('chosen' | 'line')[],
    left: number,
  ) => string;
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
    bounded: (years, part, also, left) => {
      const names = { chosen: '选中部门的', line: '越过提示线的' };
      const more = also.length > 0 ? `，以及${also.map((one) => names[one]).join('和')}` : '';
      return `图中为${years === '' ? '' : ` ${years} 年的`}${part ? '一部分' : '全部'}${more}；另有 ${left} 行，见表。`;
    },
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
    bounded: (years, part, also, left) => {
      const names = { chosen: 'the chosen bodies', line: 'what crosses a line' };
      const more = also.length > 0 ? `, with ${also.map((one) => names[one]).join(' and ')}` : '';
      return `Shown: ${part ? 'a part' : 'all'}${years === '' ? '' : ` of ${years}`}${more}; ${left} more rows are in the table.`;
    },
  },
};

export function chartWords(lang: Lang): ChartWords {
  return WORDS[lang];
}
