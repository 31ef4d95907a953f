/** The first slide of a deck. */
import { LIGHT } from '../../charts/theme.ts';
import type { Relation } from '../ooxml/package.ts';
import { COVER } from './layout.ts';
import { COVER_SUBTITLE, COVER_TITLE, SLOT } from './master.ts';
import { rule, textShape } from './shapes.ts';
import { paragraph } from './text.ts';
import type { CoverSlide, Deck } from './slide.ts';

/** Title, subtitle, office and date. */
export function coverSlide(slide: CoverSlide, deck: Deck): { shapes: string[]; relations: Relation[] } {
  const { lang } = deck;
  const foot = [slide.unit ?? '', slide.date ?? ''].filter((line) => line !== '');
  const shapes = [
    textShape(2, 'Title', SLOT.coverTitle, COVER.title, {
      paragraphs: [paragraph(slide.title, COVER_TITLE, lang)],
      anchor: 'b',
    }),
    rule(3, 'Rule', COVER.rule, LIGHT.accent),
  ];
  if (slide.subtitle)
    shapes.push(
      textShape(4, 'Subtitle', SLOT.coverSubtitle, COVER.subtitle, {
        paragraphs: [paragraph(slide.subtitle, COVER_SUBTITLE, lang)],
      }),
    );
  if (foot.length > 0)
    shapes.push(
      textShape(5, 'Unit and date', SLOT.coverFoot, COVER.foot, {
        paragraphs: foot.map((line) => paragraph(line, COVER_SUBTITLE, lang)),
      }),
    );
  return {
    shapes,
    relations: [{ id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' }],
  };
}
