/**
 * A missing figure in a row: its reason stands where figures stand, beside the axis and never at a place of it, where it
 * would read as 0 or as the axis's lowest value.
 */
import { lineHeight } from '../scene/measure.ts';
import type { RowScene } from './row-chart.ts';
import { addPoint } from './row-chart.ts';
import { GAP } from './row-plan.ts';
import type { PlacedRow } from './row-plan.ts';
import { drawFigure } from './rows.ts';

/** Writes the row's reason where its mark would have carried the figure, and adds the point that speaks it. */
export function drawMissing(scene: RowScene, row: PlacedRow, column: string): void {
  const { builder, options, plan, values } = scene;
  const left = plan.right + GAP;
  if (plan.narrow) {
    const half = lineHeight(options.theme.size.label) / 2;
    addPoint(scene, row, column, { x: options.width - 40, y: row.top + half, rx: 40, ry: half });
    return;
  }
  if (values === 'mark') drawFigure(builder, row, left, row.middle, options);
  const half = (options.width - left) / 2;
  addPoint(scene, row, column, { x: left + half, y: row.middle, rx: half, ry: 10 });
}
