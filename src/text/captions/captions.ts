/**
 * Everything that is said of an answer. The build says it for the default view, the browser for any other, so that
 * the first view needs none of the sentence code.
 */
import type { PageBundle } from '../../model/bundle.ts';
import type { Caption, PageCaptions } from '../../model/caption.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Frame } from '../../model/frame.ts';
import { inEachLang } from '../../model/localised.ts';
import type { Lang } from '../../model/localised.ts';
import { bodyCaption, exceptionText, finding, minorText, overview, title } from '../findings/say.ts';
import type { Titled } from '../words/subtitles.ts';
import { subtitleOf } from '../words/subtitles.ts';
import { words } from '../words/words.ts';
import { incomparableTexts } from './incomparable.ts';
import { noteText } from './notes.ts';
import { yearsShown } from './shown-years.ts';
import { sourceText } from './sources.ts';

/** All the words of a figure, each said once. */
export function captionOf(frame: Frame, spec: Titled, lang: Lang): Caption {
  const incomparable = [...new Set(incomparableTexts(frame, lang))];
  const notes = new Set([finding(frame, lang), ...frame.notes.map((note) => noteText(note, frame, lang))]);
  return {
    title: title(frame, lang),
    subtitle: [subtitleOf(spec)[lang], yearsShown(frame, lang)].filter(Boolean).join(' · '),
    incomparable,
    notes: [...notes].filter((note) => !incomparable.includes(note)),
    sources: frame.sources.map((source) => sourceText(source, frame, lang)),
    version: words(lang).figure.version(frame.version, frame.date),
  };
}

/** A figure of a page: its answer and what its chart's subtitle says. */
export interface CaptionedFrame {
  readonly spec: Titled;
  readonly frame: Frame;
}

function pageCaptions(
  site: Site,
  answers: readonly CaptionedFrame[],
  frames: PageBundle['frames'],
  exceptions: readonly Exception[],
  lang: Lang,
): PageCaptions {
  const { totals, bodies, 'execution-course': course } = frames;
  return {
    ...(totals && bodies ? { overview: overview(site, totals, bodies, lang) } : {}),
    ...(course ? { body: bodyCaption(course, frames, lang) } : {}),
    exceptions: exceptions.map((exception) => exceptionText(exception, site, lang)),
    minor: minorText(exceptions, lang),
    figures: Object.fromEntries(answers.map(({ spec, frame }) => [spec.id, captionOf(frame, spec, lang)])),
  };
}

/** A page's answers with their words in every language. */
export function withCaptions(
  site: Site,
  answers: readonly CaptionedFrame[],
  exceptions: readonly Exception[],
): PageBundle {
  const frames = Object.fromEntries(answers.map(({ spec, frame }) => [spec.id, frame]));
  const say = (lang: Lang): PageCaptions => pageCaptions(site, answers, frames, exceptions, lang);
  return { frames, exceptions, captions: inEachLang(say) };
}
