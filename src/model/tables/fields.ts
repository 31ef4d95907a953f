/**
 * Builders of a table's fields: what a column is called, then what it holds. A cell may be empty unless the field is
 * `required`. None has a side effect, so a table that nothing reads leaves no trace in a bundle.
 */
import type { DataText } from '../localised.ts';
import type { Field } from '../schema.ts';

/** Types that need nothing but a name. */
type Plain = Exclude<Field['type'], 'enum' | 'ref'>;
interface Column<T extends Field['type']> extends DataText {
  readonly about: DataText;
  readonly type: T;
}

/* @__NO_SIDE_EFFECTS__ */
function column<T extends Plain>(type: T, name: DataText, about: DataText): Column<T> {
  return { ...name, type, about };
}

/* @__NO_SIDE_EFFECTS__ */
export const text = (name: DataText, about: DataText): Column<'text'> => column('text', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const identifier = (name: DataText, about: DataText): Column<'id'> => column('id', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const integer = (name: DataText, about: DataText): Column<'integer'> => column('integer', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const decimal = (name: DataText, about: DataText): Column<'decimal'> => column('decimal', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const figure = (name: DataText, about: DataText): Column<'figure'> => column('figure', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const date = (name: DataText, about: DataText): Column<'date'> => column('date', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const unit = (name: DataText, about: DataText): Column<'unit'> => column('unit', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const period = (name: DataText, about: DataText): Column<'period'> => column('period', name, about);
/* @__NO_SIDE_EFFECTS__ */
export const list = (name: DataText, about: DataText): Column<'list'> => column('list', name, about);

/** The id of a row of the table `to`. */
/* @__NO_SIDE_EFFECTS__ */
export const ref = (
  to: string,
  name: DataText,
  about: DataText,
): Column<'ref'> & { readonly to: string } => ({
  ...name,
  type: 'ref',
  to,
  about,
});

/** One of the keys of `values`. */
/* @__NO_SIDE_EFFECTS__ */
export const choice = <V extends Readonly<Record<string, DataText>>>(
  name: DataText,
  about: DataText,
  values: V,
): Column<'enum'> & { readonly values: V } => ({ ...name, type: 'enum', values, about });

/* @__NO_SIDE_EFFECTS__ */
export const required = <F extends Field>(field: F): F & { readonly required: true } => ({
  ...field,
  required: true,
});

/** A text of at most `max` characters. */
/* @__NO_SIDE_EFFECTS__ */
export const atMost = <F extends Field>(max: number, field: F): F & { readonly max: number } => ({
  ...field,
  max,
});

/** Further titles that the column carries in printed forms. */
/* @__NO_SIDE_EFFECTS__ */
export const also = <F extends Field>(
  titles: readonly string[],
  field: F,
): F & { readonly also: readonly string[] } => ({
  ...field,
  also: titles,
});

/** A column that may be left empty and still always holds something. */
/* @__NO_SIDE_EFFECTS__ */
export const otherwise = <F extends Field>(
  absent: NonNullable<Field['absent']>,
  field: F,
): F & { readonly required: true; readonly absent: NonNullable<Field['absent']> } => ({
  ...field,
  required: true,
  absent,
});

/** A text that may stand for the lines below it, as a merged cell. */
/* @__NO_SIDE_EFFECTS__ */
export const spans = <F extends Field>(field: F): F & { readonly spans: true } => ({ ...field, spans: true });

/** The key of a row. */
/* @__NO_SIDE_EFFECTS__ */
export const id = (about: DataText) => required(identifier({ zh: '编号', en: 'Id' }, about));

/** A row's names, in the columns `zh` and `en`. */
export const names = {
  zh: required(text({ zh: '中文名', en: 'Chinese name' }, { zh: '中文名称', en: 'Name in Chinese' })),
  en: otherwise(
    { field: 'zh' },
    text(
      { zh: '英文名', en: 'English name' },
      { zh: '英文名称；留空则显示中文', en: 'Name in English; empty shows the Chinese' },
    ),
  ),
};

/** A text in both languages, in the columns `<key>_zh` and `<key>_en`. */
/* @__NO_SIDE_EFFECTS__ */
export const bilingual = <K extends string>(
  key: K,
  name: DataText,
  about: DataText,
): Readonly<Record<`${K}_zh` | `${K}_en`, Column<'text'> & { readonly required: true }>> => {
  const zh = required(text({ zh: name.zh, en: `${name.en} (Chinese)` }, about));
  const english = { zh: `${about.zh}（英文）`, en: `${about.en}, in English` };
  const en = otherwise({ field: `${key}_zh` }, text({ zh: `${name.zh}（英文）`, en: name.en }, english));
  return { [`${key}_zh`]: zh, [`${key}_en`]: en } as Record<`${K}_zh` | `${K}_en`, typeof zh>;
};
