/** Where things stand on a 16:9 slide (13.333 × 7.5 inches). Lengths are EMU. */
import { lineHeight, wrap } from '../../charts/scene/measure.ts';

export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;
const POINT = 12_700;
const MARGIN = 36 * POINT;
const WIDTH = SLIDE.width - 2 * MARGIN;
const BOTTOM = SLIDE.height - 20 * POINT;
const GAP = 8 * POINT;

export const TITLE_SIZE = 24;
export const SUBTITLE_SIZE = 14;
export const NOTE_SIZE = 10.5;
/** Width of the marks (自评，未经复核) at the upper right, in points. */
const MARKS = 150;
/** Notes take at most this share of the slide; longer ones are set smaller by the program. */
const MOST_NOTES = 0.26;

export interface FigurePlan {
  readonly title: SlideBox;
  /** Points; a long finding is set smaller. */
  readonly titleSize: number;
  readonly marks: SlideBox;
  readonly subtitle: SlideBox;
  readonly rule: SlideBox;
  readonly body: SlideBox;
  readonly notes: SlideBox;
  readonly number: SlideBox;
}

const linesOf = (text: string, width: number, size: number): number =>
  text === '' ? 0 : wrap(text, width / POINT, size).length;

/** Title and notes take the lines that they need; the chart has the rest. */
export function figurePlan(title: string, notes: readonly string[], hasMarks: boolean): FigurePlan {
  const titleWidth = hasMarks ? WIDTH - (MARKS + 12) * POINT : WIDTH;
  const wide = (size: number): number => linesOf(title, titleWidth, size * 1.06);
  const titleSize = [TITLE_SIZE, 20, 18].find((size) => wide(size) <= 2) ?? 18;
  const titleHeight = Math.max(1, wide(titleSize)) * lineHeight(titleSize) * 1.06 * POINT;
  const top = 24 * POINT;
  const subtitleTop = top + titleHeight + 4 * POINT;
  const subtitleHeight = lineHeight(SUBTITLE_SIZE) * POINT;
  const ruleTop = subtitleTop + subtitleHeight + 6 * POINT;
  const noteLines = notes.reduce((sum, note) => sum + linesOf(note, WIDTH - 40 * POINT, NOTE_SIZE), 0);
  const noteHeight = Math.min(noteLines * lineHeight(NOTE_SIZE) * POINT, SLIDE.height * MOST_NOTES);
  const notesTop = BOTTOM - noteHeight;
  const bodyTop = ruleTop + GAP;
  return {
    title: { x: MARGIN, y: top, width: titleWidth, height: titleHeight },
    titleSize,
    marks: {
      x: MARGIN + WIDTH - MARKS * POINT,
      y: top + 4 * POINT,
      width: MARKS * POINT,
      height: 40 * POINT,
    },
    subtitle: { x: MARGIN, y: subtitleTop, width: WIDTH, height: subtitleHeight },
    rule: { x: MARGIN, y: ruleTop, width: WIDTH, height: 0 },
    body: { x: MARGIN, y: bodyTop, width: WIDTH, height: notesTop - GAP - bodyTop },
    notes: { x: MARGIN, y: notesTop, width: WIDTH - 40 * POINT, height: noteHeight },
    number: { x: MARGIN + WIDTH - 36 * POINT, y: BOTTOM - 16 * POINT, width: 36 * POINT, height: 16 * POINT },
  };
}

/** A box cut into cells for n panels, as near to the shape of a chart as the number allows. */
export function gridOf(box: SlideBox, n: number): SlideBox[] {
  const columns = n <= 1 ? 1 : n === 2 || n === 4 ? 2 : 3;
  const rows = Math.ceil(n / columns);
  const width = (box.width - (columns - 1) * 2 * GAP) / columns;
  const height = (box.height - (rows - 1) * GAP) / rows;
  return Array.from({ length: n }, (_, i) => ({
    x: box.x + (i % columns) * (width + 2 * GAP),
    y: box.y + Math.floor(i / columns) * (height + GAP),
    width,
    height,
  }));
}

export const COVER = {
  title: { x: 96 * POINT, y: 168 * POINT, width: SLIDE.width - 192 * POINT, height: 110 * POINT },
  rule: { x: 96 * POINT, y: 292 * POINT, width: 120 * POINT, height: 0 },
  subtitle: { x: 96 * POINT, y: 304 * POINT, width: SLIDE.width - 192 * POINT, height: 64 * POINT },
  foot: { x: 96 * POINT, y: 424 * POINT, width: SLIDE.width - 192 * POINT, height: 60 * POINT },
} as const satisfies Record<string, SlideBox>;
