/** Missing figures that have no row of their own: a strip of hollow marks with the reason, below the panel. */
import { MISSING, type Frame, type Panel, type Row } from '../model/frame.ts';
import { missingText } from '../text/notes.ts';
import { cellLabel } from '../text/spoken.ts';
import { lineHeight, textWidth, wrap } from './measure.ts';
import { bodyName, dimensionOf, lookOf } from './names.ts';
import type { Sheet } from './sheet.ts';
import type { LayoutOptions } from './spec.ts';

interface Item {
  readonly name: string;
  readonly rows: Row[];
}

/** Rows of one body under one reason stand together: `西区产业园 ○2022 ○2023`. */
function itemsOf(frame: Frame, rows: readonly Row[], label: string, options: LayoutOptions): Item[] {
  const items: Item[] = [];
  for (const row of rows) {
    const body = bodyName(frame, row, options.lang);
    const own = label === 'department' ? '' : dimensionOf(frame, row, label, options.lang);
    const name = [body, own].filter((part) => part !== '').join(' ');
    const same = items.find((item) => item.name === name);
    if (same) same.rows.push(row);
    else items.push({ name, rows: [row] });
  }
  return items;
}

/** Draws the strip for the rows given (all missing in `column`) and returns where it ends. */
export function drawMissing(
  sheet: Sheet,
  frame: Frame,
  panel: Panel,
  rows: readonly Row[],
  column: string,
  label: string,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, lang, width } = options;
  const size = theme.size.small;
  const step = lineHeight(size) + 4;
  const r = Math.round(size / 3);
  let y = top;
  for (const state of MISSING) {
    const items = itemsOf(
      frame,
      rows.filter((row) => (row.cells[column]?.state ?? 'not_reported') === state),
      label,
      options,
    );
    if (items.length === 0) continue;
    const heading = missingText(state, lang);
    sheet.block(`${panel.key}/missing/${state}`, 0, y, [heading], { size, fill: theme.muted, weight: 600 });
    const indent = Math.min(textWidth(heading, size) + 14, width * 0.4);
    let x = indent;
    items.forEach((item, i) => {
      const yearWidth = (row: Row): number => 2 * r + 4 + textWidth(String(row.year ?? ''), size) + 10;
      const lines = wrap(item.name, width - indent, size);
      const nameWidth = Math.max(...lines.map((line) => textWidth(line, size))) + 8;
      if (x > indent && x + nameWidth + yearWidth(item.rows[0]!) > width) {
        x = indent;
        y += step;
      }
      sheet.block(`${panel.key}/missing/${state}/${i}`, x, y, lines, { size, fill: theme.muted });
      y += (lines.length - 1) * lineHeight(size);
      x += nameWidth;
      for (const row of item.rows) {
        if (x + yearWidth(row) - 10 > width) {
          x = indent;
          y += step;
        }
        const middle = y + lineHeight(size) / 2;
        sheet.dot(`${panel.key}/${row.key}/hollow`, x + r, middle, r, lookOf(frame, row, options).shape, {
          fill: theme.paper,
          stroke: theme.muted,
          strokeWidth: 1.2,
        });
        sheet.block(`${panel.key}/${row.key}/hollow/year`, x + 2 * r + 4, y, [String(row.year ?? '')], {
          size,
          fill: theme.muted,
        });
        const wide = yearWidth(row) - 10;
        sheet.point({
          key: `${panel.key}/${row.key}/${column}`,
          panel: panel.key,
          row: row.key,
          column,
          x: x + wide / 2,
          y: middle,
          rx: wide / 2,
          ry: lineHeight(size) / 2,
          label: cellLabel(frame, panel, row, column, lang),
        });
        x += yearWidth(row);
      }
      x += 6;
    });
    y += step;
  }
  return y;
}
