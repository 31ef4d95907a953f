/** Columns of a table as its schema declares them: headings, names of choices, widths. */
import { DATA_LANGS } from '../../model/localised.ts';
import type { Lang } from '../../model/localised.ts';
import type { Field, TableSchema } from '../../model/schema.ts';
import { dataLang, dataText } from '../../text/data-text.ts';
import { DASH, formatPrinted } from '../../text/format.ts';
import { unitText, words } from '../../text/words/words.ts';
import type { TableColumn } from '../../ui/table-rows.ts';

/** What a cell of a table can be. */
type Value = string | number | readonly string[] | null | undefined;
type Row = Readonly<Record<string, Value>>;

const WIDTHS: Readonly<Record<Field['type'], number>> = {
  text: 12,
  id: 11,
  integer: 5.5,
  decimal: 6,
  figure: 7,
  date: 7.5,
  unit: 6,
  period: 7,
  enum: 8,
  ref: 10,
  list: 9,
};
/** Sentences need more room than names. */
const WIDE = /^(title|note|phrase|source_file|group|(basis|rule)(_zh|_en)?)$/;

/** Fields of the other language are left out; Chinese names stay, as reports print them. */
function isShown(key: string, lang: Lang): boolean {
  return DATA_LANGS.every(
    (each) => each === dataLang(lang) || ((key !== each || each === 'zh') && !key.endsWith(`_${each}`)),
  );
}

type Say = (text: string) => string;

function textOf(field: Field, value: Value, lang: Lang, nameOf: Say, translate: Say): string {
  if (value === null || value === undefined || value === '') return DASH;
  if (Array.isArray(value))
    return value.length > 0 ? value.map(translate).join(words(lang).listSeparator) : DASH;
  const text = String(value);
  if (field.type === 'enum') return (field.values[text] && dataText(field.values[text], lang)) ?? text;
  if (field.type === 'ref') return nameOf(text);
  if (field.type === 'unit') return unitText(text, lang) || text;
  if (field.type === 'text') return translate(text);
  return field.type === 'decimal' ? formatPrinted(text, lang) : text;
}

export interface Choices {
  /** Column that names the row. */
  readonly header?: string;
  readonly leave?: readonly string[];
  readonly wide?: readonly string[];
  /** Name of what a ref field points to. */
  readonly nameOf?: Say;
  /** A text of the tables for the reader. */
  readonly translate?: Say;
}

export function schemaColumns<T extends object>(
  schema: TableSchema,
  lang: Lang,
  choices: Choices = {},
): TableColumn<T>[] {
  const { header, leave = [], wide = [], nameOf = (id) => id, translate = (text) => text } = choices;
  const keys = Object.keys(schema.fields).filter((key) => isShown(key, lang) && !leave.includes(key));
  const first = keys.filter((key) => key === header);
  return [...first, ...keys.filter((key) => key !== header)].map((key): TableColumn<T> => {
    const field = schema.fields[key]!;
    const isNumber = field.type === 'decimal';
    const read = (row: T): Value => (row as Row)[key];
    const width = wide.includes(key) || WIDE.test(key) ? 18 : WIDTHS[field.type];
    return {
      key,
      label: dataText(field, lang),
      width,
      ...(key === header ? { header: true as const } : {}),
      ...(isNumber ? { number: true as const } : {}),
      text: (row) => textOf(field, read(row), lang, nameOf, translate),
      value(row) {
        const value = read(row);
        if (value === null || value === undefined || value === '') return null;
        if (typeof value === 'number') return value;
        return isNumber ? Number(value) : textOf(field, value, lang, nameOf, translate).replace(/^—$/, '');
      },
    };
  });
}
