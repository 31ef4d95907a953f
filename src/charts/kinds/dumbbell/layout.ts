/**
 * Change of each body from its first to its last year: hollow where it began, full where it ended, the line between blue
 * and ▲ for up, orange and ▼ for down, dashed across a likely succession. A body with one year has its one mark.
 */
import type { Frame, Row } from '../../../model/frame.ts';
import type { ColumnForm } from '../../../text/column-form.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { changeColour, successionDash, changeOf, type Change } from '../change.ts';
import { drawMissing } from '../../rows/missing-mark.ts';
import { drawLegend, type LegendItem } from '../../axes/legend.ts';
import { addPoint, rowChart, type RowScene } from '../../rows/row-chart.ts';
import { figureText } from '../../rows/row-text.ts';
import { columnOf } from '../../frame-lookup.ts';
import { rowLook } from '../../look.ts';
import { figureWidth, type PlacedRow, type RowText } from '../../rows/row-plan.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';

const R = 6;
/** Half the length of the arrow's head. */
const HEAD = 4;

export const layout: Layout = (frame, encode, options) => {
  const { value, inner = value, range } = encode;
  const changes = new Map<string, Change>();
  const first = frame.panels.find((panel) => panel.rows.some((row) => hasEnd(row, [value, inner])));
  return rowChart(frame, encode, options, {
    band: 16,
    values: 'column',
    axis: range ? { range } : {},
    texts: (rows, panel, form) =>
      rows.map((row) => {
        const change = changeOf(frame, panel, row.row, [value, inner], options);
        changes.set(row.key, change);
        const years = change.years.filter((year) => year !== '');
        const ends = endsText(frame, change, encode, form, options);
        const written: RowText = {
          ...row,
          tail: '',
          sub: [row.sub, years.join(' → ')].filter((part) => part !== '').join(' · '),
          value: change.text,
          isReason: change.direction === undefined,
          beside: ends,
          attention: false,
          ...(change.direction ? { fill: changeColour(options.theme, change.direction) } : {}),
        };
        if (figureWidth(written, options) <= options.width) return written;
        // In large type on a phone the ends go below the name.
        return { ...written, beside: '', sub: [written.sub, ends].join(' · ') };
      }),
    // One legend serves all panels.
    legend: (builder, panel, top) =>
      panel === first ? drawLegend(builder, panel.key, legendItems(builder, panel.key, options), top) : top,
    mark: (row, scene) => drawMark(row, changes.get(row.key)!, scene, [value, inner]),
  });
};

const hasEnd = (row: Row, ends: readonly string[]): boolean =>
  ends.some((end) => row.cells[end]?.state === 'value');

/** `95.0% → 97.6%`; the one figure where there is one. */
function endsText(
  frame: Frame,
  change: Change,
  encode: Encoding,
  { unit, digits }: ColumnForm,
  options: LayoutOptions,
): string {
  const { value, inner = value } = encode;
  return [value, inner]
    .map((key) => figureText(change.row.cells[key], columnOf(frame, key), unit, options.lang, digits))
    .filter((text) => text !== '')
    .join(' → ');
}

function drawMark(
  row: PlacedRow,
  change: Change,
  scene: RowScene,
  [from, to]: readonly [string, string],
): void {
  const { builder, axis, plan, options } = scene;
  const { theme } = options;
  const look = rowLook(row.row, options);
  builder.rule(`${row.key}/track`, plan.left, row.middle, plan.right, row.middle);
  const ends = [
    { column: from, value: change.from, fill: theme.paper },
    { column: to, value: change.to, fill: look.colour },
  ];
  if (change.from !== undefined && change.to !== undefined) {
    const [x1, x2] = [axis.at(change.from), axis.at(change.to)];
    const stroke = changeColour(theme, change.direction);
    builder.rule(`${row.key}/change`, x1, row.middle, x2, row.middle, {
      stroke,
      strokeWidth: 3,
      ...successionDash(change.succession),
    });
    // The arrow stands where there is room for it between the two marks.
    const room = Math.abs(x2 - x1) - 2 * R;
    if (room > 3 * HEAD) {
      const [x, way] = [(x1 + x2) / 2, Math.sign(x2 - x1)];
      const d = `M${x - way * HEAD},${row.middle - HEAD - 1}L${x + way * HEAD},${row.middle}L${x - way * HEAD},${row.middle + HEAD + 1}Z`;
      builder.path(`${row.key}/arrow`, d, { fill: stroke });
    }
  }
  for (const { column, value, fill } of ends) {
    if (value === undefined) {
      if (change.from !== undefined || change.to !== undefined) continue;
      drawMissing(scene, row, column);
      return;
    }
    const x = axis.at(value);
    // Two ends in one place: the ring of the first stays seen around the second.
    const r = column === from ? R : R - 1;
    builder.dot(`${row.key}/${column}`, x, row.middle, r, look.shape, {
      fill,
      stroke: look.colour,
      strokeWidth: 1.6,
    });
    addPoint(scene, row, column, { x, y: row.middle, rx: R + 4, ry: R + 4 });
  }
}

function legendItems(builder: SceneBuilder, key: string, options: LayoutOptions): LegendItem[] {
  const { theme, lang } = options;
  const own = kindWords(lang).change;
  const dot = (name: string, label: string, fill: string): LegendItem => ({
    key: name,
    label,
    sign: (x, middle) =>
      builder.dot(`${key}/legend/${name}/sign`, x + 7, middle, R, 'circle', {
        fill,
        stroke: theme.muted,
        strokeWidth: 1.6,
      }),
  });
  const line = (name: string, label: string, stroke: string): LegendItem => ({
    key: name,
    label,
    sign: (x, middle, size) =>
      builder.rule(`${key}/legend/${name}/sign`, x, middle, x + size, middle, { stroke, strokeWidth: 3 }),
  });
  return [
    dot('first', own.first, theme.paper),
    dot('last', own.last, theme.muted),
    line('rise', `▲ ${own.rise}`, theme.up),
    line('fall', `▼ ${own.fall}`, theme.down),
  ];
}
