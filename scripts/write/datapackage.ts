/**
 * datapackage.json: what the build publishes, described as a Frictionless Data Package
 * (specs.frictionlessdata.io, version 1) from the declared schemas.
 */
import type { Dataset } from '../../src/model/dataset.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { Field, TableSchema } from '../../src/model/schema.ts';
import { unitIds } from '../../src/model/unit.ts';
import { CHECKS_JSON } from '../../src/model/tables/checks.ts';
import { FACTS_CSV } from '../../src/model/tables/facts.ts';
import { FACT_COLUMNS } from './facts-csv.ts';

type Descriptor = Readonly<Record<string, unknown>>;

/** What does not stand in Table Schema's vocabulary is a string. A list is one cell in a CSV and a list in JSON. */
function typeOf(field: Field, format: 'csv' | 'json'): string {
  if (field.type === 'integer' || field.type === 'date') return field.type;
  if (field.type === 'decimal') return 'number';
  return field.type === 'list' && format === 'json' ? 'array' : 'string';
}

const both = (text: DataText): string => (text.zh === text.en ? text.zh : `${text.zh} / ${text.en}`);

function fieldOf(name: string, field: Field, unique: boolean, format: 'csv' | 'json'): Descriptor {
  const constraints = {
    ...(field.required ? { required: true } : {}),
    ...(unique ? { unique: true } : {}),
    ...(field.max !== undefined ? { maxLength: field.max } : {}),
    ...(field.type === 'enum' ? { enum: Object.keys(field.values) } : {}),
    ...(field.type === 'unit' ? { enum: unitIds() } : {}),
  };
  return {
    name,
    type: typeOf(field, format),
    title: both(field),
    description: both(field.about),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function schemaOf(table: TableSchema, names: readonly string[], format: 'csv' | 'json'): Descriptor {
  const fields = names.map((name) => {
    const unique = table.key.length === 1 && table.key[0] === name;
    return fieldOf(name, table.fields[name]!, unique, format);
  });
  return { fields, primaryKey: table.key, missingValues: [''] };
}

/**
 * Titles and descriptions in both languages: `数值 / Value`. The version is the data's, so builds carry no clock. A
 * tabular resource is a CSV by the specification; checks.json is a plain one whose rows keep to its schema.
 */
export function datapackage(data: Pick<Dataset, 'meta' | 'reports'>): Record<string, unknown> {
  return {
    profile: 'data-package',
    name: 'jilan-facts',
    title: data.meta.sample
      ? '示例数据：部门整体支出绩效自评 / Sample data'
      : '部门整体支出绩效自评数据 / Figures of departments’ self-evaluations',
    version: `${data.meta.date}+${data.meta.version}`,
    created: `${data.meta.date}T00:00:00Z`,
    sources: data.reports.map(({ title }) => ({ title })),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'facts',
        path: 'facts.csv',
        title: both(FACTS_CSV.title),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: schemaOf(FACTS_CSV, FACT_COLUMNS, 'csv'),
      },
      {
        profile: 'data-resource',
        name: 'checks',
        path: 'checks.json',
        title: both(CHECKS_JSON.title),
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        schema: schemaOf(CHECKS_JSON, Object.keys(CHECKS_JSON.fields), 'json'),
      },
    ],
  };
}
