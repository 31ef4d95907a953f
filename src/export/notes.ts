/** The notes that a file unfolds: the finding and the two that change most how the figure is read. */
import { allNotes } from '../model/caption.ts';
import type { Note, NoteCode } from '../model/frame.ts';
import { noteText } from '../text/captions/notes.ts';
import { exportWords } from '../text/words/export.ts';
import { words } from '../text/words/words.ts';
import type { ExportFigure } from './figure.ts';

/** From what makes a figure another one to what its chart shows anyway; codes that are not named stand between. */
const FIRST: readonly NoteCode[] = [
  'refuted',
  'forecast',
  'reviewed_scored',
  'self_scored',
  'across_succession',
  'likely_succession',
  'pooled',
  'base',
  'qualified',
];
const LAST: readonly NoteCode[] = ['no_rank', 'peer_band', 'peer_median', 'warning_line', 'missing'];

function weight({ code, params }: Note): number {
  // A line that the reader moved is not the one that everybody knows.
  if (code === 'warning_line' && params['moved'] === 1) return -1;
  if (FIRST.includes(code)) return FIRST.indexOf(code);
  return FIRST.length + 1 + LAST.indexOf(code);
}

/** Notes that a file of live text unfolds. */
export const FILED_NOTES = 3;

/**
 * At most `most` of a figure's notes in their order, the finding among them; the last one counts the others. `reasons`:
 * why panels stand apart comes before them, whole, as a table does not print it.
 */
export function filedNotes(figure: ExportFigure, reasons: boolean, most = FILED_NOTES): string[] {
  const { frame, lang } = figure;
  const notes = reasons ? allNotes(figure) : figure.notes;
  const weights = new Map(frame.notes.map((note) => [noteText(note, frame, lang), weight(note)]));
  const known = notes.filter((note) => weights.has(note));
  const always = notes.length - known.length;
  const room = Math.max(most - (always - (reasons ? figure.incomparable.length : 0)), 0);
  const kept = [...known].sort((a, b) => weights.get(a)! - weights.get(b)!).slice(0, room);
  const left = known.length - kept.length;
  const said = notes.filter((note) => !weights.has(note) || kept.includes(note));
  if (left === 0) return said;
  const more = exportWords(lang).picture.moreNotes(left);
  const last = said[said.length - 1];
  return last === undefined ? [more] : [...said.slice(0, -1), last + words(lang).gap + more];
}
