/** Words that load with the page that needs them; those of the first page stand in ../words.ts. */
import type { Lang } from '../../model/localised.ts';

interface KindWords {
  /** What a chart of many rows shows; `part`: not all of the year. Rows of other years: of the chosen bodies, beyond a line. */
  readonly bounded: (
    years: string,
    part: boolean,
    also: readonly ('chosen' | 'line')[],
    left: number,
  ) => string;
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
  /** completion */
  readonly target: string;
  readonly reached: string;
  readonly over: string;
  readonly cut: string;
}

const WORDS: Record<Lang, KindWords> = {
  zh: {
    bounded: (years, part, also, left) => {
      const names = { chosen: '选中部门的', line: '越过提示线的' };
      const more = also.length > 0 ? `，以及${also.map((one) => names[one]).join('和')}` : '';
      return `图中为${years === '' ? '' : ` ${years} 年的`}${part ? '一部分' : '全部'}${more}；另有 ${left} 行，见表。`;
    },
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
    bounded: (years, part, also, left) => {
      const names = { chosen: 'the chosen bodies', line: 'what crosses a line' };
      const more = also.length > 0 ? `, with ${also.map((one) => names[one]).join(' and ')}` : '';
      return `Shown: ${part ? 'a part' : 'all'}${years === '' ? '' : ` of ${years}`}${more}; ${left} more rows are in the table.`;
    },
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
