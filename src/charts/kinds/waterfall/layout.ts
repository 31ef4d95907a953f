/**
 * From full marks down to the score, a step a cause: floating bars that begin where the one above ends, the reason under
 * each step's name. Scores lie close to full marks, so the axis begins below the lowest one and says so; what is read is
 * the length of a step, and the totals are dots.
 */
import { max, min } from 'd3-array';
import type { Panel } from '../../../model/frame.ts';
import { kindWords } from '../../../text/words/kinds.ts';
import { valueAxis } from '../../axes/axes.ts';
import { drawGridLines, drawTicks } from '../../axes/row-axis.ts';
import { valuesOf } from '../../frame-lookup.ts';
import type { Encoding, Layout } from '../../kind.ts';
import { axisCaption, drawHead } from '../../rows/panel-head.ts';
import { emptyScene } from '../../rows/row-chart.ts';
import { zoneOf, type RowPlanOptions } from '../../rows/row-plan.ts';
import { drawRows } from '../../rows/rows.ts';
import { wrap } from '../../scene/measure.ts';
import { SceneBuilder } from '../../scene/scene-builder.ts';
import { addPoint, at, BAND, drawCut, drawLevel, drawStep, drawTotal, R } from './draw.ts';
import { END, START, stepsOf } from './steps.ts';

/** Beyond this many reports those without a lost point are counted, not drawn. */
const FEW = 6;

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
      const role = steps[i]!.role;
      if (role === 'step') drawStep(builder, row, axis, encode, options);
      else drawTotal(builder, row, role, axis, options);
      const above = plan.rows[i - 1];
      if (above && !plan.narrow) drawLevel(builder, above, row, steps[i - 1]!.role, axis);
      addPoint(builder, frame, panel, row, role, axis, encode, options);
    });
    builder.beneath(floor, () => {
      drawGridLines(builder, panel.key, axis, plan, BAND, top);
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
