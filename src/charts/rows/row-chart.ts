/** The way that dot, bar and bullet charts share: panels one under another, each with its head, axis, rows and missing strip. */
import type { Frame, Panel, Row } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { chooseUnit, unitOfColumn } from '../../text/format.ts';
import { cellLabel } from '../../text/captions/spoken.ts';
import { words } from '../../text/words/words.ts';
import { type Axis, type AxisOptions, valueAxis } from '../axes/axes.ts';
import { textWidth, wrap } from '../scene/measure.ts';
import { drawMissing, type Absent } from './missing-strip.ts';
import { columnOf, valuesOf } from '../entity-names.ts';
import { axisCaption, drawHead } from './panel-head.ts';
import { drawGrid, drawLines, drawTicks } from '../axes/row-axis.ts';
import { isAbsent, partRows, rowTexts } from './row-text.ts';
import { drawRows, zoneOf, type Placed, type Plan, type PlanOptions, type RowText } from './rows.ts';
import type { Scene } from '../scene/scene.ts';
import { Sheet } from '../scene/scene-builder.ts';
import type { ChartSpec, LayoutOptions } from '../spec.ts';

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
  /** Draws what belongs to the panel as a whole, once its rows stand. */
  readonly after?: (scene: RowScene, top: number) => void;
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

/** A panel with what is written on its rows, before anything has a place. */
interface Sized {
  readonly panel: Panel;
  readonly texts: readonly RowText[];
  readonly aside: readonly Row[];
  readonly values: readonly number[];
  readonly unit: UnitId;
}

function sizeOf(frame: Frame, panel: Panel, spec: ChartSpec, options: LayoutOptions, kind: RowKind): Sized {
  const { value, inner } = spec.encode;
  const column = columnOf(frame, value);
  const { drawn, aside } = partRows(frame, panel, value, inner);
  const figures = [...valuesOf(panel, value), ...(inner ? valuesOf(panel, inner) : [])];
  const values = figures.length > 0 ? [...figures, ...frame.lines.map((line) => line.value)] : [];
  const unit = chooseUnit(values, unitOfColumn(column, panel.unit));
  const written = rowTexts(frame, panel, drawn, spec, unit, options);
  return { panel, texts: kind.texts ? kind.texts(written, panel, unit) : written, aside, values, unit };
}

/** Lays out a Frame in rows. */
export function rowChart(frame: Frame, spec: ChartSpec, options: LayoutOptions, kind: RowKind): Scene {
  if (frame.panels.every((panel) => panel.rows.length === 0)) return emptyScene(options);
  const sheet = new Sheet(options.theme, options.width);
  const { value, label = 'department' } = spec.encode;
  const column = columnOf(frame, value);
  const filled = frame.panels.filter((panel) => panel.rows.length > 0);
  const sized = filled.map((panel) => sizeOf(frame, panel, spec, options, kind));
  const planOptions: PlanOptions = {
    ...options,
    band: kind.band,
    values: kind.values,
    alike: sized.flatMap((one) => one.texts),
  };
  const several = frame.panels.length > 1;
  const absent: Absent[] = [];
  let y = 0;
  for (const { panel, texts, aside, values, unit } of sized) {
    const zone = zoneOf(texts, planOptions);
    const axis = valueAxis(values, {
      ...kind.axis,
      unit,
      lang: options.lang,
      start: zone.left,
      end: zone.right,
      breakable: column.type === 'rate' && kind.axis.breakable === true,
      whole: column.type === 'count',
      size: options.theme.size.small,
    });
    const caption = values.length > 0 ? axisCaption(axis, options) : '';
    // A short caption stands on the line of the tick labels, in the gutter of the names.
    const inGutter = !zone.narrow && textWidth(caption, options.theme.size.small) < zone.left - 36;
    y = drawHead(sheet, frame, panel, y, options, inGutter ? '' : caption);
    if (texts.length > 0) {
      if (kind.key) y = kind.key(sheet, panel, y);
      if (values.length > 0) {
        if (inGutter)
          sheet.block(`${panel.key}/caption`, 0, y, [caption], {
            size: options.theme.size.small,
            fill: options.theme.muted,
          });
        y = drawTicks(sheet, panel.key, axis, y, options);
      }
      const top = y;
      const floor = sheet.marks.length;
      const plan = drawRows(sheet, texts, y, planOptions);
      const scene: RowScene = { sheet, frame, panel, spec, axis, plan, options };
      for (const row of plan.rows) kind.mark(row, scene);
      kind.after?.(scene, top);
      y = plan.bottom;
      if (values.length > 0)
        sheet.beneath(floor, () => {
          drawGrid(sheet, panel.key, axis, plan, kind.band, top);
          y = drawLines(sheet, frame, panel.key, axis, plan, kind.band, top, options);
        });
      y += 6;
    }
    const here: Absent[] = [];
    for (const row of aside) (several && isAbsent(row.cells[value]) ? absent : here).push({ panel, row });
    if (here.length > 0) y = drawMissing(sheet, frame, panel.key, here, value, label, y, options);
    y += 4;
  }
  if (absent.length > 0) {
    sheet.rule('absent/parting', 0, y + 4, options.width, y + 4);
    y = drawMissing(sheet, frame, 'absent', absent, value, label, y + 12, options);
  }
  return sheet.scene(y);
}
