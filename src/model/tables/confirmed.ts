/** Questions of the build that somebody has answered: `confirmed.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { choice, identifier, required, text } from './fields.ts';

/** What is asked about: each rule has a file in scripts/guards. */
export const RULES = {
  phrase: { zh: '片段与数不符', en: 'phrase without the figure' },
  title_year: { zh: '标题年度', en: 'year of the title' },
  id_year: { zh: '编号年度', en: 'year of the id' },
  far_from_years: { zh: '与其他年度相差悬殊', en: 'far from other years' },
  far_from_published: { zh: '与上次发布相差悬殊', en: 'far from what was published' },
  far_from_amounts: { zh: '与相关金额相差悬殊', en: 'far from its amounts' },
  rate_scale: { zh: '比率的小数点', en: 'point of a rate' },
  rate_range: { zh: '比率超出常规', en: 'rate out of range' },
  count_decimals: { zh: '个数带小数', en: 'count with decimals' },
  fall_as_rise: { zh: '升降与正负', en: 'sign of a change' },
  swapped: { zh: '预算与执行颠倒', en: 'budget and executed swapped' },
  typed_zero: { zh: '以零代空', en: 'zero for nothing' },
  empty_formulas: { zh: '空公式的零', en: 'zeros of empty formulas' },
  foreign_framework: { zh: '外地报告用本地体系', en: 'framework of elsewhere' },
  near_name: { zh: '名称相近', en: 'nearly equal names' },
  list_separator: { zh: '列表分隔', en: 'separator of a list' },
  slot_twice: { zh: '色位重复', en: 'palette slot twice' },
} as const;
export type Rule = keyof typeof RULES;

export const CONFIRMED = {
  name: 'confirmed',
  title: { zh: '已确认', en: 'Confirmed' },
  key: ['report', 'rule', 'at'],
  fields: {
    report: identifier(
      { zh: '报告', en: 'Report' },
      {
        zh: '报告编号；所问不在某份报告之内时留空',
        en: 'Id of the report; empty where the question is of no report',
      },
    ),
    rule: required(
      choice({ zh: '规则', en: 'Rule' }, { zh: '提出疑问的规则', en: 'The rule that asks' }, RULES),
    ),
    at: required(
      text(
        { zh: '所在', en: 'At' },
        {
          zh: '疑问中给出的指标（或部门等）编号，也可写该数的位置',
          en: 'The indicator (or body) as the question gives it, or the place of the figure',
        },
      ),
    ),
    reason: required(
      text({ zh: '理由', en: 'Reason' }, { zh: '为何无误', en: 'Why it is right as it stands' }),
    ),
  },
} as const satisfies TableSchema;

export type ConfirmedRow = Infer<typeof CONFIRMED>;
