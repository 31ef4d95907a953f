/**
 * How the columns of a CSV are declared: once, as data. The build casts and validates with it, types come
 * from it (`Infer`), and datapackage.json and the data dictionary are written from it.
 */
import type { DataText } from './localised.ts';
import type { UnitId } from './unit.ts';

/** A decimal as printed with its qualifier taken off: `近31` is `{ printed: '31', qualifier: 'nearly' }`. */
export interface Figure {
  readonly printed: string;
  readonly qualifier: import('./qualifier.ts').Qualifier;
}

interface Common extends DataText {
  /** What the column holds, for the data dictionary. */
  readonly about: DataText;
  /** Further titles that the column may carry, as printed forms have them. */
  readonly also?: readonly string[];
  /** A cell may not be empty. */
  readonly required?: true;
  /** What an empty cell holds: a value, or what stands in another column of the row. */
  readonly absent?: { readonly value: string } | { readonly field: string };
  /** One cell may stand for several lines, as merged cells of printed forms do; those below are left empty. */
  readonly spans?: true;
  /** Longest text allowed, in characters. */
  readonly max?: number;
}
export type Field =
  | (Common & { readonly type: 'text' })
  /** Lower-case letters, digits, `_`, `.`, `-`. */
  | (Common & { readonly type: 'id' })
  | (Common & { readonly type: 'integer' })
  /** A plain decimal, kept as text: '97.60'. */
  | (Common & { readonly type: 'decimal' })
  | (Common & { readonly type: 'figure' })
  | (Common & { readonly type: 'date' })
  | (Common & { readonly type: 'unit' })
  | (Common & { readonly type: 'period' })
  /** One of the keys; a cell may also hold a value's Chinese or English name. */
  | (Common & { readonly type: 'enum'; readonly values: Readonly<Record<string, DataText>> })
  /** The id of a row of another table; a cell may also hold that row's Chinese name. */
  | (Common & { readonly type: 'ref'; readonly to: string })
  /** Texts separated by spaces, `;` or `；`. */
  | (Common & { readonly type: 'list' });

/** True where a cell of the column must be filled in. */
export const isNeeded = ({ required, absent }: Field): boolean => required === true && absent === undefined;

export interface TableSchema {
  readonly name: string;
  readonly title: DataText;
  /** Columns that together tell rows apart. */
  readonly key: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

type ValueOf<F extends Field> = F extends { type: 'integer' }
  ? F extends { required: true }
    ? number
    : number | null
  : F extends { type: 'figure' }
    ? Figure
    : F extends { type: 'unit' }
      ? UnitId
      : F extends { type: 'enum'; values: infer V }
        ? F extends { required: true }
          ? keyof V
          : keyof V | ''
        : F extends { type: 'list' }
          ? readonly string[]
          : string;

/** The row type of a declared table. An empty cell is '' (text), null (integer) or [] (list), never 0. */
export type Infer<T extends TableSchema> = { readonly [K in keyof T['fields']]: ValueOf<T['fields'][K]> };
