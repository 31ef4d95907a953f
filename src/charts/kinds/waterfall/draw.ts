/** Draws the parts of a waterfall: steps, totals, the levels between them, the cut of the axis. */
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import type { Axis } from '../../axes/axes.ts';
import type { Encoding, LayoutOptions } from '../../kind.ts';
import { rowLook } from '../../look.ts';
import type { PlacedRow } from '../../rows/row-plan.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import { END, REASON, START, type Step } from './steps.ts';

/** Thickness of a step, radius of a total. */
export const BAND = 14;
export const R = 5;

export const at = (row: Row, key: string): number => row.cells[key]?.value ?? 0;

export function drawStep(
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

export function drawTotal(
  builder: SceneBuilder,
  row: PlacedRow,
  role: 'full' | 'score',
  axis: Axis,
  options: LayoutOptions,
): void {
  const look = rowLook(row.row, options);
  const x = axis.at(at(row.row, role === 'full' ? START : END));
  const { theme } = options;
  builder.dot(`${row.key}/dot`, x, row.middle, R, role === 'full' ? 'circle' : look.shape, {
    fill: role === 'full' ? theme.muted : look.colour,
  });
}

/** The level that one row hands to the next. */
export function drawLevel(
  builder: SceneBuilder,
  above: PlacedRow,
  row: PlacedRow,
  role: Step['role'],
  axis: Axis,
): void {
  const x = axis.at(at(above.row, role === 'full' ? START : END));
  const half = (total: boolean): number => (total ? R + 1 : BAND / 2);
  builder.rule(`${row.key}/level`, x, above.middle + half(role === 'full'), x, row.middle - BAND / 2, {
    stroke: builder.theme.muted,
    dash: '2 2',
  });
}

/** Two slanted strokes at the low end of the axis: it goes on below, and is not drawn. */
export function drawCut(builder: SceneBuilder, key: string, left: number, top: number, bottom: number): void {
  const y = (top + bottom) / 2;
  builder.rule(`${key}/floor`, left, top, left, bottom, { stroke: builder.theme.rule });
  [0, 5].forEach((shift) =>
    builder.rule(`${key}/cut/${shift}`, left - 4, y + 2 - shift, left + 4, y - 3 - shift, {
      stroke: builder.theme.muted,
      strokeWidth: 1.2,
    }),
  );
}

export function addPoint(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  row: PlacedRow,
  role: Step['role'],
  axis: Axis,
  encode: Encoding,
  options: LayoutOptions,
): void {
  const column = role === 'full' ? START : role === 'score' ? END : encode.value;
  const [from, to] = [axis.at(at(row.row, START)), axis.at(at(row.row, END))];
  const centre = role === 'full' ? from : role === 'score' ? to : (from + to) / 2;
  builder.point({
    key: `${row.key}/${column}`,
    panel: panel.key,
    row: row.row.key,
    column,
    x: centre,
    y: row.middle,
    rx: role === 'step' ? Math.max(Math.abs(from - to) / 2, 6) : R + 4,
    ry: BAND / 2 + 2,
    label: cellLabel(frame, panel, row.row, column, options.lang),
  });
}
