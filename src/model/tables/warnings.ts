/** Lines that are worth attention, each with the rule that it comes from: `warnings.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { bilingual, choice, decimal, id, names, required, text, unit } from './fields.ts';

export const WARNINGS = {
  name: 'warnings',
  title: { zh: '提示线', en: 'Alert lines' },
  key: ['id'],
  fields: {
    id: id({ zh: '提示线编号', en: 'Id of the line' }),
    indicator: required(
      text(
        { zh: '指标', en: 'Indicator' },
        {
          zh: '指标编号；completion 表示任何指标的完成率',
          en: 'Id of an indicator; `completion` for the completion of any',
        },
      ),
    ),
    side: required(
      choice(
        { zh: '方向', en: 'Side' },
        { zh: '越过哪一侧算触线', en: 'Which side of the line is worth attention' },
        { below: { zh: '低于', en: 'below' }, above: { zh: '高于', en: 'above' } },
      ),
    ),
    value: required(
      decimal({ zh: '线值', en: 'Value' }, { zh: '以单位列计', en: 'In the unit of the next column' }),
    ),
    unit: required(unit({ zh: '单位', en: 'Unit' }, { zh: '单位', en: 'Unit' })),
    zh: names.zh,
    en: names.en,
    ...bilingual(
      'rule',
      { zh: '依据', en: 'Rule' },
      { zh: '这条线出自哪里', en: 'The rule that the line comes from' },
    ),
  },
} as const satisfies TableSchema;

export type WarningRow = Infer<typeof WARNINGS>;
