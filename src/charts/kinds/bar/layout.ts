/** Bars from 0. With an inner measure the value is a pale bar and the inner one stands inside it. */
import type { Layout } from '../../kind.ts';
import { drawBar } from '../../rows/bars.ts';
import { drawMissing } from '../../rows/missing-mark.ts';
import { rowLook } from '../../look.ts';
import { lineHeight } from '../../scene/measure.ts';
import { addPoint, rowChart } from '../../rows/row-chart.ts';
import { figureWidth } from '../../rows/row-plan.ts';
import { drawFigure } from '../../rows/rows.ts';

const BAND = 16;

export const layout: Layout = (frame, encode, options) => {
  const { value } = encode;
  return rowChart(frame, encode, options, {
    band: BAND,
    values: 'mark',
    axis: { zero: true, breakable: true },
    mark: (row, scene) => {
      const { plan, panel } = scene;
      const cell = row.row.cells[value];
      if (cell?.state !== 'value' || cell.value === null) {
        drawMissing(scene, row, value);
        return;
      }
      const look = rowLook(row.row, options);
      const planned = panel.status === 'planned' || panel.status === 'forecast';
      const { from, to } = drawBar(scene, `${row.key}/bar`, cell.value, row.middle, BAND, {
        fill: look.colour,
        ...(planned ? { pattern: 'hatch' as const } : {}),
      });
      if (!plan.narrow) {
        // Paper under the figure, so that no rule of the grid strikes it through.
        const height = lineHeight(options.theme.size.label);
        scene.builder.rect(
          `${row.key}/paper`,
          to + 4,
          row.middle - height / 2,
          figureWidth(row, options) + 4,
          height,
          {
            fill: options.theme.paper,
          },
        );
        drawFigure(scene.builder, row, to + 6, row.middle, options);
      }
      const half = Math.max((to - from) / 2, 6);
      addPoint(scene, row, value, { x: (from + to) / 2, y: row.middle, rx: half, ry: BAND / 2 });
    },
  });
};
