/** Words of charts that load with the page that needs them, in Chinese; their shape is the type of every language. */
export const zh = {
  /** What a chart of many rows shows; `part`: not all of the year. Rows of other years: of the chosen bodies, beyond a line. */
  limited: (
    years: string,
    part: boolean,
    also: readonly ('chosen' | 'threshold')[],
    left: number,
  ): string => {
    const names = { chosen: '选中部门的', threshold: '越过提示线的' };
    const more = also.length > 0 ? `，以及${also.map((one) => names[one]).join('和')}` : '';
    return `图中为${years === '' ? '' : ` ${years} 年的`}${part ? '一部分' : '全部'}${more}；另有 ${left} 行，见表。`;
  },
  /** The strip of all values of a chart that shows some. */
  all: (n: number): string => `全部 ${n} 项`,
  waterfall: {
    full: '满分',
    score: '自评得分',
    noReason: '报告未说明原因',
    /** Reports that are not drawn. */
    nonePoints: (n: number): string => `另有 ${n} 份报告未扣分，见表。`,
  },
  /** dumbbell and slope */
  change: { first: '首年', last: '末年', rise: '升', fall: '降' },
  heatmap: {
    /** Rows without a lost point in any report shown. */
    nothingLost: (n: number): string => `另有 ${n} 项在图中各份报告均未扣分，见表。`,
  },
  multiples: {
    sharedAxis: '各图同轴',
    /** Outliers. */
    beyond: '轴外的值断轴标出',
    ownAxes: '各图坐标轴不同，高低不作比较',
    predecessor: (name: string, sure: boolean): string =>
      sure ? `前身：${name}` : `前身（很可能）：${name}`,
  },
  completion: { target: '目标 100%', reached: '完成', over: '超出目标', cut: '断轴' },
};

export type KindWords = typeof zh;
