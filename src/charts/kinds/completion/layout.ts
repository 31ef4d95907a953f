/**
 * Completion of targets: the bar runs to what was reached, the mark at 100 % is the target, what lies beyond it is pale
 * and hatched. One far beyond the rest stands behind a labelled break of the axis.
 */
import { kindWords } from '../../../text/words/kinds.ts';
import { drawBar } from '../../rows/bars.ts';
import { drawMissing } from '../../rows/missing-mark.ts';
import { drawLegend } from '../../axes/legend.ts';
import { lineHeight, textWidth } from '../../scene/measure.ts';
import { rowLook } from '../../look.ts';
import { addPoint, rowChart, type RowScene } from '../../rows/row-chart.ts';
import { figureWidth } from '../../rows/row-plan.ts';
import { drawFigure } from '../../rows/rows.ts';
import type { Layout } from '../../kind.ts';

const BAND = 16;
/** The target, in base units of a rate. */
const MET = 1;
/** The column that says whether a target is met. */
const MET_IN = 'met';

export const layout: Layout = (frame, encode, options) => {
  // What was reached is written beside the row: in its own unit, it has no place on an axis of completions.
  const { inner, ...measured } = encode;
  const { value } = measured;
  const { theme, lang } = options;
  const own = kindWords(lang).completion;
  return rowChart(frame, { ...measured, inner: MET_IN }, options, {
    band: BAND,
    values: 'mark',
    axis: { zero: true, breakable: true },
    reaches: [MET],
    texts: (rows) =>
      rows.map((row) => {
        // What was reached over what was aimed at, in their own units.
        const parts = [inner, 'target'].flatMap((key) => {
          const text = key === undefined ? undefined : row.row.cells[key]?.text?.[lang];
          return text === undefined || text === '' ? [] : [text];
        });
        const of = parts.length === 2 ? parts.join(' / ') : '';
        // A ceiling or a date has no share on the axis: the words stand beside it.
        const met = row.row.cells[value]?.state === 'value' ? undefined : row.row.cells[MET_IN]?.text?.[lang];
        const said = met === undefined ? {} : { value: met, isReason: false };
        return { ...row, ...said, sub: [row.sub, of].filter((part) => part !== '').join(' · ') };
      }),
    legend: (builder, panel, top) =>
      drawLegend(
        builder,
        panel.key,
        [
          {
            key: 'reached',
            label: own.reached,
            sign: (x, middle, size) =>
              builder.rect(`${panel.key}/legend/reached/sign`, x, middle - 5, size, 10, {
                fill: theme.muted,
              }),
          },
          {
            key: 'over',
            label: own.over,
            sign: (x, middle, size) =>
              builder.rect(`${panel.key}/legend/over/sign`, x, middle - 5, size, 10, {
                fill: theme.muted,
                opacity: 0.45,
                pattern: 'hatch',
              }),
          },
          {
            key: 'target',
            label: own.target,
            sign: (x, middle) =>
              builder.rule(`${panel.key}/legend/target/sign`, x + 7, middle - 7, x + 7, middle + 7, {
                stroke: theme.ink,
                strokeWidth: 2.5,
              }),
          },
        ],
        top,
      ),
    after: labelBreak,
    mark: (row, scene) => {
      const { axis, plan, builder } = scene;
      const cell = row.row.cells[value];
      if (cell?.state !== 'value' || cell.value === null) {
        drawMissing(scene, row, row.isReason ? value : MET_IN);
        return;
      }
      const { colour } = rowLook(row.row, options);
      // Beyond the target first: what was aimed at lies over it.
      const over = cell.value > MET;
      const whole = over
        ? drawBar(scene, `${row.key}/over`, cell.value, row.middle, BAND, {
            fill: colour,
            opacity: 0.45,
            pattern: 'hatch',
          })
        : undefined;
      const bar = drawBar(scene, `${row.key}/bar`, Math.min(cell.value, MET), row.middle, BAND, {
        fill: colour,
      });
      const end = whole?.to ?? bar.to;
      const x = axis.at(MET);
      builder.rule(`${row.key}/target`, x, row.middle - BAND / 2 - 3, x, row.middle + BAND / 2 + 3, {
        stroke: theme.ink,
        strokeWidth: 2.5,
      });
      if (!plan.narrow) {
        // Paper under the figure, so that no rule of the grid strikes it through; it stands clear of the target's mark.
        const clear = cell.value < MET && x - end < figureWidth(row, options) + 14 ? Math.max(end, x) : end;
        const height = lineHeight(theme.size.label);
        builder.rect(
          `${row.key}/paper`,
          clear + 4,
          row.middle - height / 2,
          figureWidth(row, options) + 4,
          height,
          {
            fill: theme.paper,
          },
        );
        drawFigure(builder, row, clear + 6, row.middle, options);
      }
      const half = Math.max((end - bar.from) / 2, 6);
      addPoint(scene, row, value, { x: (bar.from + end) / 2, y: row.middle, rx: half, ry: BAND / 2 });
    },
  });
};

/** Where the axis is cut, in words on the line of its ticks, if they find room there. */
function labelBreak({ builder, axis, panel, options }: RowScene, top: number): void {
  if (!axis.broken) return;
  const size = options.theme.size.small;
  const text = `// ${kindWords(options.lang).completion.cut}`;
  const last = axis.ticks[axis.ticks.length - 1]!;
  const x = Math.max(axis.broken.at - 8, last.at + textWidth(last.text, size) / 2 + 10);
  if (x + textWidth(text, size) > options.width) return;
  const middle = top - 4 - lineHeight(size) / 2;
  builder.centred(`${panel.key}/cut`, x, middle, [text], { size, fill: options.theme.muted });
}
