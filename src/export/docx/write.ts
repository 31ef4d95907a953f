/** A paper on the official page: headings, text, figures as pictures with live captions and sources, tables on demand. */
import type { Lang } from '../../model/localised.ts';
import { words } from '../../text/words.ts';
import { step } from '../cancel.ts';
import type { ExportOptions } from '../cancel.ts';
import { describe } from '../describe.ts';
import type { ExportFigure } from '../figure.ts';
import { marksOf } from '../marks.ts';
import type { Part, Relation } from '../ooxml/package.ts';
import { pack } from '../ooxml/package.ts';
import { fit, pngSize } from '../ooxml/picture.ts';
import type { Picture } from '../ooxml/picture.ts';
import { PROPERTY_RELATIONS, propertyParts } from '../ooxml/properties.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { exportWords } from '../words.ts';
import { fontTableXml } from './fonts.ts';
import { footerXml, settingsXml } from './frame-parts.ts';
import { EMU_PER_MM, LINE, PAGE, PICTURE_MOST_MM, TEXT_MM } from './page.ts';
import { styled, stylesXml, textRun } from './styles.ts';
import { tableXml } from './table.ts';

export type DocItem =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'break' }
  | {
      readonly kind: 'figure';
      readonly figure: ExportFigure;
      /** The chart alone; left out where the table says it all. One of picture and table is needed. */
      readonly picture?: Picture;
      /** The finding where left out. */
      readonly caption?: string;
      /** The figure's table follows, with its title above. */
      readonly table?: boolean;
    };

export interface Cover {
  readonly title: string;
  readonly subtitle?: string;
  readonly unit?: string;
  /** As it shall read: 2026年11月21日. */
  readonly date?: string;
  /** A page of its own; otherwise the lines stand at the top of the first page. */
  readonly page?: boolean;
}

export interface DocxOptions extends ExportOptions {
  readonly cover?: Cover;
}

interface Paper {
  readonly lang: Lang;
  readonly parts: Part[];
  readonly relations: Relation[];
  figures: number;
  tables: number;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

const field = (kind: 'begin' | 'separate' | 'end'): string =>
  el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind }));

/** `图1  …`: the number is a SEQ field, so Word renumbers it among the paper's own figures. */
function caption(style: string, label: string, sequence: string, n: number, text: string): string {
  return styled(
    style,
    textRun(label),
    field('begin'),
    el('w:r', {}, el('w:instrText', { 'xml:space': 'preserve' }, ` SEQ ${sequence} \\* ARABIC `)),
    field('separate'),
    textRun(String(n)),
    field('end'),
    textRun(`  ${text}`),
  );
}

function pictureXml(picture: Picture, figure: ExportFigure, paper: Paper): string {
  const size = pngSize(picture.png);
  if (!size) throw new Error(exportWords(paper.lang).badPicture);
  const mm = (value: number): number => value * EMU_PER_MM;
  const box = fit(size, { width: mm(TEXT_MM), height: mm(PICTURE_MOST_MM) });
  const n = paper.figures;
  const path = `word/media/image${n}.png`;
  const id = `rIdImage${n}`;
  paper.parts.push({ path, contentType: 'image/png', data: picture.png });
  paper.relations.push({ id, type: 'image', target: `media/image${n}.png` });
  const name = exportWords(paper.lang).chartOf(figure.spec.id);
  const extent = { cx: box.width, cy: box.height };
  const pic = el(
    'pic:pic',
    { 'xmlns:pic': NS.pic },
    el('pic:nvPicPr', {}, el('pic:cNvPr', { id: n, name }), el('pic:cNvPicPr')),
    el('pic:blipFill', {}, el('a:blip', { 'r:embed': id }), el('a:stretch', {}, el('a:fillRect'))),
    el(
      'pic:spPr',
      {},
      el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', extent)),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    ),
  );
  const inline = el(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    el('wp:extent', extent),
    el('wp:docPr', { id: n, name, descr: describe(figure, paper.lang) }),
    el('wp:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { 'xmlns:a': NS.a, noChangeAspect: 1 })),
    el('a:graphic', { 'xmlns:a': NS.a }, el('a:graphicData', { uri: NS.pic }, pic)),
  );
  return styled('Figure', el('w:r', {}, el('w:drawing', {}, inline)));
}

/** Marks, notes, sources, version: small, below picture or table. */
function below(figure: ExportFigure, lang: Lang): string[] {
  const { clauseSeparator, listSeparator } = words(lang);
  const w = exportWords(lang);
  const stop = lang === 'zh' ? '。' : '.';
  const notes = [...marksOf(figure).map((mark) => mark + stop), ...figure.notes].join(
    lang === 'zh' ? '' : ' ',
  );
  const colon = lang === 'zh' ? '：' : ': ';
  const sources = figure.sources.length
    ? w.sources + figure.sources.join(listSeparator) + clauseSeparator
    : '';
  return [
    ...(notes === '' ? [] : [styled('FigureNote', textRun(w.note + colon + notes))]),
    styled('FigureNote', textRun(sources + figure.version)),
  ];
}

function figureXml(item: Extract<DocItem, { kind: 'figure' }>, paper: Paper): string[] {
  const { lang } = paper;
  const w = exportWords(lang);
  const { figure } = item;
  const title = item.caption ?? figure.title;
  const out: string[] = [];
  if (item.picture) {
    paper.figures += 1;
    out.push(
      pictureXml(item.picture, figure, paper),
      caption('Caption', w.figure, lang === 'zh' ? '图' : 'Figure', paper.figures, title),
      styled('FigureNote', textRun(figure.subtitle)),
    );
    if (!item.table) out.push(...below(figure, lang));
  } else if (!item.table) throw new Error(w.noPicture(title));
  if (item.table) {
    paper.tables += 1;
    out.push(
      caption(
        'TableTitle',
        w.table,
        lang === 'zh' ? '表' : 'Table',
        paper.tables,
        item.picture ? figure.subtitle : title,
      ),
    );
    if (!item.picture) out.push(styled('TableSubtitle', textRun(figure.subtitle)));
    out.push(tableXml(figure, lang), ...below(figure, lang));
  }
  return out;
}

function itemXml(item: DocItem, paper: Paper): string[] {
  switch (item.kind) {
    case 'heading':
      return [styled(`Heading${item.level}`, textRun(item.text))];
    case 'paragraph':
      return [styled('BodyText', textRun(item.text))];
    case 'break':
      return [el('w:p', {}, el('w:r', {}, el('w:br', { 'w:type': 'page' })))];
    case 'figure':
      return figureXml(item, paper);
  }
}

function coverXml(cover: Cover): string[] {
  const lines = [
    ...(cover.page ? Array.from({ length: 5 }, () => styled('CoverUnit')) : []),
    styled('Title', textRun(cover.title)),
    ...(cover.subtitle ? [styled('Subtitle', textRun(cover.subtitle))] : []),
    ...(cover.page ? Array.from({ length: 8 }, () => styled('CoverUnit')) : []),
    ...(cover.unit ? [styled('CoverUnit', textRun(cover.unit))] : []),
    ...(cover.date ? [styled('CoverUnit', textRun(cover.date))] : []),
  ];
  return cover.page
    ? [...lines, el('w:p', {}, el('w:r', {}, el('w:br', { 'w:type': 'page' })))]
    : [...lines, styled('BodyText')];
}

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
      language: lang === 'zh' ? 'zh-CN' : 'en',
    }),
  ];
  const root = [{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }, ...PROPERTY_RELATIONS];
  const bytes = pack(parts, root, date);
  options.onprogress?.(1);
  return bytes;
}
