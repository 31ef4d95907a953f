/** Words of the page of checks in Chinese; their shape is the type of every language. */
import type { CheckResult } from '../../../model/check.ts';

/** A number of checks, for its plural, and as it is written. */
type Found = (n: number, text: string) => string;

export const zh = {
  intro:
    '用报告自己写下的数重新计算，再与它写下的结果相比。容差按各数印出的位数计算；“不符”是需要说明的发现，不等于差错。',
  countTitle: '各部门的核对结果',
  countHint: '点按一个数，只看这些核对；再按一次取消。',
  listTitle: '逐项核对',
  body: '部门',
  total: '合计',
  noReport: '未收录报告',
  cell: (body: string, result: string, n: string): string => `${body}，${result}：${n} 项`,
  result: '结果',
  kind: '种类',
  allResults: '全部结果',
  allKinds: '全部种类',
  check: '核对内容',
  computed: '计算值',
  stated: '报告值',
  tolerance: '容差',
  unit: '单位',
  inputs: '所用数据',
  notStated: '报告未写',
  more: (n: string): string => `全部 ${n} 个数`,
  separator: '；',
  found: {
    differs: (_n, text) => `${text} 处不符`,
    explain: (_n, text) => `${text} 处待说明`,
    rounding: (_n, text) => `${text} 处可由四舍五入解释`,
    cannot: (_n, text) => `${text} 处因报告缺数无法核对`,
    pass: (_n, text) => `${text} 处相符`,
  } satisfies Record<Exclude<CheckResult, 'derived'>, Found>,
  /** `parts` are said by `found`; `derived` is '' where nothing was derived. */
  sum: (
    _reports: number,
    ofReports: string,
    checks: string,
    parts: readonly string[],
    derived: string,
  ): string =>
    `对 ${ofReports} 份报告做了 ${checks} 项核对：${parts.join('，')}。${derived === '' ? '' : `另由报告的数推算出 ${derived} 个它没有写明的数，不计入核对。`}`,
  none: '所选部门和年度没有核对。请放宽筛选。',
};

export type ChecksPageWords = typeof zh;
