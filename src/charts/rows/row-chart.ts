/** The way that dot, bar and bullet charts share: panels one under another, each with its head, axis, rows and missing strip. */
import type { Frame, Panel, Row } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { columnForm, type ColumnForm } from '../../text/column-form.ts';
import { cellLabel } from '../../text/captions/spoken.ts';
import { type Axis, type AxisOptions, valueAxis } from '../axes/axes.ts';
import { textWidth } from '../scene/measure.ts';
import { drawMissingStrip, type MissingEntry } from './missing-strip.ts';
import { columnOf, valuesOf } from '../frame-lookup.ts';
import { axisCaption, drawHead } from './panel-head.ts';
import { drawGridLines, drawThresholds, drawTicks } from '../axes/row-axis.ts';
import { isAbsent, partRows, rowTexts } from './row-text.ts';
import { rankedBy } from './rank.ts';
import {
  broadened,
  zoneOf,
  type PlacedRow,
  type RowPlan,
  type RowPlanOptions,
  type RowText,
} from './row-plan.ts';
import { drawRows } from './rows.ts';
import { drawStrip } from './strip.ts';
import type { Scene } from '../scene/scene.ts';
import { SceneBuilder } from '../scene/scene-builder.ts';
import type { Encoding, LayoutOptions } from '../kind.ts';
import { emptyScene } from './stack-panels.ts';

/** What the drawing of a row is given. */
export interface RowScene {
  readonly builder: SceneBuilder;
  readonly frame: Frame;
  readonly panel: Panel;
  readonly encode: Encoding;
  readonly axis: Axis;
  readonly plan: RowPlan;
  /** Where figures stand: in a column, or at the ends of their marks. */
  readonly values: RowPlanOptions['values'];
  readonly options: LayoutOptions;
}

/** What a chart in rows draws in its own way. */
export interface RowDrawing {
  readonly band: number;
  readonly values: RowPlanOptions['values'];
  readonly axis: Pick<AxisOptions, 'zero' | 'range' | 'breakable'>;
  /** Values (base units) that the axis reaches besides the figures, such as the target that all are measured by. */
  readonly reaches?: readonly number[];
  /** Changes what is written on a row; left out where the value column's figure serves. */
  readonly texts?: (rows: RowText[], panel: Panel, form: ColumnForm) => RowText[];
  /** Draws a legend above the axis; returns where it ends. */
  readonly legend?: (builder: SceneBuilder, panel: Panel, top: number) => number;
  readonly mark: (row: PlacedRow, scene: RowScene) => void;
  /** Where rows are left out, all values stand as a strip above those shown. */
  readonly strip?: true;
  /** Draws what belongs to the panel as a whole, once its rows stand. */
  readonly after?: (scene: RowScene, top: number) => void;
}

/** A point for one datum of a row, with its spoken name. */
export function addPoint(
  scene: RowScene,
  row: PlacedRow,
  column: string,
  at: { x: number; y: number; rx: number; ry: number },
): void {
  const { builder, frame, panel, options } = scene;
  builder.point({
    key: `${row.key}/${column}`,
    panel: panel.key,
    row: row.row.key,
    column,
    ...at,
    label: cellLabel(frame, panel, row.row, column, options.lang),
  });
}

/** A panel with what is written on its rows, before anything has a place. */
interface SizedPanel {
  readonly panel: Panel;
  readonly texts: readonly RowText[];
  readonly aside: readonly Row[];
  readonly values: readonly number[];
  readonly unit: UnitId;
}

function sizeOf(
  frame: Frame,
  panel: Panel,
  encode: Encoding,
  options: LayoutOptions,
  drawing: RowDrawing,
): SizedPanel {
  const { value, inner } = encode;
  const column = columnOf(frame, value);
  const { drawn, aside } = partRows(frame, panel, value, inner);
  const figures = [...valuesOf(panel, value), ...(inner ? valuesOf(panel, inner) : [])];
  const marks = [...frame.thresholds.map((line) => line.value), ...(drawing.reaches ?? [])];
  const values = figures.length > 0 ? [...figures, ...marks] : [];
  const form = columnForm(frame, panel, column);
  const ranked = encode.rank ? rankedBy(drawn, value, encode.rank) : drawn;
  const written = rowTexts(frame, panel, ranked, encode, form, options.lang);
  const texts = broadened(drawing.texts ? drawing.texts(written, panel, form) : written, options);
  return { panel, texts, aside, values, unit: form.unit };
}

/** Lays out a Frame in rows. */
export function rowChart(frame: Frame, encode: Encoding, options: LayoutOptions, drawing: RowDrawing): Scene {
  if (frame.panels.every((panel) => panel.rows.length === 0)) return emptyScene(options);
  const builder = new SceneBuilder(options.theme, options.width);
  const { value, label = 'department' } = encode;
  const column = columnOf(frame, value);
  const filled = frame.panels.filter((panel) => panel.rows.length > 0);
  const sized = filled.map((panel) => sizeOf(frame, panel, encode, options, drawing));
  const planOptions: RowPlanOptions = {
    ...options,
    band: drawing.band,
    values: drawing.values,
    alike: sized.flatMap((one) => one.texts),
  };
  const several = frame.panels.length > 1;
  const folds = options.folded === true && sized.some(({ texts }) => texts.length > 0);
  const absent: MissingEntry[] = [];
  let y = 0;
  for (const { panel, texts, aside, values, unit } of sized) {
    const zone = zoneOf(texts, planOptions);
    const axis = valueAxis(values, {
      ...drawing.axis,
      unit,
      lang: options.lang,
      start: zone.left,
      end: zone.right,
      breakable: column.type === 'rate' && drawing.axis.breakable === true,
      whole: column.type === 'count',
      size: options.theme.size.small,
    });
    const caption = values.length > 0 ? axisCaption(axis, options) : '';
    // A short caption stands on the line of the tick labels, in the gutter of the names.
    const inGutter = !zone.narrow && textWidth(caption, options.theme.size.small) < zone.left - 36;
    y = drawHead(builder, frame, panel, y, options, inGutter ? '' : caption);
    if (texts.length > 0) {
      if (drawing.legend) y = drawing.legend(builder, panel, y);
      if (values.length > 0) {
        if (inGutter)
          builder.block(`${panel.key}/caption`, 0, y, [caption], {
            size: options.theme.size.small,
            fill: options.theme.muted,
          });
        y = drawTicks(builder, panel.key, axis, y, options);
        if (drawing.strip) y = drawStrip(builder, panel.key, axis, zone, y, options);
      }
      const top = y;
      const floor = builder.marks.length;
      const plan = drawRows(builder, texts, y, planOptions);
      const scene: RowScene = { builder, frame, panel, encode, axis, plan, values: drawing.values, options };
      for (const row of plan.rows) drawing.mark(row, scene);
      drawing.after?.(scene, top);
      y = plan.bottom;
      if (values.length > 0)
        builder.beneath(floor, () => {
          drawGridLines(builder, panel.key, axis, plan, drawing.band, top);
          y = drawThresholds(builder, frame, panel.key, axis, plan, drawing.band, top, options);
        });
      y += 6;
    }
    const here: MissingEntry[] = [];
    if (!folds)
      for (const row of aside) (several && isAbsent(row.cells[value]) ? absent : here).push({ panel, row });
    if (here.length > 0) y = drawMissingStrip(builder, frame, panel.key, here, value, label, y, options);
    y += 4;
  }
  if (absent.length > 0) {
    builder.rule('absent/parting', 0, y + 4, options.width, y + 4);
    y = drawMissingStrip(builder, frame, 'absent', absent, value, label, y + 12, options);
  }
  return builder.scene(y);
}
