/** What is on file: bodies by years. A cell says what it holds, or why it holds nothing. */
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { missingText } from '../../../text/words/missing.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { drawGridCells, type CellBox, type GridRow } from '../../grid/grid.ts';
import { lineHeight, textWidth, wrap } from '../../scene/measure.ts';
import { bodyName, columnOf } from '../../frame-lookup.ts';
import { drawHead } from '../../rows/panel-head.ts';
import { stackPanels } from '../../rows/stack-panels.ts';
import { figureText } from '../../rows/row-text.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';

const PAD = 4;
/** From this many bodies on the pattern of what is on file matters more than what each report is made of. */
const MANY = 11;

export const layout: Layout = (frame, encode, options) => {
  return stackPanels(frame.panels, options, (builder, panel, y) => {
    const top = drawHead(builder, frame, panel, y, options, '');
    return drawPanel(builder, frame, panel, encode, options, top);
  });
};

const isMany = (frame: Frame): boolean => frame.departments.length >= MANY;

/** What a cell holds, in lines that fit its width: the total, then its parts where there is room for them. */
function linesOf(
  frame: Frame,
  panel: Panel,
  row: Row | undefined,
  encode: Encoding,
  width: number,
  options: LayoutOptions,
): string[] {
  const { lang, theme } = options;
  const total = columnOf(frame, encode.value);
  const cell = row?.cells[total.key];
  if (!row || cell?.state !== 'value') {
    const state = cell === undefined || cell.state === 'value' ? 'not_reported' : cell.state;
    return wrap(missingText(state, lang), width, theme.size.small);
  }
  const parts = frame.columns
    .filter((column) => column.type === 'count' && column.key !== total.key && row.cells[column.key]?.value)
    .map(
      (column) =>
        `${column.label[lang]} ${figureText(row.cells[column.key], column, panel.unit, options.lang)}`,
    );
  const figure = figureText(cell, total, panel.unit, options.lang);
  if (isMany(frame)) return [figure];
  const lines = wrap(`${total.label[lang]} ${figure}`, width, theme.size.small);
  if (parts.some((part) => textWidth(part, theme.size.small) > width)) return lines;
  return [...lines, ...balanced(parts, width, theme.size.small)];
}

/** Parts joined into lines of about equal length, none of them broken. */
function balanced(parts: readonly string[], width: number, size: number): string[] {
  const fill = (room: number): string[] => {
    const lines: string[] = [];
    for (const part of parts) {
      const last = lines[lines.length - 1];
      const longer = last === undefined ? part : `${last} · ${part}`;
      if (last !== undefined && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
    return lines;
  };
  const needed = fill(width).length;
  for (let room = width / 2; room < width; room += size) if (fill(room).length === needed) return fill(room);
  return fill(width);
}

function drawPanel(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  encode: Encoding,
  options: LayoutOptions,
  top: number,
): number {
  const { theme, lang } = options;
  const step = lineHeight(theme.size.small);
  const find = (department: string, year: number): Row | undefined =>
    panel.rows.find((row) => row.department === department && row.year === year);
  const bodies = [...new Set(panel.rows.map((row) => row.department ?? ''))];
  // All rows are as tall as the fullest one.
  const heights = new Map<number, number>();
  const height = (cellWidth: number): number => {
    const known = heights.get(cellWidth);
    if (known !== undefined) return known;
    const lines = bodies.flatMap((id) =>
      frame.years.map(
        (year) => linesOf(frame, panel, find(id, year), encode, cellWidth - 2 * PAD, options).length,
      ),
    );
    const tallest = Math.max(1, ...lines) * step + 2 * PAD;
    heights.set(cellWidth, tallest);
    return tallest;
  };
  const rows: GridRow[] = bodies.map((id) => ({
    key: id,
    section: '',
    label: bodyName(
      frame,
      panel.rows.find((row) => row.department === id)!,
      lang,
    ),
    height,
  }));
  const columns = frame.years.map((year) => ({ key: String(year), label: String(year) }));
  const draw = (gridRow: GridRow, column: { key: string }, box: CellBox): void => {
    const row = find(gridRow.key, Number(column.key));
    const key = `${panel.key}/${gridRow.key}/${column.key}`;
    const has = row?.cells[encode.value]?.state === 'value';
    const lines = linesOf(frame, panel, row, encode, box.width - 2 * PAD, options);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (has) builder.rect(key, box.x, box.y, box.width, box.height, { fill: theme.ramp[2]! });
    else
      builder.rect(key, box.x, box.y, box.width, box.height, {
        fill: theme.paper,
        stroke: theme.rule,
        pattern: 'hatch',
      });
    const textTop = y - (lines.length * step) / 2;
    const style = { size: theme.size.small, anchor: 'middle' as const };
    if (has) {
      builder.block(`${key}/total`, x, textTop, lines.slice(0, 1), { ...style, weight: 600 });
      builder.block(`${key}/parts`, x, textTop + step, lines.slice(1), style);
    } else builder.block(`${key}/reason`, x, textTop, lines, { ...style, fill: theme.muted });
    if (!row) return;
    builder.point({
      key: `${key}/${encode.value}`,
      panel: panel.key,
      row: row.key,
      column: encode.value,
      x,
      y,
      rx: box.width / 2,
      ry: box.height / 2,
      label: cellLabel(frame, panel, row, encode.value, lang),
    });
  };
  // Six years of many bodies stand side by side on a phone as well.
  const shape = { minCell: isMany(frame) ? 48 : 72, maxCell: 260 };
  return drawGridCells(builder, panel.key, rows, columns, shape, top, options, draw);
}
