/** Words of the page of checks; they load with it. */
import type { CheckResult } from '../../model/check.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn } from '../format.ts';

const zh = {
  intro:
    '用报告自己写下的数重新计算，再与它写下的结果相比。容差是末位的半个单位；“不符”是需要说明的发现，不等于差错。',
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
  year: '年度',
  notStated: '报告未写',
  more: (n: string): string => `全部 ${n} 个数`,
  separator: '；',
  none: '所选部门和年度没有核对。请放宽筛选。',
};

const en: typeof zh = {
  intro:
    'Each report’s own figures are computed again and held against what it says they come to. The tolerance is half a unit of the last printed digit. A check that differs is a finding to explain, not an error.',
  countTitle: 'Results by body',
  countHint: 'Choose a number to see only those checks; choose it again to see all.',
  listTitle: 'Check by check',
  body: 'Body',
  total: 'All',
  noReport: 'no report on file',
  cell: (body, result, n) => `${body}, ${result}: ${n}`,
  result: 'Result',
  kind: 'Kind',
  allResults: 'All results',
  allKinds: 'All kinds',
  check: 'What is checked',
  computed: 'Computed',
  stated: 'Stated',
  tolerance: 'Tolerance',
  unit: 'Unit',
  inputs: 'Figures used',
  year: 'Year',
  notStated: 'not stated',
  more: (n) => `all ${n} figures`,
  separator: '; ',
  none: 'There are no checks for these bodies and years. Try fewer filters.',
};

export type ChecksPageWords = typeof zh;
const DICTIONARIES: Readonly<Record<Lang, ChecksPageWords>> = { zh, en };

export function checksPageWords(lang: Lang): ChecksPageWords {
  return DICTIONARIES[lang];
}

const PHRASES: Readonly<Record<Lang, Readonly<Record<CheckResult, (n: string) => string>>>> = {
  zh: {
    differs: (n) => `${n} 处不符`,
    rounding: (n) => `${n} 处可由四舍五入解释`,
    cannot: (n) => `${n} 处因报告缺数无法核对`,
    pass: (n) => `${n} 处相符`,
  },
  en: {
    differs: (n) => (n === '1' ? '1 differs' : `${n} differ`),
    rounding: (n) => (n === '1' ? '1 is explained by rounding' : `${n} are explained by rounding`),
    cannot: (n) => `${n} cannot be computed for want of a figure`,
    pass: (n) => (n === '1' ? '1 agrees' : `${n} agree`),
  },
};

/** One sentence on the checks in view, the worst first; a result that none has is left out. */
export function checksSentence(
  counts: Readonly<Record<CheckResult, number>>,
  reports: number,
  lang: Lang,
): string {
  const order: readonly CheckResult[] = ['differs', 'rounding', 'cannot', 'pass'];
  const count = (n: number): string => formatIn(n, '个', lang);
  const all = order.reduce((sum, result) => sum + counts[result], 0);
  const parts = order
    .filter((result) => counts[result] > 0)
    .map((result) => PHRASES[lang][result](count(counts[result])));
  if (all === 0) return checksPageWords(lang).none;
  return lang === 'zh'
    ? `对 ${count(reports)} 份报告做了 ${count(all)} 项核对：${parts.join('，')}。`
    : `${count(all)} checks on ${reports === 1 ? '1 report' : `${count(reports)} reports`}: ${parts.join(', ')}.`;
}
