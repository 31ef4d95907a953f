/** What a user must mend (a problem) or may want to know (a warning), before it has words: see messages.ts. */
import type { Field } from '../../src/model/schema.ts';
import { columnName } from '../../src/export/xlsx/sheet.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { Rule } from '../../src/model/tables/confirmed.ts';
import { RULES } from '../../src/model/tables/confirmed.ts';
import type { Place } from './rows.ts';

export const CODES = [
  'encoding',
  'utf16',
  'two_encodings',
  'two_files',
  'not_workbook',
  'several_sheets',
  'hidden_cells',
  'merged_cell',
  'error_cell',
  'date_cell',
  'hidden_digits',
  'formula_without_value',
  'missing_file',
  'empty_file',
  'no_rows',
  'quotes',
  'delimiter',
  'missing_indicator',
  'missing_column',
  'duplicate_column',
  'nameless_column',
  'unknown_column',
  'unknown_file',
  'too_many_cells',
  'too_few_cells',
  'blank_row',
  'required',
  'too_long',
  'not_id',
  'odd_character',
  'not_integer',
  'out_of_range',
  'not_number',
  'not_figure',
  'two_qualifiers',
  'percent_unit',
  'not_date',
  'not_period',
  'unknown_unit',
  'unknown_enum',
  'unknown_ref',
  'ambiguous_ref',
  'duplicate_key',
  'unit_mismatch',
  'currency',
  'year_disagrees',
  'score_above_weight',
  'framework_missing',
  'framework_needed',
  'subject_unknown',
  'subject_needed',
  'subject_level',
  'bad_restated',
  'unknown_basis',
  'bad_base',
  'bad_factor',
  'unit_fixed',
  'unknown_parent',
  'weight_needed',
  'bounds_needed',
  'unused_translation',
  'folder_without_row',
  'row_without_folder',
  'empty_report',
  'second_report',
  'replaces_unknown',
  'replaces_other',
  'replaces_ring',
  'unused_answer',
  'correction_unknown',
  'correction_disagrees',
  'correction_chain',
  'correction_same',
  ...(Object.keys(RULES) as Rule[]),
] as const;
export type Code = (typeof CODES)[number];

export interface FieldName extends DataText {
  readonly id: string;
}

export interface Problem extends Place {
  /** As the user would type it: relative to the working directory where it lies below it. */
  readonly file: string;
  readonly code: Code;
  readonly field?: FieldName;
  /** The cell as it stands in the file. */
  readonly value?: string;
  /** What the words of the code need: names allowed, a weight, another place. */
  readonly params: Readonly<Record<string, string>>;
}

export function nameOf(id: string, field: Field): FieldName {
  return { id, zh: field.zh, en: field.en };
}

/** As editors and spreadsheets find it: `budget.csv:3:12`, `budget.xlsx:B7`. */
export function placeName(file: string, { line, column }: Place): string {
  if (!/\.xlsx$/i.test(file)) return `${file}:${line}:${column}`;
  return `${file}:${columnName(column - 1)}${line}`;
}

/** By file, line, column: the order in which a user mends them. */
export function inOrder<P extends Problem>(problems: readonly P[]): P[] {
  const by = (a: Problem, b: Problem): number =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
  return [...problems].sort(by);
}
