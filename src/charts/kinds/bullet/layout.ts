/** Budget as a pale range, executed as the dark bar inside it, the rate beside. A missing executed amount leaves the range alone. */
import type { Cell, Missing } from '../../../model/frame.ts';
import type { Layout } from '../../kind.ts';
import { markText } from '../../../text/cell-marks.ts';
import { missingText } from '../../../text/words/missing.ts';
import { drawBar } from '../../rows/bars.ts';
import { drawMissing } from '../../rows/missing-mark.ts';
import { drawLegend } from '../../axes/legend.ts';
import { columnOf } from '../../frame-lookup.ts';
import { rowLook } from '../../look.ts';
import { addPoint, rowChart } from '../../rows/row-chart.ts';
import { figureText } from '../../rows/row-text.ts';

const BAND = 16;
const INNER = 8;

export const layout: Layout = (frame, encode, options) => {
  const { value, inner = value, beside } = encode;
  const { theme, lang } = options;
  const outerColumn = columnOf(frame, value);
  const innerColumn = columnOf(frame, inner);
  const rate = beside === undefined ? undefined : columnOf(frame, beside);
  return rowChart(frame, encode, options, {
    band: BAND,
    values: 'column',
    axis: { zero: true },
    texts: (rows, panel, form) =>
      rows.map((row) => {
        const cell = row.row.cells[inner];
        const state = cell?.state ?? 'not_reported';
        const part =
          state === 'value'
            ? figureText(cell, innerColumn, form.unit, options.lang, form.digits)
            : missingText(state, lang);
        const outer = row.row.cells[value];
        const whole =
          outer?.state === 'value'
            ? figureText(outer, outerColumn, form.unit, options.lang, form.digits)
            : missingText(missingState(outer?.state), lang);
        return {
          ...row,
          isReason: false,
          value: rate ? figureText(row.row.cells[rate.key], rate, panel.unit, options.lang) : '',
          beside: [`${part} / ${whole}`, rate && markText(row.row.cells[rate.key], lang)]
            .filter(Boolean)
            .join(' '),
        };
      }),
    legend: (builder, panel, top) =>
      drawLegend(
        builder,
        panel.key,
        [
          {
            key: 'outer',
            label: outerColumn.label[lang],
            sign: (x, middle, size) =>
              builder.rect(`${panel.key}/legend/outer/sign`, x, middle - 6, size, 12, {
                fill: theme.muted,
                opacity: 0.25,
              }),
          },
          {
            key: 'inner',
            label: innerColumn.label[lang],
            sign: (x, middle, size) =>
              builder.rect(`${panel.key}/legend/inner/sign`, x, middle - 3, size, 6, { fill: theme.muted }),
          },
        ],
        top,
      ),
    mark: (row, scene) => {
      const outer = row.row.cells[value];
      const part = row.row.cells[inner];
      const look = rowLook(row.row, options);
      if (outer?.state === 'value' && outer.value !== null) {
        const bar = drawBar(scene, `${row.key}/range`, outer.value, row.middle, BAND, {
          fill: look.colour,
          opacity: 0.25,
        });
        const half = Math.max((bar.to - bar.from) / 2, 6);
        addPoint(scene, row, value, { x: (bar.from + bar.to) / 2, y: row.middle, rx: half, ry: BAND / 2 });
      }
      if (part?.state === 'value' && part.value !== null) {
        const bar = drawBar(scene, `${row.key}/inner`, part.value, row.middle, INNER, { fill: look.colour });
        const half = Math.max((bar.to - bar.from) / 2, 6);
        addPoint(scene, row, inner, { x: (bar.from + bar.to) / 2, y: row.middle, rx: half, ry: INNER / 2 });
        if (outer?.state !== 'value') drawMissing(scene, row, value);
      } else if (outer?.state === 'value') drawMissing(scene, row, inner);
      else drawMissing(scene, row, value);
    },
  });
};

function missingState(state: Cell['state'] | undefined): Missing {
  return state === undefined || state === 'value' ? 'not_reported' : state;
}
