/** Words of the kinds that load with their page; those of the first page stand in ../words.ts. */
import type { Lang } from '../../model/localised.ts';

interface KindWords {
  /** waterfall */
  readonly full: string;
  readonly score: string;
  readonly noReason: string;
  /** Reports that are not drawn. */
  readonly nonePoints: (n: number) => string;
  /** dumbbell, slope */
  readonly first: string;
  readonly last: string;
  readonly rise: string;
  readonly fall: string;
  /** heatmap: rows without a lost point in any report shown. */
  readonly nothingLost: (n: number) => string;
  /** multiples */
  readonly sharedAxis: string;
  readonly ownAxes: string;
  readonly predecessor: (name: string, sure: boolean) => string;
  /** target */
  readonly target: string;
  readonly reached: string;
  readonly over: string;
  readonly cut: string;
}

const WORDS: Record<Lang, KindWords> = {
  zh: {
    full: '满分',
    score: '自评得分',
    noReason: '报告未说明原因',
    nonePoints: (n) => `另有 ${n} 份报告没有扣分，见表。`,
    first: '首年',
    last: '末年',
    rise: '升',
    fall: '降',
    nothingLost: (n) => `另有 ${n} 项在图中各份报告里没有失分，见表。`,
    sharedAxis: '各图同轴',
    ownAxes: '各图各轴，高低不可互比',
    predecessor: (name, sure) => (sure ? `前身：${name}` : `前身（很可能）：${name}`),
    target: '目标 100%',
    reached: '完成',
    over: '超出目标',
    cut: '断轴',
  },
  en: {
    full: 'Full marks',
    score: 'Own score',
    noReason: 'the report gives no reason',
    nonePoints: (n) => `${n} more ${n === 1 ? 'report' : 'reports'} lost no points; see the table.`,
    first: 'first year',
    last: 'last year',
    rise: 'up',
    fall: 'down',
    nothingLost: (n) =>
      `${n} more ${n === 1 ? 'row' : 'rows'} lost no points in any report shown; see the table.`,
    sharedAxis: 'one axis for all',
    ownAxes: 'each plot has its own axis: heights do not compare',
    predecessor: (name, sure) => (sure ? `predecessor: ${name}` : `likely predecessor: ${name}`),
    target: 'target 100%',
    reached: 'reached',
    over: 'beyond the target',
    cut: 'axis cut',
  },
};

export function kindWords(lang: Lang): KindWords {
  return WORDS[lang];
}
