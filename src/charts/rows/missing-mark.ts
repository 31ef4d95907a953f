/** The sign of a missing figure in a row: a hollow mark and the reason in a word. */
import type { Missing } from '../../model/frame.ts';
import { missingText } from '../../text/words/missing.ts';
import { lookOf } from '../look.ts';
import { addPoint, type RowScene } from './row-chart.ts';
import type { PlacedRow } from './row-plan.ts';

/** Draws it at `x`, with the point that speaks it; without its word where the figure beside the row says it. */
export function drawMissingMark(
  scene: RowScene,
  row: PlacedRow,
  column: string,
  x: number,
  state: Missing,
  word = true,
): void {
  const { builder, frame, options } = scene;
  const { theme, lang } = options;
  const r = 5;
  builder.dot(
    `${row.key}/${column}/missing`,
    x + r + 2,
    row.middle,
    r,
    lookOf(frame, row.row, options).shape,
    {
      fill: theme.paper,
      stroke: theme.muted,
      strokeWidth: 1.4,
    },
  );
  builder.centred(
    `${row.key}/${column}/reason`,
    x + 2 * r + 10,
    row.middle,
    [word ? missingText(state, lang) : ''],
    {
      size: theme.size.small,
      fill: theme.muted,
    },
  );
  addPoint(scene, row, column, { x: x + r + 2, y: row.middle, rx: r + 3, ry: r + 3 });
}
