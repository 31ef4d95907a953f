/** Units that reports print: `units.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { choice, decimal, list, required, text } from './fields.ts';

export const UNITS = {
  name: 'units',
  title: { zh: '计量单位', en: 'Units' },
  key: ['id'],
  fields: {
    id: required(text({ zh: '单位', en: 'Unit' }, { zh: '报告中的写法', en: 'As reports print it' })),
    en: text(
      { zh: '英文名', en: 'English name' },
      {
        zh: '英文名称（复数）；留空则显示中文，- 为英文不写单位',
        en: 'Name in English, in the plural; empty shows the Chinese, - where English has no word for it',
      },
    ),
    dimension: required(
      text(
        { zh: '量', en: 'Dimension' },
        {
          zh: '所计的量；同一量的单位可以换算，不同币种、不同计数单位各为一量',
          en: 'What it measures: units of one dimension convert; each currency and each counting unit is one of its own',
        },
      ),
    ),
    factor: required(
      decimal(
        { zh: '换算系数', en: 'Factor' },
        {
          zh: '一个单位合该量基本单位的数：万元为 10000，% 为 0.01',
          en: 'How many base units of its dimension one is: 10000 for 万元, 0.01 for %',
        },
      ),
    ),
    kind: required(
      choice(
        { zh: '计法', en: 'Kind' },
        {
          zh: '计数的数如印出的一样准确；计量的数在印出时舍入',
          en: 'Counted figures are exact as printed; measured ones are rounded when printed',
        },
        { counted: { zh: '计数', en: 'counted' }, measured: { zh: '计量', en: 'measured' } },
      ),
    ),
    aliases: list(
      { zh: '别的写法', en: 'Aliases' },
      { zh: '报告中的其他写法', en: 'Other ways to write it' },
    ),
  },
} as const satisfies TableSchema;

export type UnitRow = Infer<typeof UNITS>;
