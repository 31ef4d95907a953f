/**
 * From full marks down to the score, a step a cause: floating bars that begin where the one above ends, the reason under
 * each step's name. Scores lie close to full marks, so the axis begins below the lowest one and says so; what is read is
 * the length of a step, and the totals are dots.
 */
import { max, min } from 'd3-array';
import type { Cell, Frame, Panel, Row } from '../../../model/frame.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { appendUnit, formatCell } from '../../../text/format.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { valueAxis, type Axis } from '../../axes/axes.ts';
import { wrap } from '../../scene/measure.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import { lookOf } from '../../look.ts';
import { axisCaption, drawHead } from '../../rows/panel-head.ts';
import { drawGrid, drawTicks } from '../../axes/row-axis.ts';
import { emptyScene } from '../../rows/row-chart.ts';
import { drawRows, zoneOf, type PlacedRow, type RowPlanOptions, type RowText } from '../../rows/rows.ts';
import { polygon } from '../../scene/shapes.ts';
import { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout, LayoutOptions } from '../../kind.ts';

const BAND = 14;
const R = 5;
/** Beyond this many reports those without a lost point are counted, not drawn. */
const FEW = 6;

/** The last of the rows of a panel is followed by the score, the first comes after full marks. */
interface Step extends RowText {
  readonly kind: 'full' | 'step' | 'score';
}

/** Columns of the verb `deductions`. */
const START = 'start';
const END = 'end';
const REASON = 'reason';
const STEP = 'step';

export const layout: Layout = (frame, encode, options) => {
  const reports = frame.panels.filter((panel) => panel.rows.length > 0);
  if (reports.length === 0) return emptyScene(options);
  const filled = reports.filter((panel) => reports.length <= FEW || lostIn(panel, encode));
  const builder = new SceneBuilder(options.theme, options.width);
  const texts = new Map(filled.map((panel) => [panel, stepsOf(frame, panel, encode, options)]));
  const planOptions: RowPlanOptions = {
    ...options,
    band: BAND,
    values: 'column',
    alike: [...texts.values()].flat(),
  };
  // One axis for all reports: a point lost is as long here as there.
  const levels = filled.flatMap((panel) => [...valuesOf(panel, START), ...valuesOf(panel, END)]);
  const [low, high] = [min(levels) ?? 0, max(levels) ?? 1];
  // The lowest score never stands on the very edge of the axis.
  const values = [low - (high - low || 1) * 0.08, ...levels];
  let y = 0;
  for (const panel of filled) {
    const steps = texts.get(panel)!;
    const zone = zoneOf(steps, planOptions);
    const axis = valueAxis(values, {
      unit: panel.unit,
      lang: options.lang,
      start: zone.left + (zone.narrow ? 0 : 14),
      end: zone.right - R,
      size: options.theme.size.small,
    });
    // The axis is one for all: what it is stands once.
    const caption = panel === filled[0] ? axisCaption(axis, options) : '';
    y = drawHead(builder, frame, panel, y, options, caption);
    y = drawTicks(builder, panel.key, axis, y, options);
    const top = y;
    const floor = builder.marks.length;
    const plan = drawRows(builder, steps, y, planOptions);
    plan.rows.forEach((row, i) => {
      const kind = steps[i]!.kind;
      if (kind === 'step') drawStep(builder, row, axis, encode, options);
      else drawTotal(builder, frame, row, kind, axis, options);
      const above = plan.rows[i - 1];
      if (above && !plan.narrow) drawLevel(builder, above, row, steps[i - 1]!.kind, axis);
      addPoint(builder, frame, panel, row, kind, axis, encode, options);
    });
    builder.beneath(floor, () => {
      drawGrid(builder, panel.key, axis, plan, BAND, top);
      if (!axis.fromZero && !plan.narrow) drawCut(builder, panel.key, zone.left, top, plan.bottom);
    });
    y = plan.bottom + 8;
  }
  if (filled.length < reports.length) {
    const { small } = options.theme.size;
    const text = kindWords(options.lang).waterfall.nonePoints(reports.length - filled.length);
    y = builder.block('none', 0, y + 4, wrap(text, options.width, small), {
      size: small,
      fill: options.theme.muted,
    });
  }
  return builder.scene(y);
};

const lostIn = (panel: Panel, encode: Encoding): boolean =>
  panel.rows.some((row) => at(row, encode.value) !== 0);

/** Rows of a panel with full marks before and the score after them. */
function stepsOf(frame: Frame, panel: Panel, encode: Encoding, options: LayoutOptions): Step[] {
  const { lang } = options;
  const own = kindWords(lang).waterfall;
  const { value } = encode;
  const said = (row: Row, key: string): string => {
    const text = formatCell(row.cells[key] ?? NONE, columnOf(frame, key), panel.unit, lang);
    return appendUnit(text, panel.unit, lang);
  };
  const text = (row: Row, kind: Step['kind'], more: Partial<RowText>): Step => ({
    row,
    kind,
    key: `${panel.key}/${row.key}/${kind}`,
    heading: '',
    name: '',
    tail: '',
    sub: '',
    value: '',
    beside: '',
    detail: '',
    attention: false,
    ...more,
  });
  const [first, last] = [panel.rows[0]!, panel.rows[panel.rows.length - 1]!];
  const steps = panel.rows.map((row) => {
    const lost = row.cells[value]?.value ?? 0;
    const reason = row.cells[REASON];
    const without = reason?.state === 'not_reported' ? own.noReason : '';
    // Points come off, so a loss points down; what a report itemises beyond its total points up.
    const sign = lost > 0 ? '▼ ' : lost < 0 ? '▲ ' : '';
    return text(row, 'step', {
      name: row.cells[STEP]?.text?.[lang] ?? row.subject?.[lang] ?? '',
      sub: reason?.text?.[lang] ?? without,
      value: sign + said(row, value).replace(/^−/, ''),
      attention: lost > 0,
    });
  });
  return [
    text(first, 'full', { name: own.full, value: said(first, START) }),
    ...steps,
    text(last, 'score', { name: own.score, value: said(last, END) }),
  ];
}

const NONE: Cell = { value: null, state: 'not_reported', facts: [] };

const at = (row: Row, key: string): number => row.cells[key]?.value ?? 0;

function drawStep(
  builder: SceneBuilder,
  row: PlacedRow,
  axis: Axis,
  encode: Encoding,
  options: LayoutOptions,
): void {
  const { theme } = options;
  const lost = at(row.row, encode.value);
  const [from, to] = [axis.at(at(row.row, START)), axis.at(at(row.row, END))];
  const top = row.middle - BAND / 2;
  if (from === to)
    builder.rule(`${row.key}/bar`, from, top, from, top + BAND, { stroke: theme.muted, strokeWidth: 2 });
  else
    builder.rect(`${row.key}/bar`, Math.min(from, to), top, Math.max(Math.abs(to - from), 1), BAND, {
      fill: lost > 0 ? theme.down : theme.up,
      // Steps that no row of the report tells are pale and hatched.
      ...(row.row.cells[REASON]?.state === 'not_reported'
        ? { opacity: 0.55, pattern: 'hatch' as const }
        : {}),
    });
}

function drawTotal(
  builder: SceneBuilder,
  frame: Frame,
  row: PlacedRow,
  kind: 'full' | 'score',
  axis: Axis,
  options: LayoutOptions,
): void {
  const look = lookOf(frame, row.row, options);
  const x = axis.at(at(row.row, kind === 'full' ? START : END));
  const { theme } = options;
  builder.dot(`${row.key}/dot`, x, row.middle, R, kind === 'full' ? 'circle' : look.shape, {
    fill: kind === 'full' ? theme.muted : look.colour,
  });
}

/** The level that one row hands to the next. */
function drawLevel(
  builder: SceneBuilder,
  above: PlacedRow,
  row: PlacedRow,
  kind: Step['kind'],
  axis: Axis,
): void {
  const x = axis.at(at(above.row, kind === 'full' ? START : END));
  const half = (total: boolean): number => (total ? R + 1 : BAND / 2);
  builder.rule(`${row.key}/level`, x, above.middle + half(kind === 'full'), x, row.middle - BAND / 2, {
    stroke: builder.theme.muted,
    dash: '2 2',
  });
}

/** Two slanted strokes at the low end of the axis: it goes on below, and is not drawn. */
function drawCut(builder: SceneBuilder, key: string, left: number, top: number, bottom: number): void {
  const y = (top + bottom) / 2;
  builder.rule(`${key}/floor`, left, top, left, bottom, { stroke: builder.theme.rule });
  [0, 5].forEach((shift) =>
    builder.path(
      `${key}/cut/${shift}`,
      polygon([
        [left - 4, y + 2 - shift],
        [left + 4, y - 3 - shift],
      ]),
      {
        fill: 'none',
        stroke: builder.theme.muted,
        strokeWidth: 1.2,
      },
    ),
  );
}

function addPoint(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  row: PlacedRow,
  kind: Step['kind'],
  axis: Axis,
  encode: Encoding,
  options: LayoutOptions,
): void {
  const column = kind === 'full' ? START : kind === 'score' ? END : encode.value;
  const [from, to] = [axis.at(at(row.row, START)), axis.at(at(row.row, END))];
  const centre = kind === 'full' ? from : kind === 'score' ? to : (from + to) / 2;
  builder.point({
    key: `${row.key}/${column}`,
    panel: panel.key,
    row: row.row.key,
    column,
    x: centre,
    y: row.middle,
    rx: kind === 'step' ? Math.max(Math.abs(from - to) / 2, 6) : R + 4,
    ry: BAND / 2 + 2,
    label: cellLabel(frame, panel, row.row, column, options.lang),
  });
}
