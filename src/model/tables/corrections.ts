/** Figures that were published wrongly and have been put right: `corrections.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { choice, date, ref, required, text } from './fields.ts';

export const CORRECTIONS = {
  name: 'corrections',
  title: { zh: '更正', en: 'Corrections' },
  key: ['report', 'indicator', 'subject', 'column', 'from', 'date'],
  fields: {
    report: required(
      ref(
        'reports',
        { zh: '报告', en: 'Report' },
        {
          zh: '报告编号，即哪个部门哪一年度的报告',
          en: 'Id of the report, which says whose figure of which year it is',
        },
      ),
    ),
    indicator: required(
      text({ zh: '指标', en: 'Indicator' }, { zh: '指标编号或名称', en: 'Id or name of the indicator' }),
    ),
    subject: text(
      { zh: '对象', en: 'Subject' },
      {
        zh: '项目、评分行或企业，写法与数据表一致；部门自身的数留空',
        en: 'Project, score row or enterprise as entered with the figure; empty for the body itself',
      },
    ),
    column: choice(
      { zh: '列', en: 'Column' },
      { zh: '更正的是哪一列；空为数值', en: 'What was put right; empty is the value' },
      {
        value: { zh: '数值', en: 'value' },
        unit: { zh: '单位', en: 'unit' },
        target: { zh: '目标值', en: 'target' },
        completion: { zh: '完成率', en: 'completion' },
      },
    ),
    from: required(text({ zh: '原为', en: 'From' }, { zh: '更正前所写', en: 'What stood there before' })),
    to: required(
      text(
        { zh: '更正为', en: 'To' },
        { zh: '更正后所写，须与数据表一致', en: 'What stands there now: the same as in the table' },
      ),
    ),
    reason: required(text({ zh: '原因', en: 'Reason' }, { zh: '为何更正', en: 'Why it was put right' })),
    date: required(date({ zh: '日期', en: 'Date' }, { zh: '更正的日期', en: 'Day of the correction' })),
  },
} as const satisfies TableSchema;

export type CorrectionRow = Infer<typeof CORRECTIONS>;
export type CorrectedColumn = keyof typeof CORRECTIONS.fields.column.values;
