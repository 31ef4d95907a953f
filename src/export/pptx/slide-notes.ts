/** The words at the foot of a figure's slide. */
import type { Lang } from '../../model/localised.ts';
import { formatIn, formatWithUnit } from '../../text/format.ts';
import { noteText } from '../../text/captions/notes.ts';
import { chartWords } from '../../text/words/charts.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { filedNotes } from '../notes.ts';
import { exportWords } from '../../text/words/export.ts';
import { sourceLines } from '../picture/foot-lines.ts';
import type { NativeChart } from './chart/native-chart.ts';
import { NOTE_SIZE, notesWithin } from './layout.ts';
import type { FigureSlide } from './slide.ts';

/** Notes of a slide; its presenter has the page for the others. */
const SLIDE_NOTES = 2;
/** Points of a line of notes: sources of more than one line are counted. */
const SOURCE_WIDTH = 840;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What stands in the notes: the reader's sentence, bodies left out with their reason, notes, sources and version. */
export function slideNotes(
  slide: FigureSlide,
  charts: readonly NativeChart[],
  rowsLeft: number,
  lang: Lang,
): string[] {
  // What stands above the notes is not said again.
  const figure = { ...slide.figure, notes: slide.figure.notes.filter((note) => note !== slide.sentence) };
  const { listSeparator, clauseSeparator, colon } = words(lang);
  const aside = new Map<string, string[]>();
  for (const chart of charts)
    for (const { name, why } of chart.aside) {
      const names = aside.get(why) ?? [];
      if (!names.includes(name)) aside.set(why, [...names, name]);
    }
  const left = [...aside].map(([state, names]) => capital(state) + colon + names.join(listSeparator));
  const w = exportWords(lang).picture;
  const sources = sourceLines(figure, SOURCE_WIDTH, NOTE_SIZE, 1).join(words(lang).gap);
  const notes = [
    ...(slide.caption ? [slide.caption] : []),
    ...(rowsLeft > 0 ? [w.moreRows(rowsLeft)] : []),
    ...(left.length ? [left.join(clauseSeparator)] : []),
    ...ownNotes(figure, charts, lang),
    [sources, figure.version].filter(Boolean).join(clauseSeparator),
  ];
  return notesWithin(notes, w.moreNotes, slide.sentence ? 'below' : 'alone');
}

/**
 * The figure's notes made true of the native charts: these name every body without a figure, which a count
 * of the missing need not repeat, and may show another range than the page.
 */
function ownNotes(figure: ExportFigure, charts: readonly NativeChart[], lang: Lang): string[] {
  const { frame } = figure;
  const notes = filedNotes(figure, true, SLIDE_NOTES);
  if (charts.length === 0) return notes;
  const named = charts.flatMap(({ aside }) => aside.map(({ state }) => state as string));
  const told = frame.notes.filter(
    ({ code, params }) => code === 'missing' && named.includes(String(params.state)),
  );
  const texts = told.map((note) => noteText(note, frame, lang));
  const others = notes.filter((note) => !texts.includes(note));
  const cut = charts.find(({ min }) => min !== undefined && min > 0);
  if (!cut) return others;
  const percent = cut.tickFormat.endsWith('%');
  const write = (value = 0): string =>
    percent ? formatWithUnit(value, '%', lang, 0) : formatIn(value, '个', lang);
  // First: no reader may take a cut axis for a whole one.
  return [chartWords(lang).range(write(cut.min), write(cut.max)), ...others];
}
