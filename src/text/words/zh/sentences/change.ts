/** Findings of `change` and `compare` in Chinese. */
import type { ChangeClause, ChangeFacts, CompareFacts, Crossed, Size } from '../../../findings/change.ts';
import { sizeText } from '../../../findings/figure-text.ts';
import { formatYears } from '../../../format.ts';
import { zh } from '../interface.ts';
import { figure, list, nothing, quoted, spaced } from './phrases.ts';

const size = (of: Size): string => sizeText(of, 'zh');

/** `番禺经开区执行率由 2021 年的 95.0% 升至 2023 年的 97.6%，上升 2.6 个百分点` */
function body(of: Extract<ChangeClause, { kind: 'body' }>): string {
  const what = of.body.zh + quoted(of.subject) + of.title.zh;
  const from = figure(of.from);
  if (of.change === 0) return `${what} ${of.fromYear} 年和 ${of.toYear} 年同为 ${from}`;
  const isUp = of.change > 0;
  const [turned, more] = of.size.isPoints
    ? isUp
      ? ['升至', '上升']
      : ['降至', '下降']
    : isUp
      ? ['增至', '增加']
      : ['减至', '减少'];
  const by = of.growth ? zh.bracket(figure(of.growth)) : '';
  return `${what}由 ${of.fromYear} 年的 ${spaced(from)}${turned} ${of.toYear} 年的 ${figure(of.to)}，${more} ${size(of.size)}${by}${between(of)}`;
}

/** `，其间 2022 年为 80.7%`: what first and last year alone pass over. */
const between = ({ between: extreme }: Extract<ChangeClause, { kind: 'body' }>): string =>
  extreme ? `，其间 ${extreme.year} 年为 ${figure(extreme.figure)}` : '';

function bodies(of: Extract<ChangeClause, { kind: 'bodies' }>): string {
  const [more, less] = of.isPoints ? ['上升', '下降'] : ['增加', '减少'];
  const told = [
    of.up > 0 ? `${of.up} 个${more}` : '',
    of.down > 0 ? `${of.down} 个${less}` : '',
    of.same > 0 ? `${of.same} 个持平` : '',
    of.mostUp ? `最多${more} ${size(of.mostUp)}` : '',
    of.mostDown ? `最多${less} ${size(of.mostDown)}` : '',
    of.span ? '' : '起止年度不一，不比较幅度',
  ].filter(Boolean);
  return `${of.title.zh}${of.span ? `由 ${of.span[0]} 年到 ${of.span[1]} 年` : ''}可比的 ${of.n} ${of.of === 'bodies' ? '个部门' : '项'}中，${list(told)}`;
}

function crossed(of: Crossed): string {
  if (of.kind === 'alone') return `起始值取自很可能的前身${of.predecessor.zh}`;
  const names = of.bodies.map((name) => name.zh);
  return `${names.length > 2 ? `${names.length} 个部门` : list(names)}的起始值取自很可能的前身`;
}

export function change(facts: ChangeFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, facts.what?.zh ?? '');
  if (facts.kind === 'unchanging') return [`${facts.what?.zh ?? ''}没有部门有两个年度的数，不比较变动`];
  return [
    ...facts.clauses.map((of) => (of.kind === 'body' ? body(of) : bodies(of))),
    facts.rest > 0 ? `另有 ${facts.rest} 组单独列示` : '',
    facts.crossed ? crossed(facts.crossed) : '',
  ];
}

export function compare(facts: CompareFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '可比的');
  const { bodies: n, comparable, several, single } = facts;
  const left = [
    several > 0 ? `${several} 项统计口径不同` : '',
    single > 0 ? `${single} 项仅有一个数` : '',
  ].filter(Boolean);
  const found = comparable > 0 ? `有 ${comparable} 项指标可比` : '没有可比的指标';
  return [
    `${n} 个部门 ${formatYears(facts.years, 'zh')} 年${found}`,
    left.length > 0 ? `${list(left)}，不作比较` : '',
  ];
}
