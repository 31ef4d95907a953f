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
import { emptyScene } from '../../rows/stack-panels.ts';
import { zoneOf, type RowPlanOptions } from '../../rows/row-plan.ts';
import { drawRows } from '../../rows/rows.ts';
import { wrap } from '../../scene/measure.ts';
import { SceneBuilder } from '../../scene/scene-builder.ts';
import { addPoint, at, BAND, drawCut, drawLevel, drawStep, drawTotal, R } from './draw.ts';
import { END, START, stepsOf } from './steps.ts';

/** Beyond this many reports those without a lost point are counted, not drawn. */
const FEW = 6;
/** Reports stand side by side from this width on, at most so many, with so much room between: pixels. */
const WIDE = 900;
const MOST = 3;
const GUTTER = 32;

export const layout: Layout = (frame, encode, options) => {
  const reports = frame.panels.filter((panel) => panel.rows.length > 0);
  if (reports.length === 0) return emptyScene(options);
  const filled = reports.filter((panel) => reports.length <= FEW || lostIn(panel, encode));
  const columns = options.width >= WIDE ? Math.min(filled.length, MOST) : 1;
  const width = (options.width - (columns - 1) * GUTTER) / columns;
  const narrower = { ...options, width };
  const texts = new Map(filled.map((panel) => [panel, stepsOf(frame, panel, encode, narrower)]));
  const planOptions: RowPlanOptions = {
    ...narrower,
    band: BAND,
    values: 'column',
    alike: [...texts.values()].flat(),
  };
  // One axis for all reports: a point lost is as long here as there.
  const levels = filled.flatMap((panel) => [...valuesOf(panel, START), ...valuesOf(panel, END)]);
  const [low, high] = [min(levels) ?? 0, max(levels) ?? 1];
  // The lowest score never stands on the very edge of the axis.
  const values = [low - (high - low || 1) * 0.08, ...levels];
  const drawPanel = (builder: SceneBuilder, panel: Panel, from: number, panels: readonly Panel[]): number => {
    const steps = texts.get(panel)!;
    const zone = zoneOf(steps, planOptions);
    const axis = valueAxis(values, {
      unit: panel.unit,
      lang: options.lang,
      start: zone.left + (zone.narrow ? 0 : 14),
      end: zone.right - R,
      size: options.theme.size.small,
    });
    // The axis is one for all: one under another, what it is stands once.
    const caption = panel === filled[0] || columns > 1 ? axisCaption(axis, options) : '';
    const headed = drawHead(builder, { ...frame, panels }, panel, from, narrower, caption);
    const top = drawTicks(builder, panel.key, axis, headed, narrower);
    const floor = builder.marks.length;
    const plan = drawRows(builder, steps, top, planOptions);
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
    return plan.bottom + 8;
  };
  const builder = new SceneBuilder(options.theme, options.width);
  let y = 0;
  for (let start = 0; start < filled.length; start += columns) {
    const line = filled.slice(start, start + columns);
    const bottoms = line.map((panel, i) => {
      const own = new SceneBuilder(options.theme, width);
      // A column begins with its panel: nothing parts it from one above.
      const others = frame.panels.filter((other) => other !== panel);
      const panels = columns > 1 && start === 0 ? [panel, ...others] : frame.panels;
      const bottom = drawPanel(own, panel, y, panels);
      builder.append(own, i * (width + GUTTER));
      return bottom;
    });
    y = Math.max(...bottoms);
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
