/** Words of the page of checks in Chinese; their shape is the type of every language. */
import type { CheckResult } from '../../../model/check.ts';

/** A number of checks, for its plural, and as it is written. */
type Found = (n: number, text: string) => string;

export const zh = {
  intro:
    '以报告所列数据重新计算，与报告所列结果核对。容差按各项数据印出的位数确定；“不符”表示需要说明，不等于差错。',
  countTitle: '各部门的核对结果',
  countHint: '点按数字，只看相应的核对；再按一次取消。',
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
  more: (n: string): string => `全部 ${n} 项数据`,
  separator: '；',
  found: {
    differs: (_n, text) => `${text} 项不符`,
    explain: (_n, text) => `${text} 项待说明`,
    rounding: (_n, text) => `${text} 项可由四舍五入解释`,
    cannot: (_n, text) => `${text} 项无法核对`,
    pass: (_n, text) => `${text} 项相符`,
  } satisfies Record<Exclude<CheckResult, 'derived'>, Found>,
  /** `parts` are said by `found`; `derived` is '' where nothing was derived. */
  sum: (
    _reports: number,
    ofReports: string,
    checks: string,
    parts: readonly string[],
    derived: string,
  ): string =>
    `对 ${ofReports} 份报告核对 ${checks} 项：${parts.join('，')}。${derived === '' ? '' : `另有 ${derived} 项报告未写明，由其他数据推算，不计入核对。`}`,
  none: '所选部门和年度没有核对。请放宽筛选。',
};

export type ChecksPageWords = typeof zh;
