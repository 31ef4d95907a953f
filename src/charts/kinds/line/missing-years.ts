/** Missing years of a line chart: hollow marks under the year, one band a reason. */
import { MISSING, type Frame, type Panel } from '../../../model/frame.ts';
import { missingText } from '../../../text/words/missing.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { lineHeight } from '../../scene/measure.ts';
import { lookOf } from '../../look.ts';
import type { SceneBuilder } from '../../scene/scene-builder.ts';
import type { LayoutOptions } from '../../kind.ts';

const R = 4;
const PITCH = 2 * R + 4;

/** Draws the bands from `top` down; `at` places a year, `room` is the width that one year may take. */
export function drawMissingYears(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  column: string,
  at: (year: number) => number,
  room: number,
  top: number,
  options: LayoutOptions,
): number {
  const { theme, lang } = options;
  const perLine = Math.max(1, Math.floor(room / PITCH));
  let y = top;
  for (const state of MISSING) {
    const rows = panel.rows.filter((row) => (row.cells[column]?.state ?? 'not_reported') === state);
    if (rows.length === 0) continue;
    y = builder.block(`${panel.key}/missing/${state}`, 0, y, [missingText(state, lang)], {
      size: theme.size.small,
      fill: theme.muted,
    });
    let deepest = 0;
    for (const year of frame.years) {
      const marks = rows.filter((row) => row.year === year);
      marks.forEach((row, i) => {
        const line = Math.floor(i / perLine);
        const inLine = Math.min(perLine, marks.length - line * perLine);
        deepest = Math.max(deepest, line + 1);
        const x = Math.min(
          Math.max(at(year) + ((i % perLine) - (inLine - 1) / 2) * PITCH, R + 1),
          options.width - R - 1,
        );
        const middle = y + PITCH * (line + 0.5);
        const look = lookOf(frame, row, options);
        builder.dot(`${panel.key}/${row.key}/missing`, x, middle, R, look.shape, {
          fill: theme.paper,
          stroke: look.colour,
          strokeWidth: 1.4,
        });
        builder.point({
          key: `${panel.key}/${row.key}/${column}`,
          panel: panel.key,
          row: row.key,
          column,
          x,
          y: middle,
          rx: PITCH / 2,
          ry: PITCH / 2,
          label: cellLabel(frame, panel, row, column, lang),
        });
      });
    }
    y += Math.max(deepest * PITCH, lineHeight(theme.size.small)) + 4;
  }
  return y;
}
