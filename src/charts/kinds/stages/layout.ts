/**
 * Stages of attraction: a row a body's year, a cell a stage, bars on one scale a stage. A stage that a report leaves out
 * is hatched and says so. Nothing leads from one stage to the next: what counts apart is never drawn as a funnel.
 */
import { max, min } from 'd3-array';
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { missingText } from '../../../text/words/missing.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { chartWords } from '../../../text/words/charts.ts';
import { unitText, words } from '../../../text/words/words.ts';
import { drawGridCells, type CellBox, type GridColumn, type GridRow } from '../../grid/grid.ts';
import { lineHeight, wrap } from '../../scene/measure.ts';
import { bodyYear, columnOf, dimensionOf, valuesOf } from '../../frame-lookup.ts';
import { rowLook } from '../../look.ts';
import { drawHead } from '../../rows/panel-head.ts';
import { filledPanels, stackPanels } from '../../rows/stack-panels.ts';
import { figureText } from '../../rows/row-text.ts';
import { linear } from '../../axes/scale.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';

const PAD = 4;
const BAR = 10;

export const layout: Layout = (frame, encode, options) => {
  const { ownScales } = chartWords(options.lang);
  return stackPanels(filledPanels(frame), options, (builder, panel, y) => {
    const unit = unitText(panel.unit, options.lang);
    const caption = unit === '' ? ownScales : `${words(options.lang).figure.unit}${unit} · ${ownScales}`;
    const top = drawHead(builder, frame, panel, y, options, caption);
    return drawPanel(builder, frame, panel, encode, options, top);
  });
};

function drawPanel(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  encode: Encoding,
  options: LayoutOptions,
  top: number,
): number {
  const { lang, theme } = options;
  const { value, label = 'stage' } = encode;
  const size = theme.size.small;
  const columns = new Map<string, GridColumn>();
  const rows = new Map<string, GridRow>();
  const cells = new Map<string, Row>();
  const reasons = new Set<string>();
  for (const row of panel.rows) {
    const stage = dimensionOf(frame, row, label, 'zh');
    const key = `${row.department ?? ''}-${row.year ?? ''}`;
    columns.set(stage, { key: stage, label: dimensionOf(frame, row, label, lang) });
    cells.set(`${key}|${stage}`, row);
    const state = row.cells[value]?.state ?? 'not_reported';
    if (state !== 'value') reasons.add(missingText(state, lang));
    const height = (width: number): number => {
      const lines = [...reasons].map((word) => wrap(word, width - 2 * PAD, size).length);
      return Math.max(lineHeight(size) + BAR, (max(lines) ?? 1) * lineHeight(size)) + 2 * PAD;
    };
    if (!rows.has(key)) rows.set(key, { key, section: '', label: bodyYear(frame, row, lang), height });
  }
  const all = panel.whole ?? panel.rows;
  const scales = new Map(
    [...columns.keys()].map((stage) => {
      const own = all.filter((row) => dimensionOf(frame, row, label, 'zh') === stage);
      const values = valuesOf({ rows: own }, value);
      return [stage, [Math.min(min(values) ?? 0, 0), Math.max(max(values) ?? 0, 0)] as const];
    }),
  );
  return drawGridCells(
    builder,
    panel.key,
    [...rows.values()],
    [...columns.values()],
    { minCell: 4.6 * size, maxCell: 190 },
    top,
    options,
    (gridRow, column, box) => {
      const row = cells.get(`${gridRow.key}|${column.key}`);
      if (row) drawCell(builder, frame, panel, row, scales.get(column.key)!, box, encode, options);
    },
  );
}

function drawCell(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  row: Row,
  domain: readonly [number, number],
  box: CellBox,
  encode: Encoding,
  options: LayoutOptions,
): void {
  const { theme, lang } = options;
  const { value } = encode;
  const size = theme.size.small;
  const key = `${panel.key}/${row.key}`;
  const cell = row.cells[value];
  const state = cell?.state ?? 'not_reported';
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (state !== 'value' || cell?.value === null || cell === undefined) {
    const lines = wrap(
      missingText(state === 'value' ? 'not_reported' : state, lang),
      box.width - 2 * PAD,
      size,
    );
    builder.rect(key, box.x, box.y, box.width, box.height, {
      fill: theme.paper,
      stroke: theme.rule,
      pattern: 'hatch',
    });
    builder.centred(`${key}/reason`, x, y, lines, { size, fill: theme.muted, anchor: 'middle' });
  } else {
    const at = linear(domain, [box.x + PAD, box.x + box.width - PAD]);
    const zero = domain[0] === domain[1] ? box.x + PAD : at(0);
    const end = domain[0] === domain[1] ? zero : at(cell.value);
    const bar = box.y + box.height - PAD - BAR;
    const { colour } = rowLook(row, options);
    const planned = panel.status === 'planned' || panel.status === 'forecast';
    builder.rect(key, box.x, box.y, box.width, box.height, { fill: theme.panel });
    builder.text(
      `${key}/figure`,
      box.x + PAD,
      bar - size * 0.4,
      figureText(cell, columnOf(frame, value), panel.unit, options.lang),
      { size, weight: 600 },
    );
    if (cell.value !== 0)
      builder.rect(`${key}/bar`, Math.min(zero, end), bar, Math.abs(end - zero), BAR, {
        fill: colour,
        ...(planned ? { pattern: 'hatch' as const } : {}),
      });
    // A real 0 is where its bar would begin.
    else builder.rule(`${key}/bar`, zero + 1, bar, zero + 1, bar + BAR, { stroke: colour, strokeWidth: 3 });
  }
  builder.point({
    key: `${key}/${value}`,
    panel: panel.key,
    row: row.key,
    column: value,
    x,
    y,
    rx: box.width / 2,
    ry: box.height / 2,
    label: cellLabel(frame, panel, row, value, lang),
  });
}
