/** The slide of a page's first things: a line each, its number first. */
import { LIGHT } from '../../charts/theme.ts';
import { figurePlan } from './layout.ts';
import { SLOT, TITLE } from './master.ts';
import { rule, textShape } from './shapes.ts';
import type { Relation } from '../ooxml/package.ts';
import type { Deck, ListSlide } from './slide.ts';
import { paragraph, run } from './text.ts';
import { el } from '../ooxml/xml.ts';

/** Points: ten lines of two fill the slide. */
const TEXT = { size: 16, colour: LIGHT.ink } as const;
const NUMBER = { size: 18, bold: true, colour: LIGHT.accent } as const;

export function listSlide(
  { title, lines }: ListSlide,
  deck: Deck,
): { shapes: string[]; relations: Relation[] } {
  const { lang } = deck;
  const plan = figurePlan(title, [], false);
  const top = plan.subtitle.y;
  const box = { ...plan.body, y: top + 152_400, height: plan.body.y + plan.body.height - top - 152_400 };
  const spaced = el('a:pPr', {}, el('a:spcAft', {}, el('a:spcPts', { val: 600 })));
  return {
    shapes: [
      textShape(2, 'Title', SLOT.title, plan.title, {
        paragraphs: [paragraph(title, { ...TITLE, size: plan.titleSize }, lang)],
      }),
      rule(3, 'Rule', { ...plan.rule, y: top }, LIGHT.rule),
      textShape(4, 'List', undefined, box, {
        paragraphs: lines.map(({ number, text }) =>
          el('a:p', {}, spaced, run(`${number}   `, NUMBER, lang), run(text, TEXT, lang)),
        ),
      }),
    ],
    relations: [{ id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' }],
  };
}
