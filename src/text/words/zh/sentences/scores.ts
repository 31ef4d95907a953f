/** Findings of `score_total`, `score_rows`, `score_lost` and `deductions` in Chinese. */
import type { DeductionsFacts } from '../../../findings/deductions.ts';
import { scoreText } from '../../../findings/figure-text.ts';
import type { Range } from '../../../findings/datum.ts';
import type { ScoreLostFacts, ScoreRowsFacts, ScoreTotalFacts } from '../../../findings/scores.ts';
import { zh } from '../interface.ts';
import { absent, bodyYear, figure, nothing, ownScores, quoted, span } from './phrases.ts';

const points = (value: number, bare = false): string => scoreText(value, 'zh', bare);

/** `2 个得分另有复核或财政评价，与自评相差 −1.5 至 0.3 分` */
function reviewed({ low, high, n }: Range): string {
  const [from, to] = [figure(low), figure(high)];
  if (n === 1) return `${bodyYear(low)}另有复核或财政评价得分，与自评相差 ${from}`;
  return `${n} 个得分另有复核或财政评价，与自评相差 ${from === to ? from : `${from}至 ${to}`}`;
}

/** `（1 个为报告写明，2 个按分数推算）`; '' where all are stated. */
function graded({ derived, stated }: { readonly derived: number; readonly stated: number }): string {
  if (derived === 0) return '';
  return zh.bracket(stated === 0 ? '均按分数推算' : `${stated} 个为报告写明，${derived} 个按分数推算`);
}

export function scoreTotal(facts: ScoreTotalFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '自评总分');
  const isSeveral = facts.frameworks.length > 1;
  const told = facts.frameworks.map(({ title, scores, bodies, grade }) => {
    const what = isSeveral ? title.zh : '自评总分';
    if (scores.n === 1)
      return `${bodyYear(scores.low)}${what} ${figure(scores.low)}${grade ? `，等级为${grade.zh}${grade.derived > 0 ? zh.bracket(zh.reading.derived) : ''}` : ''}`;
    return `${bodies} 个部门的${what}${span(scores)}${grade ? `，等级均为${grade.zh}${graded(grade)}` : ''}`;
  });
  return [
    ...told,
    isSeveral ? '评分体系不同，不作比较' : '',
    facts.reviewed ? reviewed(facts.reviewed) : '',
    ...ownScores(facts.own),
    ...absent(facts.missing, '总分'),
  ];
}

export function scoreRows(facts: ScoreRowsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '三级指标得分');
  const { rows, below, reports, first } = facts;
  const who = reports === 1 ? bodyYear(first) : `${reports} 份报告`;
  const result = below === 0 ? '均得满分' : `${rows - below} 项得满分，${below} 项扣分`;
  return [
    `${who}列出 ${rows} 项三级指标得分，${result}`,
    ...ownScores(facts.own),
    ...absent(facts.missing, '三级指标得分'),
  ];
}

export function scoreLost(facts: ScoreLostFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '扣分');
  if (facts.kind === 'unlost') return ['所列评分项没有扣分'];
  const { reports, frameworks, rows, total, most } = facts;
  const name = quoted(facts.name);
  if (frameworks > 1) return [`${reports} 份报告共 ${rows} 项扣分`, '评分体系不同，扣分不作比较'];
  if (reports > 1)
    return [
      `${reports} 份报告共 ${rows} 项扣分，单项扣分最多为 ${figure(most)}（${name}，${bodyYear(most)}）`,
    ];
  const head = `${bodyYear(most)} ${rows} 项扣分，共扣 ${points(total)}`;
  if (!name) return [head];
  return [rows === 1 ? `${head}，扣在${name}` : `${head}，最多的是${name}（${figure(most)}）`];
}

/** `番禺经开区 2023 年由 100 分扣至 97.76 分，2 项中最大的是“部门预算资金支出率”（0.24 分）` */
function deducted({ report, loss }: Extract<DeductionsFacts, { kind: 'report' }>): string {
  if (!loss) return `${bodyYear(report)}没有扣分`;
  const head = `${bodyYear(report)}由 ${figure(loss.start)}扣至 ${figure(loss.end)}`;
  const name = `“${loss.most.subject?.zh ?? ''}”`;
  if (loss.causes === 1) return `${head}，扣在${name}`;
  return `${head}，${loss.causes} 项中最大的是${name}（${figure(loss.most)}）`;
}

export function deductions(facts: DeductionsFacts): string[] {
  if (facts.kind === 'nothing') return nothing(facts, '得分');
  const rest = [...ownScores(facts.own), ...absent(facts.missing, '得分')];
  if (facts.kind === 'report') return [deducted(facts), ...rest];
  const { reports, losing, range } = facts;
  const head = `${reports} 份报告中 ${losing} 份有扣分`;
  if (!range) return [head, '评分体系不同，扣分不作比较', ...rest];
  const [least, most] = [points(range.least), points(range.most)];
  return [`${head}，各扣 ${least === most ? most : `${points(range.least, true)} 至 ${most}`}`, ...rest];
}
