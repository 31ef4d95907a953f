/** Dots on a stated range: rates near 100 % and totals near full marks. One row a body and year, its figure beside. */
import type { Layout } from '../../kind.ts';
import { drawMissing } from '../../rows/missing-mark.ts';
import { rowLook } from '../../look.ts';
import { addPoint, rowChart } from '../../rows/row-chart.ts';

const R = 6;

export const layout: Layout = (frame, encode, options) => {
  const { value, range } = encode;
  return rowChart(frame, encode, options, {
    band: 16,
    values: 'column',
    strip: true,
    axis: { breakable: true, ...(range ? { range } : {}) },
    mark: (row, scene) => {
      const { builder, axis, plan } = scene;
      const cell = row.row.cells[value];
      if (cell?.state !== 'value' || cell.value === null) {
        drawMissing(scene, row, value);
        return;
      }
      const x = axis.at(cell.value);
      const look = rowLook(row.row, options);
      builder.rule(`${row.key}/track`, plan.left, row.middle, plan.right, row.middle);
      if (row.attention)
        builder.dot(`${row.key}/ring`, x, row.middle, R + 4, 'circle', {
          fill: 'none',
          stroke: options.theme.attention,
          strokeWidth: 1.6,
        });
      builder.dot(`${row.key}/dot`, x, row.middle, R, look.shape, {
        fill: row.attention ? options.theme.attention : look.colour,
      });
      addPoint(scene, row, value, { x, y: row.middle, rx: R + 4, ry: R + 4 });
    },
  });
};
