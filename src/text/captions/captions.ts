/**
 * Everything that a page says of its answer. The build says it for the default view, the browser for any other, so
 * that the first view needs none of the sentence code.
 */
import type { PageBundle, SaidFigure, SaidPage } from '../../model/bundle.ts';
import type { Site } from '../../model/dataset.ts';
import type { Exception } from '../../model/exception.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { exceptionText } from '../findings/exceptions.ts';
import { incomparableTexts } from './incomparable.ts';
import { noteText } from './notes.ts';
import { finding, overview } from './sentences.ts';

export function sayFigure(frame: Frame, lang: Lang): SaidFigure {
  return {
    finding: finding(frame, lang),
    notes: frame.notes.map((note) => noteText(note, frame, lang)),
    incomparable: incomparableTexts(frame, lang),
  };
}

function sayPage(
  site: Site,
  frames: PageBundle['frames'],
  exceptions: readonly Exception[],
  lang: Lang,
): SaidPage {
  return {
    lead: 'coverage' in frames ? overview(site, frames, exceptions, lang) : '',
    exceptions: exceptions.map((exception) => exceptionText(exception, site, lang)),
    figures: Object.fromEntries(Object.entries(frames).map(([id, frame]) => [id, sayFigure(frame, lang)])),
  };
}

/** A page's answer with its words in both languages. */
export function withWords(
  site: Site,
  frames: PageBundle['frames'],
  exceptions: readonly Exception[],
): PageBundle {
  const say = (lang: Lang): SaidPage => sayPage(site, frames, exceptions, lang);
  return { frames, exceptions, said: { zh: say('zh'), en: say('en') } };
}
