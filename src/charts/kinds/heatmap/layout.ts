/** Score rows by reports: full marks stay quiet, lost points stand out by colour, bold figures and a hatched edge. */
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { DASH } from '../../../text/format.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { chartWords } from '../../../text/words/charts.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { drawGridCells, type CellBox, type GridColumn, type GridRow } from '../../grid/grid.ts';
import { drawLegend, type LegendItem } from '../../axes/legend.ts';
import { lineHeight, textWidth, wrap } from '../../scene/measure.ts';
import { bodyYear, columnOf, dimensionOf } from '../../frame-lookup.ts';
import { drawHead } from '../../rows/panel-head.ts';
import { filledPanels, stackPanels } from '../../rows/stack-panels.ts';
import { figureText } from '../../rows/row-text.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';

const CELL_HEIGHT = 22;
const EDGE = 6;
/** From this many reports on their columns stand close. */
const MANY = 9;

export const layout: Layout = (frame, encode, options) => {
  return stackPanels(filledPanels(frame), options, (builder, panel, y) => {
    const below = drawHead(builder, frame, panel, y, options, '');
    const top = drawLossLegend(builder, panel, below, options) + 4;
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
  const { lang } = options;
  const label = encode.label ?? 'row';
  const columns = new Map<string, GridColumn>();
  const rows = new Map<string, GridRow>();
  const cells = new Map<string, Row>();
  const here = new Set(panel.rows);
  // A part of a figure has the rows of the whole.
  for (const row of panel.whole ?? panel.rows) {
    const column = `${row.department ?? ''}-${row.year ?? ''}`;
    const name = dimensionOf(frame, row, label, lang);
    const section = row.section?.[lang] ?? '';
    const key = `${section}/${name}`;
    if (here.has(row) && !columns.has(column))
      columns.set(column, { key: column, label: bodyYear(frame, row, lang) });
    if (!rows.has(key)) rows.set(key, { key, section, label: name, height: () => CELL_HEIGHT });
    cells.set(`${key}|${column}`, row);
  }
  const many = columns.size >= MANY;
  const lost = new Set(
    [...cells]
      .filter(([, row]) => (row.cells[encode.value]?.value ?? 1) < 1)
      .map(([key]) => key.split('|')[0]),
  );
  const shown = [...rows.values()].filter((row) => lost.size === 0 || lost.has(row.key));
  const { small } = options.theme.size;
  const bottom = drawGridCells(
    builder,
    panel.key,
    shown,
    [...columns.values()],
    { minCell: many ? textWidth('9.99/10', small) * 1.06 + EDGE + 8 : 84, maxCell: 150 },
    top,
    options,
    (gridRow, column, box) => {
      const row = cells.get(`${gridRow.key}|${column.key}`);
      drawCell(builder, frame, panel, row, `${panel.key}/${gridRow.key}/${column.key}`, box, encode, options);
    },
  );
  if (shown.length === rows.size) return bottom;
  const text = wrap(kindWords(lang).heatmap.nothingLost(rows.size - shown.length), options.width, small);
  return builder.block(`${panel.key}/rest`, 0, bottom, text, { size: small, fill: options.theme.muted }) + 6;
}

function drawCell(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  row: Row | undefined,
  key: string,
  box: CellBox,
  encode: Encoding,
  options: LayoutOptions,
): void {
  const { theme, lang } = options;
  const { value } = encode;
  const share = row?.cells[value];
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!row || share?.state !== 'value' || share.value === null) {
    builder.rect(key, box.x, box.y, box.width, box.height, {
      fill: theme.paper,
      stroke: theme.rule,
      pattern: 'hatch',
    });
    builder.centred(`${key}/text`, x, y, [DASH], {
      size: theme.size.small,
      fill: theme.muted,
      anchor: 'middle',
    });
  } else {
    const lost = share.value < 1;
    // The two warm steps of the ramp: up to a fifth of the weight lost, and more.
    const fill = !lost ? theme.panel : share.value >= 0.8 ? theme.ramp[1]! : theme.ramp[0]!;
    builder.rect(key, box.x, box.y, box.width, box.height, { fill });
    if (lost)
      builder.rect(`${key}/edge`, box.x, box.y, EDGE, box.height, {
        fill: theme.attention,
        pattern: 'hatch',
      });
    // Clear of the hatched edge.
    builder.centred(`${key}/text`, lost ? x + EDGE / 2 : x, y, [cellText(frame, panel, row, options)], {
      size: theme.size.small,
      fill: lost ? theme.ink : theme.muted,
      weight: lost ? 600 : 400,
      anchor: 'middle',
    });
  }
  if (row)
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

/** Printed score over its weight; the share alone would hide how much it is of. */
function cellText(frame: Frame, panel: Panel, row: Row, options: LayoutOptions): string {
  return ['score', 'weight']
    .map((key) => figureText(row.cells[key], columnOf(frame, key), panel.unit, options.lang))
    .join('/');
}

function drawLossLegend(builder: SceneBuilder, panel: Panel, top: number, options: LayoutOptions): number {
  const { theme, lang } = options;
  const own = chartWords(lang);
  const height = lineHeight(theme.size.small) - 4;
  const item = (key: string, label: string, fill: string, edge: boolean, pattern = false): LegendItem => ({
    key,
    label,
    sign: (x, middle, size) => {
      const at = `${panel.key}/legend/${key}/sign`;
      const hatch = pattern ? { pattern: 'hatch' as const } : {};
      builder.rect(at, x, middle - height / 2, size, height, { fill, stroke: theme.rule, ...hatch });
      if (edge) builder.rect(`${at}/edge`, x, middle - height / 2, 4, height, { fill: theme.attention });
    },
  });
  return drawLegend(
    builder,
    panel.key,
    [
      item('full', own.full, theme.panel, false),
      item('some', own.lostSome, theme.ramp[1]!, true),
      item('more', own.lostMore, theme.ramp[0]!, true),
      item('missing', own.missing, theme.paper, false, true),
    ],
    top,
  );
}
