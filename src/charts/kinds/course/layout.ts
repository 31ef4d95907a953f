/**
 * One body's years among its peers: its line in accent over the band of the peers' middle half and their median, the
 * dashed alert line, and words at the first, the last and the extremes alone. What crossed a line is orange and says which
 * part explains it. A body with one rate stands in rows beside the others.
 */
import type { Frame, Panel, Row } from '../../../model/frame.ts';
import { emptyScene } from '../../rows/stack-panels.ts';
import { SceneBuilder } from '../../scene/scene-builder.ts';
import type { Encoding, Layout } from '../../kind.ts';
import { layout as dots } from '../dot/layout.ts';
import { drawEnds, drawNotable } from './words.ts';
import { drawBand, drawCourse, drawFrame, drawKin } from './draw.ts';
import { placeCourse } from './plot.ts';

/** Rows of others beside a body that has one rate alone. */
const MOST_ROWS = 24;

const rateOf = (row: Row, { value }: Encoding): number | null => row.cells[value]?.value ?? null;

/** The body, and of too many others the lowest and the highest. */
function inRows(frame: Frame, panel: Panel, encode: Encoding, subject: string): Frame {
  const own = panel.rows.filter(({ department }) => department === subject);
  const others = panel.rows.filter((row) => row.department !== subject);
  const rated = others.filter((row) => rateOf(row, encode) !== null);
  const byRate = [...rated].sort((a, b) => rateOf(b, encode)! - rateOf(a, encode)!);
  const room = MOST_ROWS - own.length;
  const half = Math.floor(room / 2);
  const kept = others.length <= room ? others : [...byRate.slice(0, room - half), ...byRate.slice(-half)];
  return { ...frame, panels: [{ ...panel, rows: [...own, ...kept] }] };
}

export const layout: Layout = (frame, encode, options) => {
  const [panel] = frame.panels;
  const subject = frame.departments[0]?.id ?? '';
  if (!panel || panel.rows.length === 0) return emptyScene(options);
  const plot = placeCourse(frame, panel, encode, options);
  if (plot.own.length < 2)
    return dots(inRows(frame, panel, encode, subject), encode, { ...options, chosen: [subject] });
  const builder = new SceneBuilder(options.theme, options.width);
  const bottom = drawFrame(builder, frame, plot, options);
  drawBand(builder, plot);
  drawKin(builder, frame, plot);
  drawCourse(builder, frame, plot, options);
  const taken = drawEnds(builder, frame, plot, options);
  drawNotable(builder, frame, plot, taken, options);
  return builder.scene(bottom);
};
