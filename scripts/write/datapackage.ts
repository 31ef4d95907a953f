/** datapackage.json: facts.csv described as a Frictionless Data Package, from the declared schemas. */
import { CATEGORIES, READINGS, STATUSES } from '../../src/model/fact.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Localised } from '../../src/model/localised.ts';
import { DEPARTMENTS, FIGURES, INDICATORS, REPORTS } from '../../src/model/tables.ts';
import { UNITS } from '../../src/model/unit.ts';
import type { FactColumn } from './facts-csv.ts';
import { FACT_COLUMNS } from './facts-csv.ts';

interface FieldDescriptor {
  readonly name: FactColumn;
  readonly type: 'string' | 'number' | 'integer';
  readonly title: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

type Declared = Localised & { readonly about: Localised };
const { fields: f } = FIGURES;

/** Where a column comes from: its declaration, type and constraints. */
const COLUMNS: Readonly<
  Record<FactColumn, readonly [Declared, FieldDescriptor['type'], Record<string, unknown>?]>
> = {
  report_id: [REPORTS.fields.id, 'string', { required: true }],
  department_id: [DEPARTMENTS.fields.id, 'string', { required: true }],
  year: [REPORTS.fields.year, 'integer', { required: true }],
  source_file: [REPORTS.fields.source_file, 'string', { required: true }],
  category: [
    { zh: '类别', en: 'Category', about: { zh: '数所在的表', en: 'The table that holds the figure' } },
    'string',
    { required: true, enum: CATEGORIES },
  ],
  indicator_id: [INDICATORS.fields.id, 'string', { required: true }],
  indicator_zh: [INDICATORS.fields.zh, 'string', { required: true }],
  subject: [f.subject, 'string'],
  value: [
    { ...f.value, about: { zh: '以所印单位计的数', en: 'A plain number in the printed unit' } },
    'number',
    { required: true },
  ],
  unit: [f.unit, 'string', { required: true, enum: Object.keys(UNITS) }],
  qualifier: [
    {
      zh: '限定',
      en: 'Qualifier',
      about: { zh: '数前后的限定词', en: 'What the words around the number say of it' },
    },
    'string',
    { required: true, enum: ['exact', 'approx', 'at_least', 'at_most', 'more_than', 'nearly'] },
  ],
  status: [f.status, 'string', { required: true, enum: STATUSES }],
  period: [f.period, 'string', { required: true }],
  target: [f.target, 'number'],
  completion: [f.completion, 'number'],
  scope: [f.scope, 'string'],
  place: [f.place, 'string', { required: true }],
  phrase: [f.phrase, 'string', { required: true }],
  reading: [f.reading, 'string', { required: true, enum: READINGS }],
  id: [
    {
      zh: '编号',
      en: 'Id',
      about: { zh: '数的编号，更正数值后不变', en: 'Id of the figure; a corrected value keeps it' },
    },
    'string',
    { required: true, unique: true },
  ],
  basis: [f.basis, 'string'],
  note: [f.note, 'string'],
};

/** Titles and descriptions in both languages: `数值 / Value`. The version is the data's, so builds carry no clock. */
export function datapackage(data: Pick<Dataset, 'meta'>): Record<string, unknown> {
  const both = (text: Localised): string => (text.zh === text.en ? text.zh : `${text.zh} / ${text.en}`);
  const fields = FACT_COLUMNS.map((name): FieldDescriptor => {
    const [declared, type, constraints] = COLUMNS[name];
    const described = { name, type, title: both(declared), description: both(declared.about) };
    return constraints ? { ...described, constraints } : described;
  });
  return {
    profile: 'tabular-data-package',
    name: 'jilan-facts',
    title: data.meta.sample
      ? '示例数据：部门整体支出绩效自评 / Sample data'
      : '部门整体支出绩效自评数据 / Figures of departments’ self-evaluations',
    version: `${data.meta.date}+${data.meta.version}`,
    created: `${data.meta.date}T00:00:00Z`,
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'facts',
        path: 'facts.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields, primaryKey: ['id'], missingValues: [''] },
      },
    ],
  };
}
