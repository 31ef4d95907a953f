/** What kinds and results of checks mean, one line each, in Chinese; their shape is the type of every language. */
import type { CheckKind, CheckResult } from '../../../model/check.ts';

export const zh = {
  kinds: {
    execution_rate: '执行数 ÷ 预算数，与报告所写的执行率相比',
    parts_total: '基本支出 + 项目支出，与合计相比',
    fund_sources: '各资金来源之和，与合计相比',
    weight_tree: '下级分值之和，与上级分值相比',
    score_tree: '下级得分之和，与上级得分相比',
    score_within_weight: '得分不得高于该项分值',
    deduction: '分值 − 得分，与所写扣分相比',
    rate_score: '支出率 × 分值，与该项得分相比',
    share_score: '扣分原因给出的比例 × 分值，与该项得分相比',
    grade: '按总分所在区间定等级，与所写等级相比',
    completion: '完成数 ÷ 目标数，与所写完成率相比',
    excess: '完成数 ÷ 目标数 − 1，与所写超额比例相比',
    subset: '部分不得大于其整体',
    carry_over: '预算数 − 执行数，与“无结余”的说法相比',
    restated: '同一数据在报告各处是否一致',
    growth: '本年数 ÷ 上年报告数 − 1，与所写增速相比',
    budget_adjustment: '（全年预算数 − 年初预算数）÷ 年初预算数',
    listed_parts: '所列各部分之和不得超过其整体',
    plan: '计划是否列有完成数，完成数是否达到计划',
    all_met: '称全部完成的项目是否仍有扣分',
    cut_off: '同一报告的数据是否截至同一时点',
    unspent_lines: '所列项目的预算数 − 执行数之和，与未支出总额相比',
  } satisfies Record<CheckKind, string>,
  results: {
    pass: '计算值与报告值一致',
    rounding: '相差在容差之内，各数按印出的位数舍入可以解释',
    explain: '相差未必是差错，须由部门说明',
    differs: '相差超过四舍五入所能解释的范围',
    cannot: '报告未列所需的数据',
    derived: '报告未写明可供核对的数据，由其他数据推算，不计入核对',
  } satisfies Record<CheckResult, string>,
};

export type CheckKindWords = typeof zh;
