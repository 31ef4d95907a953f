/** The few words that stand only on a composed picture. */
import type { Lang } from '../../model/localised.ts';

interface ComposeWords {
  readonly note: string;
  readonly made: string;
  readonly reports: (n: number) => string;
  readonly moreRows: (n: number) => string;
  readonly fewerColumns: (names: readonly string[]) => string;
  readonly unit: string;
}

const WORDS: Record<Lang, ComposeWords> = {
  zh: {
    note: '注：',
    made: '绩览',
    reports: (n) => `等 ${n} 份报告`,
    moreRows: (n) => `另有 ${n} 行未列出，完整数据见表格文件。`,
    fewerColumns: (names) => `图幅有限，未列${names.map((name) => `“${name}”`).join('')}，见表格文件。`,
    unit: '单位',
  },
  en: {
    note: 'Notes: ',
    made: 'Jilan',
    reports: (n) => `and more, ${n} reports in all`,
    moreRows: (n) => `${n} more ${n === 1 ? 'row is' : 'rows are'} left out; the data files hold all.`,
    fewerColumns: (names) => `Left out for lack of room: ${names.join(', ')}; see the data files.`,
    unit: 'Unit',
  },
};

export function composeWords(lang: Lang): ComposeWords {
  return WORDS[lang];
}
