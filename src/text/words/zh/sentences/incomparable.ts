/** Why panels stand apart, in Chinese. */
import type { IncomparableFacts, PanelApart, ReasonWords } from '../../../captions/incomparable-facts.ts';
import { zh } from '../interface.ts';
import { zh as units } from '../units.ts';
import { figure, list } from './phrases.ts';

export const reasons: ReasonWords = {
  why: {
    group: '统计的不是同一件事',
    unit: '计量单位不同',
    status: '完成、计划、预计等状态不同',
    period: '统计期间不同',
    basis: '计算口径不同',
    framework: '评分体系不同',
    scope: '统计范围不同',
    scorer: '评分方不同',
    level: '部门层级不同',
    single: '只有一个数，无从比较',
  },
  all: (several) => list(several.map((reason) => reasons.why[reason])),
  wanted: {
    group: '统计同一件事的数',
    unit: '同一单位的数',
    status: '同一状态的数',
    period: '同一期间的数',
    basis: '同一口径的数',
    framework: '同一评分体系的得分',
    scope: '同一范围的数',
    scorer: '同一方给出的得分',
    level: '同一层级部门的数',
  },
};

/** `“走访企业（次）”（182 次，走访的次数）` */
function told({ name, counts, basis }: PanelApart): string {
  const counted = typeof counts !== 'string' ? figure(counts) : counts === '%' ? '' : units.name(counts);
  const aside = [counted, basis?.zh].filter(Boolean).join('，');
  return `“${name.zh}”${aside ? zh.bracket(aside) : ''}`;
}

export function incomparable({ reason, panels, n, cutOff, comparing }: IncomparableFacts): string {
  if (cutOff.length > 0)
    return `${list(cutOff.map((name) => `“${name.zh}”`))}的数据截至报告时点，不与全年数比较。`;
  const why = reasons.why[reason];
  if (n === 0) return `各图之间不作比较：${why}。`;
  const rest = n - panels.length;
  const named = panels.map((panel) => (rest > 0 ? `“${panel.name.zh}”` : told(panel)));
  const subject = list(named) + (rest > 0 ? `等 ${n} 组` : '');
  const shared = comparing.map(({ name, bodies }) => `“${name.zh}”（${bodies} 个部门）`);
  const would = shared.length > 0 ? `可比的是${list(shared)}` : `${reasons.wanted[reason]}才可比`;
  return `${subject}不作比较：${why}；${would}。`;
}
