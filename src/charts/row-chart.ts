/** The way that dot, bar and bullet charts share: panels one under another, each with its head, axis, rows and missing strip. */
import type { Frame, Panel } from '../model/frame.ts';
import type { UnitId } from '../model/unit.ts';
import { chooseUnit, unitOfColumn } from '../text/format.ts';
import { cellLabel } from '../text/spoken.ts';
import { words } from '../text/words.ts';
import { type Axis, type AxisOptions, valueAxis } from './axes.ts';
import { wrap } from './measure.ts';
import { drawMissing } from './missing.ts';
import { columnOf, valuesOf } from './names.ts';
import { axisCaption, drawHead } from './panel-head.ts';
import { drawGrid, drawLines, drawTicks } from './row-axis.ts';
import { partRows, rowTexts } from './row-text.ts';
import { drawRows, zoneOf, type Placed, type Plan, type PlanOptions, type RowText } from './rows.ts';
import type { Scene } from './scene.ts';
import { Sheet } from './sheet.ts';
import type { ChartSpec, LayoutOptions } from './spec.ts';

/** What a kind's row drawing is given. */
export interface RowScene {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly panel: Panel;
  readonly spec: ChartSpec;
  readonly axis: Axis;
  readonly plan: Plan;
  readonly options: LayoutOptions;
}

export interface RowKind {
  readonly band: number;
  readonly values: PlanOptions['values'];
  readonly axis: Pick<AxisOptions, 'zero' | 'range' | 'breakable'>;
  /** Changes what is written on a row; left out where the value column's figure serves. */
  readonly texts?: (rows: RowText[], panel: Panel, unit: UnitId) => RowText[];
  /** Draws a key above the axis; returns where it ends. */
  readonly key?: (sheet: Sheet, panel: Panel, top: number) => number;
  readonly mark: (row: Placed, scene: RowScene) => void;
}

/** A point for one datum of a row, with its spoken name. */
export function addPoint(
  scene: RowScene,
  row: Placed,
  column: string,
  at: { x: number; y: number; rx: number; ry: number },
): void {
  const { sheet, frame, panel, options } = scene;
  sheet.point({
    key: `${row.key}/${column}`,
    panel: panel.key,
    row: row.row.key,
    column,
    ...at,
    label: cellLabel(frame, panel, row.row, column, options.lang),
  });
}

/** The scene of a Frame without a row: what is missing and what to do next. */
export function emptyScene(options: LayoutOptions): Scene {
  const { theme, lang, width } = options;
  const sheet = new Sheet(theme, width);
  const lines = wrap(words(lang).empty.figure, width - 16, theme.size.label);
  const bottom = sheet.block('empty', 8, 12, lines, { fill: theme.muted });
  return sheet.scene(bottom + 12);
}

/** Lays out a Frame in rows. */
export function rowChart(frame: Frame, spec: ChartSpec, options: LayoutOptions, kind: RowKind): Scene {
  if (frame.panels.every((panel) => panel.rows.length === 0)) return emptyScene(options);
  const sheet = new Sheet(options.theme, options.width);
  const { value, inner, label = 'department' } = spec.encode;
  const column = columnOf(frame, value);
  let y = 0;
  for (const panel of frame.panels) {
    const { drawn, aside } = partRows(frame, panel, value);
    const lineValues = drawn.length > 0 ? frame.lines.map((line) => line.value) : [];
    const values = [...valuesOf(panel, value), ...(inner ? valuesOf(panel, inner) : []), ...lineValues];
    const unit = chooseUnit(values, unitOfColumn(column, panel.unit));
    const written = rowTexts(frame, panel, drawn, spec, unit, options);
    const texts = kind.texts ? kind.texts(written, panel, unit) : written;
    const planOptions: PlanOptions = { ...options, band: kind.band, values: kind.values };
    const zone = zoneOf(texts, planOptions);
    const axis = valueAxis(values, {
      ...kind.axis,
      unit,
      lang: options.lang,
      start: zone.left,
      end: zone.right,
      size: options.theme.size.small,
    });
    y = drawHead(sheet, frame, panel, y, options, values.length > 0 ? axisCaption(axis, options) : '');
    if (kind.key && drawn.length > 0) y = kind.key(sheet, panel, y);
    if (drawn.length > 0) {
      if (values.length > 0) y = drawTicks(sheet, panel.key, axis, y, options);
      const top = y;
      const floor = sheet.marks.length;
      const plan = drawRows(sheet, texts, y, planOptions);
      const scene: RowScene = { sheet, frame, panel, spec, axis, plan, options };
      for (const row of plan.rows) kind.mark(row, scene);
      y = plan.bottom;
      if (values.length > 0)
        sheet.beneath(floor, () => {
          drawGrid(sheet, panel.key, axis, plan, kind.band, top);
          y = drawLines(sheet, frame, panel.key, axis, plan, kind.band, top, options);
        });
      y += 6;
    }
    if (aside.length > 0) y = drawMissing(sheet, frame, panel, aside, value, label, y, options);
    y += 4;
  }
  return sheet.scene(y);
}
