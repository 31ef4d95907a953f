/** The data dictionary: what the schemas say of every field, in words. */
import type { Lang } from '../../model/localised.ts';
import type { Field, TableSchema } from '../../model/schema.ts';
import { CONFIRMED } from '../../model/tables/confirmed.ts';
import { CORRECTIONS } from '../../model/tables/corrections.ts';
import { DEPARTMENTS } from '../../model/tables/departments.ts';
import { FIGURES } from '../../model/tables/figures.ts';
import { FINDINGS } from '../../model/tables/findings.ts';
import { FRAMEWORK } from '../../model/tables/framework.ts';
import { INDICATORS } from '../../model/tables/indicators.ts';
import { LINEAGE } from '../../model/tables/lineage.ts';
import { REPORTS } from '../../model/tables/reports.ts';
import { WARNINGS } from '../../model/tables/warnings.ts';
import { SCORE_TABLE } from '../../model/tables/score-table.ts';
import { UNITS } from '../../model/tables/units.ts';
import { unitIds } from '../../model/unit.ts';
import { dataPageWords } from '../../text/words/data.ts';
import { formatIn } from '../../text/format.ts';
import { CHECKS_JSON } from '../../model/tables/checks.ts';
import { FACTS_CSV } from '../../model/tables/facts.ts';
import { dataText, nameText } from '../../text/data-text.ts';

export interface DictionaryTable {
  readonly schema: TableSchema;
  /** Files that hold it. */
  readonly files: string;
}

export const INPUTS: readonly DictionaryTable[] = [
  { schema: DEPARTMENTS, files: 'departments.csv' },
  { schema: LINEAGE, files: 'lineage.csv' },
  { schema: INDICATORS, files: 'indicators.csv' },
  { schema: UNITS, files: 'units.csv' },
  { schema: FRAMEWORK, files: 'frameworks/*.csv' },
  { schema: WARNINGS, files: 'warnings.csv' },
  { schema: REPORTS, files: 'reports.csv' },
  { schema: SCORE_TABLE, files: 'reports/*/table.csv' },
  { schema: FIGURES, files: 'reports/*/{budget,projects,scores,outputs}.csv' },
  { schema: FINDINGS, files: 'reports/*/findings.csv' },
  { schema: CONFIRMED, files: 'confirmed.csv' },
  { schema: CORRECTIONS, files: 'corrections.csv' },
];
export const PUBLISHED: readonly DictionaryTable[] = [
  { schema: FACTS_CSV, files: 'facts.csv' },
  { schema: CHECKS_JSON, files: 'checks.json' },
];

const titles = new Map([...INPUTS, ...PUBLISHED].map(({ schema }) => [schema.name, schema.title]));

/** What a cell may hold, beyond its type: choices with their keys, a table referred to, a greatest length. */
export function allowedText(field: Field, lang: Lang): string {
  const w = dataPageWords(lang);
  const limit = field.max === undefined ? '' : w.upTo(formatIn(field.max, '个', lang));
  const rule = (): string => {
    if (field.type === 'enum')
      return Object.keys(field.values)
        .map((key) => {
          const name = dataText(field.values[key]!, lang);
          return name === key ? key : `${key} ${name}`;
        })
        .join(w.listSeparator);
    if (field.type === 'ref') return w.refers(nameText(titles.get(field.to), lang, field.to));
    if (field.type === 'unit') return unitIds().join(w.listSeparator);
    return field.type === 'text' && limit ? '' : w.rules[field.type];
  };
  return [rule(), limit].filter(Boolean).join(w.listSeparator);
}

export interface DictionaryRow {
  readonly key: string;
  readonly field: Field;
  readonly isKey: boolean;
}

export function dictionaryRows(schema: TableSchema): DictionaryRow[] {
  return Object.keys(schema.fields).map((key) => ({
    key,
    field: schema.fields[key]!,
    isKey: schema.key.includes(key),
  }));
}
