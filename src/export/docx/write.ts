/** A paper on the official page: headings, text, figures as pictures with live captions and sources, tables on demand. */
import type { Lang } from '../../model/localised.ts';
import { bcp47 } from '../../text/bcp47.ts';
import { words } from '../../text/words/words.ts';
import { step } from '../out/cancel.ts';
import type { ExportOptions } from '../out/cancel.ts';
import type { Part } from '../ooxml/package.ts';
import { pack } from '../ooxml/package.ts';
import { PROPERTY_RELATIONS, propertyParts } from '../ooxml/properties.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { fontTableXml } from './fonts.ts';
import { footerXml, settingsXml } from './frame-parts.ts';
import { LINE, PAGE } from './page.ts';
import { stylesXml } from './styles.ts';

import { coverXml, itemXml } from './items.ts';
import type { Cover, DocItem, Paper } from './items.ts';

export interface DocxOptions extends ExportOptions {
  readonly cover?: Cover;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** The official page; a cover of its own carries no page number. */
function sectionXml(bareFirst: boolean): string {
  return el(
    'w:sectPr',
    {},
    el('w:footerReference', { 'w:type': 'default', 'r:id': 'rIdFooterOdd' }),
    el('w:footerReference', { 'w:type': 'even', 'r:id': 'rIdFooterEven' }),
    el('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
    el('w:pgMar', {
      'w:top': PAGE.top,
      'w:right': PAGE.right,
      'w:bottom': PAGE.bottom,
      'w:left': PAGE.left,
      'w:header': 851,
      // 7 mm below the text stands the line of the page number.
      'w:footer': PAGE.bottom - 397 - 400,
      'w:gutter': 0,
    }),
    bareFirst ? el('w:titlePg') : '',
    el('w:docGrid', { 'w:type': 'lines', 'w:linePitch': LINE }),
  );
}

/**
 * The paper of some items. Pictures are 156 mm wide (less where they would be higher than 190 mm). Throws a sentence
 * where a figure has neither picture nor table, or the picture is no PNG; rejects with an AbortError where cancelled.
 */
export async function writeDocx(
  items: readonly DocItem[],
  lang: Lang,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const { cover } = options;
  const paper: Paper = {
    lang,
    parts: [],
    relations: [
      { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
      { id: 'rIdFonts', type: 'fontTable', target: 'fontTable.xml' },
      { id: 'rIdSettings', type: 'settings', target: 'settings.xml' },
      { id: 'rIdFooterOdd', type: 'footer', target: 'footer1.xml' },
      { id: 'rIdFooterEven', type: 'footer', target: 'footer2.xml' },
    ],
    figures: 0,
    tables: 0,
  };
  const body: string[] = cover ? coverXml(cover) : [];
  for (const [i, item] of items.entries()) {
    await step(options, i / (items.length + 1));
    body.push(...itemXml(item, paper));
  }
  await step(options, items.length / (items.length + 1));
  const figures = items.flatMap((item) => (item.kind === 'figure' ? [item.figure] : []));
  const date = figures.reduce((last, { frame }) => (frame.date > last ? frame.date : last), '');
  const documentXml =
    DECLARATION +
    el(
      'w:document',
      { 'xmlns:w': NS.w, 'xmlns:r': NS.r, 'xmlns:wp': NS.wp, 'xmlns:a': NS.a },
      el('w:body', {}, body, sectionXml(cover?.page === true)),
    );
  const parts: Part[] = [
    {
      path: 'word/document.xml',
      contentType: `${TYPE}document.main+xml`,
      data: documentXml,
      relations: paper.relations,
    },
    { path: 'word/styles.xml', contentType: `${TYPE}styles+xml`, data: stylesXml(lang) },
    { path: 'word/fontTable.xml', contentType: `${TYPE}fontTable+xml`, data: fontTableXml() },
    { path: 'word/settings.xml', contentType: `${TYPE}settings+xml`, data: settingsXml() },
    { path: 'word/footer1.xml', contentType: `${TYPE}footer+xml`, data: footerXml('right') },
    { path: 'word/footer2.xml', contentType: `${TYPE}footer+xml`, data: footerXml('left') },
    ...paper.parts,
    ...propertyParts({
      title: cover?.title ?? figures[0]?.title ?? '',
      description: [...new Set(figures.map(({ version }) => version))].join(' · '),
      date,
      producer: words(lang).product.name,
      language: bcp47(lang),
    }),
  ];
  const root = [{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }, ...PROPERTY_RELATIONS];
  const bytes = pack(parts, root, date);
  options.onprogress?.(1);
  return bytes;
}
