/**
 * A Frame as one flat table: what its chart shows, a row a row of the Frame, in the order of the page's table.
 * Beside each measure stand, where any row needs them, columns that say why a cell is empty (state), how the
 * figure is qualified, and what else belongs to it. CSV, XLSX, the paper's table and the deck's workbooks are all
 * written from this, so that they say the same.
 */
import type { Frame, Panel } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { words } from '../../text/words/words.ts';
import type { FilledColumn, FlatTable, FlatColumn } from './flat-table.ts';
import { dimensionColumn, panelColumns, sectionColumn } from './key-columns.ts';
import { measureColumns } from './measure-columns.ts';

/**
 * The table of a Frame, or of some of its panels. Missing cells are empty, never 0 and never a dash; numbers are
 * numbers with the digits that the page shows beside them.
 */
export function tableOf(frame: Frame, lang: Lang, panels: readonly Panel[] = frame.panels): FlatTable {
  const placed: FilledColumn[] = [
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
export function headOf(column: FlatColumn, lang: Lang, bare: readonly string[] = []): string {
  if (column.unitName === '' || bare.includes(column.unitName)) return column.name;
  return column.name + words(lang).bracket(column.unitName);
}
