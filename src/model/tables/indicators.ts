/** The library of indicators: `indicators.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { bilingual, choice, id, list, names, otherwise, ref, required, text, unit } from './fields.ts';

export const INDICATORS = {
  name: 'indicators',
  title: { zh: '指标库', en: 'Indicator library' },
  key: ['id'],
  fields: {
    id: id({ zh: '指标编号', en: 'Id of the indicator' }),
    zh: { ...names.zh, zh: '指标名称' },
    en: names.en,
    unit: required(unit({ zh: '单位', en: 'Unit' }, { zh: '展示单位', en: 'Unit shown by default' })),
    aliases: list(
      { zh: '又名', en: 'Aliases' },
      {
        zh: '报告中的其他叫法，确为同一口径的才列入',
        en: 'Other names that reports give it, only where they count the same thing',
      },
    ),
    units_seen: list(
      { zh: '所见单位', en: 'Units seen' },
      {
        zh: '报告中用过的单位；同量纲的单位可精确换算，其余仅在此列出者视为同一计数',
        en: 'Units that reports use. Units of one dimension convert exactly; others count as the same only where listed here',
      },
    ),
    ...bilingual(
      'basis',
      { zh: '计数口径', en: 'Counting basis' },
      { zh: '数的是什么', en: 'What is counted' },
    ),
    basis_from: otherwise(
      { value: 'reading' },
      choice(
        { zh: '口径来源', en: 'Where the basis comes from' },
        {
          zh: '报告自己写明、制度统一规定，或只是按名称理解',
          en: 'Reports say it, a rule says it, or only the name was read',
        },
        {
          report: { zh: '报告写明', en: 'stated by reports' },
          standard: { zh: '制度规定', en: 'set by rules' },
          reading: { zh: '按字面理解，报告未说明', en: 'read from the name, not stated by reports' },
        },
      ),
    ),
    group: otherwise(
      { field: 'id' },
      text(
        { zh: '可比组', en: 'Comparability group' },
        {
          zh: '同组、同单位、同期间的数才可同轴',
          en: 'Only figures of one group, unit and period share an axis',
        },
      ),
    ),
    theme: otherwise(
      { value: 'own' },
      choice(
        { zh: '主题', en: 'Theme' },
        { zh: '所属主题', en: 'Theme' },
        {
          budget: { zh: '预算', en: 'Budget' },
          execution: { zh: '执行', en: 'Execution' },
          self_evaluation: { zh: '绩效自评', en: 'Self-evaluation' },
          score: { zh: '得分', en: 'Scores' },
          procurement: { zh: '采购', en: 'Procurement' },
          service: { zh: '企业服务', en: 'Services to enterprises' },
          investment: { zh: '招商引资', en: 'Investment promotion' },
          projects: { zh: '重点项目', en: 'Construction projects' },
          safety: { zh: '安全生产', en: 'Work safety' },
          environment: { zh: '生态环保', en: 'Environment' },
          customs: { zh: '海关监管区', en: 'Customs zones' },
          land: { zh: '土地', en: 'Land' },
          economy: { zh: '园区经济', en: 'Park economy' },
          planning: { zh: '规划与治理', en: 'Planning and governance' },
          definition: { zh: '界定', en: 'Definitions' },
          own: { zh: '自设指标', en: 'Indicators of its own' },
        },
      ),
    ),
    kind: otherwise(
      { value: 'count' },
      choice(
        { zh: '类型', en: 'Kind' },
        { zh: '数的类型', en: 'What kind of figure it is' },
        {
          amount: { zh: '金额', en: 'amount' },
          rate: { zh: '比率', en: 'rate' },
          growth: { zh: '同比', en: 'growth on the year before' },
          count: { zh: '数量', en: 'count' },
          area: { zh: '面积', en: 'area' },
          score: { zh: '得分', en: 'score' },
          rank: { zh: '名次', en: 'rank' },
          duration: { zh: '时长', en: 'duration' },
          definition: { zh: '界定', en: 'definition' },
        },
      ),
    ),
    better: otherwise(
      { value: 'neutral' },
      choice(
        { zh: '方向', en: 'Better' },
        { zh: '数值大小的含义', en: 'Which direction is better' },
        {
          higher: { zh: '越高越好', en: 'higher' },
          lower: { zh: '越低越好', en: 'lower' },
          neutral: { zh: '无方向', en: 'neutral' },
        },
      ),
    ),
    base: text(
      { zh: '分母', en: 'Base of the rate' },
      { zh: '比率：分子 / 分母 的指标编号', en: 'For a rate: ids of numerator / denominator' },
    ),
    part_of: ref(
      'indicators',
      { zh: '属于', en: 'Part of' },
      {
        zh: '其整体的指标；部分之和不得超过整体',
        en: 'The indicator that holds the whole; parts never exceed it',
      },
    ),
    own: otherwise(
      { value: 'body' },
      choice(
        { zh: '归属', en: 'Belongs to' },
        {
          zh: '园区经济不是部门自身的成果，从不除以其支出',
          en: 'The park economy is not the body’s own result and is never divided by its spending',
        },
        {
          body: { zh: '部门自身', en: 'the body itself' },
          park: { zh: '园区经济', en: 'the park economy' },
        },
      ),
    ),
  },
} as const satisfies TableSchema;

export type IndicatorRow = Infer<typeof INDICATORS>;
