/** The notes under a figure, in words. */
import type { Frame, Note, NoteCode } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { sentences } from '../words/sentences.ts';
import { NOTE_FACTS } from './note-facts.ts';

function textOf<C extends NoteCode>(code: C, params: Note['params'], frame: Frame, lang: Lang): string {
  return sentences(lang).notes[code](NOTE_FACTS[code](params, frame));
}

/** One sentence for a note; never empty. */
export function noteText({ code, params }: Note, frame: Frame, lang: Lang): string {
  return textOf(code, params, frame, lang);
}
