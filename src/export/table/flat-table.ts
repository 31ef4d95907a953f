/** What a flat table is made of: columns with their role, cells that are a number, a text or nothing. */
import type { Column, Panel, Row } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';

/** `beside` columns say something of the measure `of`; `panel` columns tell the panels of a Frame apart. */
export type Role = 'panel' | 'dimension' | 'measure' | 'text' | 'beside';

export interface FlatColumn {
  /** Unique in the table: `rate`, `rate.state`, `panel.title`. */
  readonly key: string;
  readonly role: Role;
  readonly type: Column['type'];
  /** Without its unit. */
  readonly name: string;
  /** The unit of every number of the column; undefined where the panels differ: a `.unit` column then says it. */
  readonly unit?: UnitId;
  /** The unit in words: `万元`, `%`, `个百分点`; '' where there is none. */
  readonly unitName: string;
  readonly of?: string;
}

export interface NumberCell {
  readonly kind: 'number';
  /** In the column's (or the row's) unit: 99.6 for 99.6 %. */
  readonly value: number;
  /** In base units: 0.996 for 99.6 %. */
  readonly base: number;
  /** Plain decimal in the unit, as printed or to 15 significant digits; no separators: '2218.86'. */
  readonly decimal: string;
  /** Decimals that the page shows. */
  readonly digits: number;
  readonly unit: UnitId;
  /** As the page shows it, with separators and qualifier: '>2,218.86'. */
  readonly text: string;
}
export type FlatCell =
  NumberCell | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' };

export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
}

/** A column with the way to fill its cells. */
export interface FilledColumn {
  readonly column: FlatColumn;
  readonly cell: (row: Row, panel: Panel) => FlatCell;
}

export const EMPTY: FlatCell = { kind: 'empty' };
export const textCell = (content: string): FlatCell =>
  content === '' ? EMPTY : { kind: 'text', text: content };
