/** Kinds and results of checks: their name and one line on what they mean. */
import type { CheckKind, CheckResult } from '../../model/check.ts';
import type { Lang, Localised } from '../../model/localised.ts';

interface Explained {
  readonly name: Localised;
  readonly about: Localised;
}
const say = (zh: string, en: string, aboutZh: string, aboutEn: string): Explained => ({
  name: { zh, en },
  about: { zh: aboutZh, en: aboutEn },
});

const KINDS: Readonly<Record<CheckKind, Explained>> = {
  execution_rate: say(
    '执行率',
    'Execution rate',
    '执行数 ÷ 预算数，与报告所写的执行率相比',
    'Executed ÷ budget against the stated rate',
  ),
  parts_total: say(
    '分项与合计',
    'Parts and total',
    '基本支出 + 项目支出，与合计相比',
    'Basic + project expenditure against the total',
  ),
  fund_sources: say(
    '资金来源',
    'Fund sources',
    '各资金来源之和，与合计相比',
    'Sum of the fund sources against the total',
  ),
  weight_tree: say(
    '分值汇总',
    'Weights',
    '下级分值之和，与上级分值相比',
    'Sum of the weights below against the weight above',
  ),
  score_tree: say(
    '得分汇总',
    'Scores',
    '下级得分之和，与上级得分相比',
    'Sum of the scores below against the score above',
  ),
  score_within_weight: say(
    '得分不超分值',
    'Score within weight',
    '得分不得高于该项分值',
    'No score exceeds its weight',
  ),
  deduction: say(
    '扣分',
    'Deduction',
    '分值 − 得分，与所写扣分相比',
    'Weight − score against the stated deduction',
  ),
  rate_score: say(
    '支出率得分',
    'Score of the spending rate',
    '支出率 × 分值，与该项得分相比',
    'Rate × weight against the row’s score',
  ),
  share_score: say(
    '按比例得分',
    'Score by share',
    '扣分原因给出的比例 × 分值，与该项得分相比',
    'The share that the reason gives × weight against the row’s score',
  ),
  grade: say(
    '等级',
    'Grade',
    '按总分所在区间定等级，与所写等级相比',
    'The band that the total falls in against the stated grade',
  ),
  completion: say(
    '完成率',
    'Completion',
    '完成数 ÷ 目标数，与所写完成率相比',
    'Value ÷ target against the stated completion',
  ),
  excess: say(
    '超额完成',
    'Excess over target',
    '完成率 − 100%，与所写超额比例相比',
    'Completion − 100% against the stated excess',
  ),
  subset: say('部分与整体', 'Part and whole', '部分不得大于其整体', 'No part exceeds its whole'),
  carry_over: say(
    '结转结余',
    'Carry-over',
    '预算数 − 执行数，与“无结余”的说法相比',
    'Budget − executed against the statement that nothing was carried over',
  ),
  restated: say(
    '前后一致',
    'Stated twice',
    '同一个数在报告各处是否一致',
    'Whether a figure reads the same wherever the report states it',
  ),
};

const RESULTS: Readonly<Record<CheckResult, Explained>> = {
  pass: say('相符', 'agrees', '计算值与报告值一致', 'Computed and stated value are the same'),
  rounding: say(
    '四舍五入',
    'rounding',
    '相差不超过报告末位的半个单位，属四舍五入',
    'They differ by no more than half a unit of the last printed digit',
  ),
  differs: say(
    '不符',
    'differs',
    '相差超过四舍五入所能解释的范围',
    'They differ by more than rounding explains',
  ),
  cannot: say(
    '无法核对',
    'cannot be computed',
    '报告没有给出所需的数',
    'The report does not give the figures needed',
  ),
};

const pick = ({ name, about }: Explained, lang: Lang): { name: string; about: string } => ({
  name: name[lang],
  about: about[lang],
});

export function checkKind(kind: CheckKind, lang: Lang): { name: string; about: string } {
  return pick(KINDS[kind], lang);
}

export function checkResult(result: CheckResult, lang: Lang): { name: string; about: string } {
  return pick(RESULTS[result], lang);
}
