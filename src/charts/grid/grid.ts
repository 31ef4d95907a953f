/** Charts made of cells: columns that are broken into blocks where a phone has no room for all of them side by side. */
import { lineHeight, textWidth, wrap } from '../scene/measure.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { LayoutOptions } from '../kind.ts';

export interface GridColumn {
  readonly key: string;
  readonly label: string;
}

export interface GridRow {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  /** Pixels that its cells need, for the width of a cell. */
  readonly height: (cellWidth: number) => number;
}

export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GridShape {
  /** Narrowest cell that still holds its text. */
  readonly minCell: number;
  readonly maxCell: number;
}

const GAP = 2;
const LABEL_GAP = 12;

/** Draws labels, sections and column heads from `top` down and calls `cell` for each cell; returns where the grid ends. */
export function drawGridCells(
  builder: SceneBuilder,
  prefix: string,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  shape: GridShape,
  top: number,
  options: LayoutOptions,
  cell: (row: GridRow, column: GridColumn, box: CellBox) => void,
): number {
  const { width, theme } = options;
  const { small, label } = theme.size;
  const widest = rows.reduce((w, row) => Math.max(w, textWidth(row.label, label)), 0);
  const wide = width - Math.min(widest, width * 0.34) - LABEL_GAP;
  // Labels stand beside the cells where all columns fit beside them, otherwise above.
  const beside = width >= 560 && wide / shape.minCell >= Math.min(columns.length, 4);
  const room = beside ? wide : width;
  const perBlock = Math.max(1, Math.min(columns.length, Math.floor((room + GAP) / (shape.minCell + GAP))));
  const cellWidth = Math.min(shape.maxCell, (room + GAP) / perBlock - GAP);
  const left = beside ? width - perBlock * (cellWidth + GAP) + GAP : 0;
  // Half a pixel of rounding breaks no label.
  const labelRoom = beside ? left - LABEL_GAP + 0.5 : width;
  let y = top;
  for (let start = 0; start < columns.length; start += perBlock) {
    const block = columns.slice(start, start + perBlock);
    const heads = block.map((column) => wrap(column.label, cellWidth - 4, small));
    const headLines = Math.max(...heads.map((lines) => lines.length));
    heads.forEach((lines, i) => {
      const x = left + i * (cellWidth + GAP) + cellWidth / 2;
      const headTop = y + (headLines - lines.length) * lineHeight(small);
      builder.block(`${prefix}/head/${block[i]!.key}`, x, headTop, lines, {
        size: small,
        anchor: 'middle',
        weight: 600,
      });
    });
    y += headLines * lineHeight(small) + 4;
    let section = '';
    for (const row of rows) {
      if (row.section !== '' && row.section !== section) {
        y = builder.block(
          `${prefix}/${start}/section/${row.key}`,
          0,
          y + 6,
          wrap(row.section, width, label),
          {
            size: label,
            weight: 600,
          },
        );
        y += 2;
      }
      section = row.section;
      const lines = wrap(row.label, labelRoom, label);
      const labelHeight = lines.length * lineHeight(label);
      if (!beside) y = builder.block(`${prefix}/${start}/label/${row.key}`, 0, y, lines, { size: label });
      const height = beside ? Math.max(row.height(cellWidth), labelHeight + 4) : row.height(cellWidth);
      if (beside)
        builder.centred(`${prefix}/${start}/label/${row.key}`, 0, y + height / 2, lines, { size: label });
      block.forEach((column, i) => {
        cell(row, column, { x: left + i * (cellWidth + GAP), y, width: cellWidth, height });
      });
      y += height + (beside ? GAP : 8);
    }
    y += 10;
  }
  return y;
}
