/** Where things stand on a 16:9 slide (13.333 × 7.5 inches). Lengths are EMU. */
import { lineHeight, wrap } from '../../charts/scene/measure.ts';
import { gridShape } from './chart/parts.ts';

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
/** The reader's own sentence. */
export const SENTENCE_SIZE = 18;
/** Lines that notes take at most, and below a sentence: those beyond are counted, none is set smaller. */
const NOTE_LINES = { alone: 7, below: 4 } as const;

export interface FigurePlan {
  readonly title: SlideBox;
  /** Points; a long finding is set smaller. */
  readonly titleSize: number;
  readonly marks: SlideBox;
  readonly subtitle: SlideBox;
  readonly rule: SlideBox;
  readonly body: SlideBox;
  /** The reader's own sentence, above the notes; without height where there is none. */
  readonly sentence: SlideBox;
  readonly notes: SlideBox;
  readonly number: SlideBox;
}

const linesOf = (text: string, width: number, size: number): number =>
  text === '' ? 0 : wrap(text, width / POINT, size).length;

const linesOfNotes = (notes: readonly string[]): number =>
  notes.reduce((sum, note) => sum + linesOf(note, WIDTH - 40 * POINT, NOTE_SIZE), 0);

/** The notes that find room before the last one, which always stays; `more` says how many do not. */
export function notesWithin(
  notes: readonly string[],
  more: (n: number) => string,
  place: keyof typeof NOTE_LINES,
): string[] {
  const last = notes.slice(-1);
  for (let kept = notes.length - 1; kept >= 0; kept -= 1) {
    const left = notes.length - 1 - kept;
    const some = [...notes.slice(0, kept), ...(left > 0 ? [more(left)] : []), ...last];
    if (kept === 0 || linesOfNotes(some) <= NOTE_LINES[place]) return some;
  }
  return last;
}

/** Title and notes take the lines that they need; the chart has the rest. */
export function figurePlan(
  title: string,
  notes: readonly string[],
  hasMarks: boolean,
  sentence = '',
): FigurePlan {
  const titleWidth = hasMarks ? WIDTH - (MARKS + 12) * POINT : WIDTH;
  const wide = (size: number): number => linesOf(title, titleWidth, size * 1.06);
  const titleSize = [TITLE_SIZE, 20, 18].find((size) => wide(size) <= 2) ?? 18;
  const titleHeight = Math.max(1, wide(titleSize)) * lineHeight(titleSize) * 1.06 * POINT;
  const top = 24 * POINT;
  const subtitleTop = top + titleHeight + 4 * POINT;
  const subtitleHeight = lineHeight(SUBTITLE_SIZE) * POINT;
  const ruleTop = subtitleTop + subtitleHeight + 6 * POINT;
  const noteHeight = linesOfNotes(notes) * lineHeight(NOTE_SIZE) * POINT;
  const notesTop = BOTTOM - noteHeight;
  const sentenceHeight =
    linesOf(sentence, WIDTH, SENTENCE_SIZE * 1.06) * lineHeight(SENTENCE_SIZE) * 1.1 * POINT;
  const sentenceTop = notesTop - (sentenceHeight > 0 ? sentenceHeight + GAP : 0);
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
    body: { x: MARGIN, y: bodyTop, width: WIDTH, height: sentenceTop - GAP - bodyTop },
    sentence: { x: MARGIN, y: sentenceTop, width: WIDTH, height: sentenceHeight },
    notes: { x: MARGIN, y: notesTop, width: WIDTH - 40 * POINT, height: noteHeight },
    number: { x: MARGIN + WIDTH - 36 * POINT, y: BOTTOM - 16 * POINT, width: 36 * POINT, height: 16 * POINT },
  };
}

/** A box cut into cells for n panels, as near to the shape of a chart as the number allows. */
export function gridOf(box: SlideBox, n: number): SlideBox[] {
  const { columns, lines: rows } = gridShape(n);
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
