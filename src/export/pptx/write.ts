/** A deck: native, editable charts with their workbooks, everything that must be read with them as live text. */
import type { Lang } from '../../model/localised.ts';
import { bcp47 } from '../../text/bcp47.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import { step } from '../out/cancel.ts';
import type { ExportOptions } from '../out/cancel.ts';
import type { Part } from '../ooxml/package.ts';
import { pack } from '../ooxml/package.ts';
import { PROPERTY_RELATIONS, propertyParts } from '../ooxml/properties.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { SLIDE } from './layout.ts';
import { masterParts } from './master.ts';
import { themeXml } from './theme.ts';

import { coverSlide } from './cover-slide.ts';
import { figureSlides } from './figure-slide.ts';
import { listSlide } from './list-slide.ts';
import { slideXml, TYPE } from './slide.ts';
import type { Deck, Slide } from './slide.ts';

function presentationXml(n: number, lang: Lang): string {
  return (
    DECLARATION +
    el(
      'p:presentation',
      { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p, saveSubsetFonts: 1 },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
      el(
        'p:sldIdLst',
        {},
        Array.from({ length: n }, (_, i) => el('p:sldId', { id: 256 + i, 'r:id': `rId${i + 10}` })),
      ),
      el('p:sldSz', { cx: SLIDE.width, cy: SLIDE.height }),
      el('p:notesSz', { cx: SLIDE.height, cy: SLIDE.width }),
      el(
        'p:defaultTextStyle',
        {},
        el('a:defPPr', {}, el('a:defRPr', { lang: exportWords(lang).proofing.slide })),
      ),
    )
  );
}

const dateOf = (slides: readonly Slide[]): string =>
  slides.reduce((last, slide) => {
    const date = slide.kind === 'figure' ? slide.figure.frame.date : '';
    return date > last ? date : last;
  }, '');

function slidesOf(slide: Slide, deck: Deck): ReturnType<typeof figureSlides> {
  switch (slide.kind) {
    case 'cover':
      return [coverSlide(slide, deck)];
    case 'list':
      return [listSlide(slide, deck)];
    case 'figure':
      return figureSlides(slide, deck);
  }
}

/**
 * The deck of some figures, 16:9: a slide each, or as many as their rows need. Throws a sentence where a figure without a native chart comes without
 * its picture or the picture is no PNG; rejects with an AbortError where cancelled.
 */
export async function writePptx(
  slides: readonly Slide[],
  lang: Lang,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const deck: Deck = { lang, parts: [], charts: 0, pictures: 0 };
  let n = 0;
  for (const [i, slide] of slides.entries()) {
    await step(options, i / (slides.length + 1));
    for (const { shapes, relations } of slidesOf(slide, deck)) {
      n += 1;
      deck.parts.push({
        path: `ppt/slides/slide${n}.xml`,
        contentType: `${TYPE}presentationml.slide+xml`,
        data: slideXml(shapes),
        relations,
      });
    }
  }
  await step(options, slides.length / (slides.length + 1));
  const first = slides[0];
  const title = first?.title ?? (first?.kind === 'figure' ? first.figure.title : '');
  const versions = slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.figure.version] : []));
  const parts: Part[] = [
    {
      path: 'ppt/presentation.xml',
      contentType: `${TYPE}presentationml.presentation.main+xml`,
      data: presentationXml(n, lang),
      relations: [
        { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { id: 'rId2', type: 'theme', target: 'theme/theme1.xml' },
        ...Array.from({ length: n }, (_, i) => ({
          id: `rId${i + 10}`,
          type: 'slide',
          target: `slides/slide${i + 1}.xml`,
        })),
      ],
    },
    { path: 'ppt/theme/theme1.xml', contentType: `${TYPE}theme+xml`, data: themeXml() },
    ...masterParts(),
    ...deck.parts,
    ...propertyParts({
      title,
      description: [...new Set(versions)].join(' · '),
      date: dateOf(slides),
      producer: words(lang).product.name,
      language: bcp47(lang),
    }),
  ];
  const root = [
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    ...PROPERTY_RELATIONS,
  ];
  const bytes = pack(parts, root, dateOf(slides));
  options.onprogress?.(1);
  return bytes;
}
