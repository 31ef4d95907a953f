/** What slides of a deck are made from, and how one is wrapped. */
import type { Lang } from '../../model/localised.ts';
import type { ExportFigure } from '../figure.ts';
import type { Part } from '../ooxml/package.ts';
import type { Picture } from '../ooxml/picture.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { shapeTree } from './shapes.ts';

export interface CoverSlide {
  readonly kind: 'cover';
  readonly title: string;
  readonly subtitle?: string;
  /** The office that hands it in. */
  readonly unit?: string;
  /** As it shall read: 2026年11月21日. */
  readonly date?: string;
}
export interface FigureSlide {
  readonly kind: 'figure';
  readonly figure: ExportFigure;
  /** The finding where left out. */
  readonly title?: string;
  /** The reader's own sentence: it stands on the slide, large. */
  readonly sentence?: string;
  /** The line of the figure, first among the notes. */
  readonly caption?: string;
  /** Needed where `needsPicture(figure)`, a slide each; otherwise not used. */
  readonly pictures?: readonly Picture[];
}
/** What a page says before its figures: lines that begin with a number. */
export interface ListSlide {
  readonly kind: 'list';
  readonly title: string;
  readonly lines: readonly ListLine[];
}
export interface ListLine {
  /** `98.3%` */
  readonly number: string;
  readonly text: string;
}
export type Slide = CoverSlide | FigureSlide | ListSlide;

export const TYPE = 'application/vnd.openxmlformats-officedocument.';

/** Where a deck is being put together: parts are numbered through the deck. */
export interface Deck {
  readonly lang: Lang;
  readonly parts: Part[];
  charts: number;
  pictures: number;
}

export function slideXml(shapes: readonly string[]): string {
  return (
    DECLARATION +
    el(
      'p:sld',
      { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p },
      el('p:cSld', {}, shapeTree(shapes)),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    )
  );
}
