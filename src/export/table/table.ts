/**
 * A Frame as one flat table: what its chart shows, a row a row of the Frame, in the order of the page's table.
 * Beside each measure stand, where any row needs them, columns that say why a cell is empty (state), how the
 * figure is qualified, and what else belongs to it. CSV, XLSX, the paper's table and the deck's workbooks are all
 * written from this, so that they say the same.
 */
import type { Column, Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { words } from '../../text/words/words.ts';

import { dimensionColumn, measureColumns, panelColumns, sectionColumn } from './table-cells.ts';
import type { Placed } from './table-cells.ts';

export { numberCell } from './table-cells.ts';

/** `beside` columns say something of the measure `of`; `panel` columns tell the panels of a Frame apart. */
export type Role = 'panel' | 'dimension' | 'measure' | 'text' | 'beside';

export interface TableColumn {
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
export type TableCell =
  NumberCell | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' };

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/**
 * The table of a Frame, or of some of its panels. Missing cells are empty, never 0 and never a dash; numbers are
 * numbers with the digits that the page shows beside them.
 */
export function tableOf(frame: Frame, lang: Lang, panels: readonly Panel[] = frame.panels): Table {
  const placed: Placed[] = [
    ...panelColumns(frame, panels, lang),
    ...sectionColumn(panels, lang),
    ...frame.columns
      .filter(({ type }) => type === 'dimension')
      .map((column) => dimensionColumn(frame, column, lang)),
    ...frame.columns
      .filter(({ type }) => type !== 'dimension')
      .flatMap((column) => measureColumns(frame, panels, column, lang)),
  ];
  return {
    columns: placed.map(({ column }) => column),
    rows: panels.flatMap((panel) => panel.rows.map((row) => placed.map(({ cell }) => cell(row, panel)))),
  };
}

/** A column's head with its unit in brackets: `预算数（万元）`. `bare`: units that the numbers carry themselves. */
export function headOf(column: TableColumn, lang: Lang, bare: readonly string[] = []): string {
  if (column.unitName === '' || bare.includes(column.unitName)) return column.name;
  return column.name + words(lang).bracket(column.unitName);
}
