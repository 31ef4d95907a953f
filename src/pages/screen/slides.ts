/** What stands on the slides of a page or of a briefing, in order. */
import type { ExportFigure } from '../../export/figure.ts';
import type { PageBundle } from '../../model/bundle.ts';
import type { ExceptionCaption, OverviewCaption } from '../../model/caption.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Site } from '../../model/dataset.ts';
import type { Frame } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import type { View } from '../../model/view.ts';
import { wrap } from '../../charts/scene/measure.ts';
import { screenWords } from '../../text/words/screen.ts';
import { figureOf, isRefused, type BriefingAnswer } from '../briefing/briefing-answers.ts';
import { coverOf } from '../briefing/files.ts';
import { titleOf } from '../briefing/texts.ts';
import { pageFigures } from '../page-figures.ts';
import { slideParts, type SlideLook } from './slide-scene.ts';

export type Slide =
  | {
      readonly kind: 'overview';
      readonly title: string;
      readonly said: OverviewCaption;
      readonly totals: Frame;
      readonly things: readonly ExceptionCaption[];
    }
  | ({ readonly kind: 'cover' } & ReturnType<typeof coverOf>)
  | {
      readonly kind: 'figure';
      readonly title: string;
      readonly sentence: string;
      readonly figure: ExportFigure;
      readonly look: SlideLook;
    };

/** As many as a leader takes in at a glance. */
const THINGS = 5;
/** Pixels of 1920 × 1080: the room of the list below the tiles, the width of its lines, their sizes and heights. */
const LIST = { room: 520, width: 1440, text: [30, 41], why: [21, 29], padding: 14 } as const;

const linesHigh = (text: string, [size, height]: readonly [number, number]): number =>
  text === '' ? 0 : wrap(text, LIST.width, size).length * height;

/** The first things that find room below the tiles. */
function thingsWithin(all: readonly ExceptionCaption[]): readonly ExceptionCaption[] {
  let room: number = LIST.room;
  const first = all.slice(0, THINGS);
  const n = first.findIndex(({ text, why }) => {
    room -= linesHigh(text, LIST.text) + linesHigh(why, LIST.why) + LIST.padding;
    return room < 0;
  });
  return n < 1 ? first : first.slice(0, n);
}

/** A figure on as many slides as it needs; one that says nothing but its title has no sentence. */
function figureSlides(
  figure: ExportFigure,
  look: SlideLook,
  own: { readonly title?: string; readonly sentence?: string } = {},
): Slide[] {
  const title = own.title ?? figure.title;
  const [finding = ''] = figure.notes;
  const sentence = own.sentence || (finding.replace(/[。.]$/, '') === title ? '' : finding);
  const parts = slideParts(figure, look);
  const { part } = screenWords(figure.lang);
  return parts.map((each, i) => ({
    kind: 'figure',
    title: parts.length > 1 ? title + part(i + 1, parts.length) : title,
    sentence: i === 0 ? sentence : '',
    figure: each,
    look,
  }));
}

/** The slides of a page's answer: its figures one by one; of the overview the headline with its tiles first. */
export function pageSlides(bundle: PageBundle, view: View, site: Site): Slide[] {
  const { lang } = view;
  const { overview, exceptions } = bundle.captions[lang];
  const look = { chosen: view.departments, shared: view.shared };
  const { totals } = bundle.frames;
  const first: Slide[] =
    overview && totals
      ? [
          {
            kind: 'overview',
            title: overview.headline,
            said: overview,
            totals,
            things: thingsWithin(exceptions.filter((_, i) => !bundle.exceptions[i]?.isMinor)),
          },
        ]
      : [];
  const rest = pageFigures(bundle, view, site)
    .filter(({ spec }) => first.length === 0 || spec.id !== 'totals')
    .flatMap((figure) => figureSlides(figure, look));
  return [...first, ...rest];
}

/** The slides of a briefing: its cover, then its figures in its order and in its words; refused ones are left out. */
export function briefingSlides(
  briefing: Briefing,
  answers: Readonly<Record<string, BriefingAnswer>>,
  lang: Lang,
): Slide[] {
  const cover: Slide[] = briefing.cover === 'none' ? [] : [{ kind: 'cover', ...coverOf(briefing, lang) }];
  const figures = briefing.items.flatMap((item) => {
    const answer = answers[item.id];
    if (!answer || isRefused(answer)) return [];
    const figure = figureOf(answer, item, lang);
    const look = { chosen: item.view.departments, shared: item.view.shared };
    return figureSlides(figure, look, { title: titleOf(item, figure), sentence: item.sentence.trim() });
  });
  return [...cover, ...figures];
}
