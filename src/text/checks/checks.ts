/** Kinds and results of checks: their name and one line on what they mean. */
import type { CheckKind, CheckResult } from '../../model/check.ts';
import type { Lang, Localised } from '../../model/localised.ts';
import { CHECK_KIND_NAMES, CHECK_RESULT_NAMES } from '../../model/tables/checks.ts';

const KINDS: Readonly<Record<CheckKind, Localised>> = {
  execution_rate: {
    zh: '执行数 ÷ 预算数，与报告所写的执行率相比',
    en: 'Executed ÷ budget against the stated rate',
  },
  parts_total: {
    zh: '基本支出 + 项目支出，与合计相比',
    en: 'Basic + project expenditure against the total',
  },
  fund_sources: {
    zh: '各资金来源之和，与合计相比',
    en: 'Sum of the fund sources against the total',
  },
  weight_tree: {
    zh: '下级分值之和，与上级分值相比',
    en: 'Sum of the weights below against the weight above',
  },
  score_tree: {
    zh: '下级得分之和，与上级得分相比',
    en: 'Sum of the scores below against the score above',
  },
  score_within_weight: {
    zh: '得分不得高于该项分值',
    en: 'No score exceeds its weight',
  },
  deduction: {
    zh: '分值 − 得分，与所写扣分相比',
    en: 'Weight − score against the stated deduction',
  },
  rate_score: {
    zh: '支出率 × 分值，与该项得分相比',
    en: 'Rate × weight against the row’s score',
  },
  share_score: {
    zh: '扣分原因给出的比例 × 分值，与该项得分相比',
    en: 'The share that the reason gives × weight against the row’s score',
  },
  grade: {
    zh: '按总分所在区间定等级，与所写等级相比',
    en: 'The band that the total falls in against the stated grade',
  },
  completion: {
    zh: '完成数 ÷ 目标数，与所写完成率相比',
    en: 'Value ÷ target against the stated completion',
  },
  excess: {
    zh: '完成率 − 100%，与所写超额比例相比',
    en: 'Completion − 100% against the stated excess',
  },
  subset: {
    zh: '部分不得大于其整体',
    en: 'No part exceeds its whole',
  },
  carry_over: {
    zh: '预算数 − 执行数，与“无结余”的说法相比',
    en: 'Budget − executed against the statement that nothing was carried over',
  },
  restated: {
    zh: '同一个数在报告各处是否一致',
    en: 'Whether a figure reads the same wherever the report states it',
  },
};

const RESULTS: Readonly<Record<CheckResult, Localised>> = {
  pass: {
    zh: '计算值与报告值一致',
    en: 'Computed and stated value are the same',
  },
  rounding: {
    zh: '相差不超过报告末位的半个单位，属四舍五入',
    en: 'They differ by no more than half a unit of the last printed digit',
  },
  differs: {
    zh: '相差超过四舍五入所能解释的范围',
    en: 'They differ by more than rounding explains',
  },
  cannot: {
    zh: '报告没有给出所需的数',
    en: 'The report does not give the figures needed',
  },
};

export function checkKind(kind: CheckKind, lang: Lang): { name: string; about: string } {
  return { name: CHECK_KIND_NAMES[kind][lang], about: KINDS[kind][lang] };
}

export function checkResult(result: CheckResult, lang: Lang): { name: string; about: string } {
  return { name: CHECK_RESULT_NAMES[result][lang], about: RESULTS[result][lang] };
}
