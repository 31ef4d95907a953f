/** The dictionary of columns as text: tables of Markdown, to read in a terminal or to print. */
import type { Lang } from '../../src/model/localised.ts';
import type { Field, TableSchema } from '../../src/model/schema.ts';
import { isNeeded } from '../../src/model/schema.ts';
import { CONFIRMED } from '../../src/model/tables/confirmed.ts';
import { CORRECTIONS } from '../../src/model/tables/corrections.ts';
import { DEPARTMENTS } from '../../src/model/tables/departments.ts';
import { FIGURES } from '../../src/model/tables/figures.ts';
import { FINDINGS } from '../../src/model/tables/findings.ts';
import { FRAMEWORK } from '../../src/model/tables/framework.ts';
import { INDICATORS } from '../../src/model/tables/indicators.ts';
import { LINEAGE } from '../../src/model/tables/lineage.ts';
import { REPORTS } from '../../src/model/tables/reports.ts';
import { SCORE_TABLE } from '../../src/model/tables/score-table.ts';
import { TRANSLATIONS } from '../../src/model/tables/translations.ts';
import { UNITS } from '../../src/model/tables/units.ts';
import { WARNINGS } from '../../src/model/tables/warnings.ts';
import { dataText } from '../../src/text/data-text.ts';
import { buildWords } from '../../src/text/words/build.ts';

export interface Table {
  readonly schema: TableSchema;
  readonly files: string;
}

const figures = ['budget', 'projects', 'scores', 'outputs'].map((name) => `reports/*/${name}.csv`).join(', ');

export const TABLES: readonly Table[] = [
  { schema: DEPARTMENTS, files: 'departments.csv' },
  { schema: REPORTS, files: 'reports.csv' },
  { schema: SCORE_TABLE, files: 'reports/*/table.csv' },
  { schema: FIGURES, files: figures },
  { schema: FINDINGS, files: 'reports/*/findings.csv' },
  { schema: INDICATORS, files: 'indicators.csv' },
  { schema: UNITS, files: 'units.csv' },
  { schema: FRAMEWORK, files: 'frameworks/*.csv' },
  { schema: WARNINGS, files: 'warnings.csv' },
  { schema: LINEAGE, files: 'lineage.csv' },
  { schema: TRANSLATIONS, files: 'translations.csv' },
  { schema: CONFIRMED, files: 'confirmed.csv' },
  { schema: CORRECTIONS, files: 'corrections.csv' },
];

const choices = (field: Field, lang: Lang): string =>
  field.type === 'enum'
    ? Object.values(field.values)
        .map((value) => dataText(value, lang))
        .join(' / ')
    : '';

/** One table of Markdown: a row a column, with its id, both titles, whether it must be filled in, and what it takes. */
export function columnsText({ schema, files }: Table, lang: Lang): string {
  const { columns: w } = buildWords(lang);
  const rows = Object.entries(schema.fields).map(([id, field]) => [
    dataText(field, lang),
    id,
    isNeeded(field) ? w.needed : '',
    [dataText(field.about, lang), choices(field, lang)].filter(Boolean).join('; '),
    (field.also ?? []).join('、'),
  ]);
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  const head = [w.column, 'id', w.needed, w.holds, w.also];
  const body = [head, head.map(() => '---'), ...rows].map(line).join('\n');
  return `## ${dataText(schema.title, lang)} (${files})\n\n${body}\n`;
}
