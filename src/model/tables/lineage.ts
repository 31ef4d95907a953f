/** Which body came before which: `lineage.csv`. */
import type { Infer, TableSchema } from '../schema.ts';
import { bilingual, choice, integer, ref, required } from './fields.ts';

export const LINEAGE = {
  name: 'lineage',
  title: { zh: '沿革', en: 'Succession' },
  key: ['predecessor', 'successor'],
  fields: {
    predecessor: required(
      ref('departments', { zh: '前身', en: 'Predecessor' }, { zh: '前身部门', en: 'The body before' }),
    ),
    successor: required(
      ref('departments', { zh: '后继', en: 'Successor' }, { zh: '后继部门', en: 'The body after' }),
    ),
    year: required(
      integer({ zh: '变更年度', en: 'Year' }, { zh: '后继部门首个年度', en: 'First year of the successor' }),
    ),
    confidence: required(
      choice(
        { zh: '可信度', en: 'Confidence' },
        { zh: '有文件明示才为确定', en: 'Certain only where a document says so' },
        {
          certain: { zh: '确定', en: 'certain' },
          likely: { zh: '很可能', en: 'likely' },
          possible: { zh: '可能', en: 'possible' },
        },
      ),
    ),
    ...bilingual('basis', { zh: '依据', en: 'Basis' }, { zh: '推断依据', en: 'What the link rests on' }),
  },
} as const satisfies TableSchema;

export type LineageRow = Infer<typeof LINEAGE>;
