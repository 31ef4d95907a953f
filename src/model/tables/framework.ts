/** A scoring tree with its grades: `frameworks/*.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { choice, decimal, id, identifier, names, required } from './fields.ts';

export const FRAMEWORK = {
  name: 'framework',
  title: { zh: '评分体系', en: 'Scoring framework' },
  key: ['id'],
  fields: {
    id: id({ zh: '行编号', en: 'Id of the row' }),
    level: required(
      choice(
        { zh: '级别', en: 'Level' },
        { zh: '名称、总分、一至三级指标或等级', en: 'Title, total, level 1 to 3, or a grade' },
        {
          title: { zh: '名称', en: 'title' },
          total: { zh: '总分', en: 'total' },
          '1': { zh: '一级', en: 'level 1' },
          '2': { zh: '二级', en: 'level 2' },
          '3': { zh: '三级', en: 'level 3' },
          grade: { zh: '等级', en: 'grade' },
        },
      ),
    ),
    parent: identifier({ zh: '上级', en: 'Parent' }, { zh: '上级行编号', en: 'Id of the row above' }),
    zh: names.zh,
    en: names.en,
    weight: decimal(
      { zh: '分值', en: 'Weight' },
      {
        zh: '满分（分）；等级行留空，只有评分行印分值时上级也留空',
        en: 'Full marks in points; empty for a grade, and for rows above the scored ones where the form gives none',
      },
    ),
    from: decimal(
      { zh: '下限', en: 'From' },
      { zh: '等级下限（含）', en: 'Lower bound of a grade, inclusive' },
    ),
    to: decimal(
      { zh: '上限', en: 'To' },
      { zh: '等级上限（不含；最高一级含）', en: 'Upper bound of a grade, exclusive but for the highest' },
    ),
  },
} as const satisfies TableSchema;

export type FrameworkRow = Infer<typeof FRAMEWORK>;
