/** The few words that a chart prints beside figures in Chinese; their shape is the type of every language. */
export const zh = {
  range: (from: string, to: string): string => `轴的范围 ${from}–${to}，不从 0 起`,
  broken: '断轴之后不按比例',
  ofBodies: (n: number, of: number): string => `${n}/${of} 个部门`,
  full: '满分',
  median: '中位数',
  line: '提示线',
  /** What is drawn behind a body's line. */
  peers: '灰带：同年中间一半部门，灰线：中位数',
  /** Which part of the expenditure explains a fall; `rate` is '' where none is known. */
  explained: (part: string, rate: string, unspent: string): string =>
    `${part}${rate === '' ? '' : `只执行 ${rate}，`}少花 ${unspent}`,
  lostSome: '扣分不到两成',
  lostMore: '扣分两成以上',
  missing: '缺失',
  /** stages: what bars may be held against. */
  ownScales: '各阶段分别计量，柱长只在同一列内比较',
};

export type ChartWords = typeof zh;
