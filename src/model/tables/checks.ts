/** `checks.json`, which the build publishes: one row a check. Numbers are in `unit`; null where there is none. */
import type { CheckKind, CheckResult } from '../check.ts';
import type { DataText } from '../localised.ts';
import type { TableSchema } from '../schema.ts';
import { choice, decimal, integer, list, required, text, unit } from './fields.ts';
import { REPORTS } from './reports.ts';

export const CHECK_KIND_NAMES: Readonly<Record<CheckKind, DataText>> = {
  execution_rate: { zh: '执行率', en: 'Execution rate' },
  parts_total: { zh: '分项与合计', en: 'Parts and total' },
  fund_sources: { zh: '资金来源', en: 'Fund sources' },
  weight_tree: { zh: '分值汇总', en: 'Weights' },
  score_tree: { zh: '得分汇总', en: 'Scores' },
  score_within_weight: { zh: '得分不超分值', en: 'Score within weight' },
  deduction: { zh: '扣分', en: 'Deduction' },
  rate_score: { zh: '支出率得分', en: 'Score of the spending rate' },
  share_score: { zh: '按比例得分', en: 'Score by share' },
  grade: { zh: '等级', en: 'Grade' },
  completion: { zh: '完成率', en: 'Completion' },
  excess: { zh: '超额完成', en: 'Excess over target' },
  subset: { zh: '部分与整体', en: 'Part and whole' },
  carry_over: { zh: '结转结余', en: 'Carry-over' },
  restated: { zh: '前后一致', en: 'Stated twice' },
  growth: { zh: '增速与基数', en: 'Growth and base' },
  budget_adjustment: { zh: '预算调整', en: 'Budget adjustment' },
  listed_parts: { zh: '所列部分之和', en: 'Listed parts' },
  plan: { zh: '计划与完成', en: 'Plan and result' },
  all_met: { zh: '全部完成与扣分', en: 'All met and points lost' },
  cut_off: { zh: '数据截至时点', en: 'Cut-offs' },
  unspent_lines: { zh: '未支出的项目', en: 'Unspent by project' },
};

export const CHECK_RESULT_NAMES: Readonly<Record<CheckResult, DataText>> = {
  pass: { zh: '相符', en: 'agrees' },
  rounding: { zh: '四舍五入', en: 'rounding' },
  explain: { zh: '待说明', en: 'needs explanation' },
  differs: { zh: '不符', en: 'differs' },
  cannot: { zh: '无法核对', en: 'cannot be computed' },
  derived: { zh: '推算', en: 'derived' },
};

export const CHECKS_JSON = {
  name: 'checks',
  title: { zh: '核对', en: 'Checks' },
  key: ['id'],
  fields: {
    id: required(
      text(
        { zh: '编号', en: 'Id' },
        { zh: '核对的编号：报告/种类/对象', en: 'Report / kind / what is checked' },
      ),
    ),
    report_id: { ...REPORTS.fields.id, zh: '报告编号', en: 'Report' },
    kind: required(
      choice(
        { zh: '种类', en: 'Kind' },
        { zh: '核对的种类', en: 'What kind of check it is' },
        CHECK_KIND_NAMES,
      ),
    ),
    formula: required(
      text(
        { zh: '公式', en: 'Formula (Chinese)' },
        { zh: '代入数后的算式', en: 'The sum with its figures put in, in Chinese' },
      ),
    ),
    formula_en: required(
      text(
        { zh: '公式（英文）', en: 'Formula' },
        { zh: '代入数后的算式（英文）', en: 'The sum with its figures put in' },
      ),
    ),
    computed: decimal(
      { zh: '计算值', en: 'Computed' },
      { zh: '算得的数；无法核对时为空', en: 'What it comes to; none where it cannot be computed' },
    ),
    stated: decimal(
      { zh: '报告值', en: 'Stated' },
      { zh: '报告写明的数；未写为空', en: 'What the report states; none where it does not' },
    ),
    tolerance: decimal(
      { zh: '容差', en: 'Tolerance' },
      {
        zh: '各数按印出的位数舍入所能解释的最大差额；不作比较时为空',
        en: 'The largest difference that rounding of the printed figures explains; none where nothing is compared',
      },
    ),
    digits: integer(
      { zh: '报告值小数位数', en: 'Decimals stated' },
      {
        zh: '报告值印出的小数位数；未写为空',
        en: 'Decimals of the stated figure; none where the report states none',
      },
    ),
    result: required(
      choice({ zh: '结果', en: 'Result' }, { zh: '核对的结果', en: 'How it came out' }, CHECK_RESULT_NAMES),
    ),
    note: text(
      { zh: '说明', en: 'Note (Chinese)' },
      { zh: '为何不符或无法核对', en: 'Why it differs or cannot be computed, in Chinese' },
    ),
    facts: required(
      list(
        { zh: '所用数据', en: 'Figures used' },
        { zh: '所用各数的编号，报告值在最后', en: 'Ids of the figures that went in, the stated one last' },
      ),
    ),
    unit: required(
      unit(
        { zh: '单位', en: 'Unit' },
        { zh: '计算值、报告值与容差的单位', en: 'Unit of computed, stated and tolerance' },
      ),
    ),
    note_en: text(
      { zh: '说明（英文）', en: 'Note' },
      { zh: '为何不符或无法核对（英文）', en: 'Why it differs or cannot be computed' },
    ),
  },
} as const satisfies TableSchema;
