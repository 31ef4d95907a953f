/** Findings of `completion`, `coverage`, `outputs` and `stages` in Chinese. */
import { lineText } from '../../../findings/figure-text.ts';
import type { Datum } from '../../../findings/datum.ts';
import type { CompletionFacts, CoverageFacts, OutputsFacts } from '../../../findings/outputs.ts';
import type { StagesFacts } from '../../../findings/stages.ts';
import { formatCount, formatYears } from '../../../format.ts';
import { absent, aside, bodyYear, figure, list, nothing } from './phrases.ts';

export function completion(facts: CompletionFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '目标或完成率');
  if (facts.kind === 'figure') {
    const { of, indicator, rate, met } = facts;
    const said = rate ? `完成率 ${figure(rate)}` : `目标：${met?.zh ?? ''}`;
    return [`${bodyYear(of)}“${indicator.zh}”${said}`];
  }
  const { n, reached, highest, beyond } = facts;
  return [
    `${n} 项有目标，${reached === n ? '全部达到' : `${reached} 项达到`}`,
    highest
      ? `完成率最高 ${aside(highest, false, (of) => `“${highest.indicator.zh}”，${bodyYear(of)}`)}`
      : '',
    beyond && beyond.n > 0
      ? `${beyond.n} 项超过 ${lineText({ value: beyond.line, unit: '%' }, 'zh')}，目标可能偏低`
      : '',
  ];
}

export function coverage(facts: CoverageFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '报告');
  const { bodies, reports, pairs, without } = facts;
  const when = formatYears(facts.years, 'zh');
  return [
    `已收录 ${bodies} 个部门 ${when} 年的 ${reports} 份报告，共 ${formatCount(facts.figures, 'zh')} 个数`,
    pairs > reports ? `“部门 × 年度”共 ${pairs} 格，${pairs - reports} 格尚无报告` : '',
    without > 0 ? `${without} 个部门没有任何报告` : '',
  ];
}

export function outputs(facts: OutputsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '履职产出');
  const { bodies, indicators, figures, shared } = facts;
  const alike =
    shared === 0 ? '没有两个部门口径相同的指标，各自列示' : `其中 ${shared} 项有两个以上部门口径相同`;
  return [`${bodies} 个部门共列出 ${indicators} 项指标、${figures} 个数`, bodies > 1 ? alike : ''];
}

const APART = '各阶段分别计数，不推算转化率';
const stage = (of: Datum): string => `${of.subject?.zh ?? ''} ${figure(of)}`;

export function stages(facts: StagesFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '招商项目');
  if (facts.kind === 'reports')
    return [
      `${facts.bodies} 个部门报告 ${facts.figures} 项招商项目数`,
      APART,
      ...absent(facts.missing, '招商项目数'),
    ];
  const unreported = facts.unreported.map((name) => name?.zh ?? '');
  return [
    facts.isAlone
      ? `${bodyYear(facts.report)}${facts.stages.map(stage).join('、')}`
      : `${facts.stages.map(stage).join('、')}（${bodyYear(facts.report)}）`,
    unreported.length > 0 ? `未报告${list(unreported)}` : '',
    APART,
  ];
}
