/** The items of a paper: cover lines, headings, text, figures with captions, tables with titles. */
import type { Lang } from '../../model/localised.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import { describe } from '../describe.ts';
import type { ExportFigure } from '../figure.ts';
import { FILED_NOTES, filedNotes } from '../notes.ts';
import { sourceLines } from '../picture/foot-lines.ts';
import { marksOf } from '../picture/marks.ts';
import type { Part, Relation } from '../ooxml/package.ts';
import { fit, pngSize } from '../ooxml/picture.ts';
import type { Picture } from '../ooxml/picture.ts';
import { el, NS } from '../ooxml/xml.ts';
import { EMU_PER_MM, PICTURE_MOST_MM, TEXT_MM } from './page.ts';
import { styled, textRun } from './paragraph.ts';
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
      /** Millimetres that the picture may be high, where more than caption and source stand on its page. */
      readonly most?: number;
      /** The finding where left out. */
      readonly caption?: string;
      /** Its finding and one line of sources alone stand below: two figures share a page. */
      readonly short?: boolean;
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

export interface Paper {
  readonly lang: Lang;
  readonly parts: Part[];
  readonly relations: Relation[];
  figures: number;
  tables: number;
}

const field = (kind: 'begin' | 'separate' | 'end'): string =>
  el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind }));

/** `图1  …`: the number is a SEQ field, so Word renumbers it among the paper's own figures. */
function caption(style: string, label: string, n: number, text: string): string {
  return styled(
    style,
    textRun(label),
    field('begin'),
    el('w:r', {}, el('w:instrText', { 'xml:space': 'preserve' }, ` SEQ ${label.trim()} \\* ARABIC `)),
    field('separate'),
    textRun(String(n)),
    field('end'),
    textRun(`  ${text}`),
  );
}

function pictureXml(picture: Picture, figure: ExportFigure, paper: Paper, most: number): string {
  const size = pngSize(picture.png);
  if (!size) throw new Error(exportWords(paper.lang).badPicture);
  const mm = (value: number): number => value * EMU_PER_MM;
  const box = fit(size, { width: mm(TEXT_MM), height: mm(most) });
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

/** Points of a line of sources with the version beside them, and of its type. */
const SOURCE_POINTS = 300;
const SOURCE_SIZE = 10.5;

/** Marks, notes, sources, version: small, below picture or table. */
function below(figure: ExportFigure, lang: Lang, short = false): string[] {
  const { clauseSeparator, colon, gap, listSeparator, stop } = words(lang);
  const w = exportWords(lang);
  const notes = [
    ...marksOf(figure).map((mark) => mark + stop),
    ...filedNotes(figure, true, short ? 1 : FILED_NOTES),
  ].join(gap);
  const named = short
    ? sourceLines(figure, SOURCE_POINTS, SOURCE_SIZE, 1).join(gap)
    : figure.sources.length > 0
      ? w.sources + figure.sources.join(listSeparator)
      : '';
  const sources = named === '' ? '' : named + clauseSeparator;
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
      pictureXml(item.picture, figure, paper, item.most ?? PICTURE_MOST_MM),
      caption('Caption', w.figure, paper.figures, title),
      styled('FigureNote', textRun(figure.subtitle)),
    );
    if (!item.table) out.push(...below(figure, lang, item.short));
  } else if (!item.table) throw new Error(w.noPicture(title));
  if (item.table) {
    paper.tables += 1;
    out.push(caption('TableTitle', w.table, paper.tables, item.picture ? figure.subtitle : title));
    if (!item.picture) out.push(styled('TableSubtitle', textRun(figure.subtitle)));
    const { xml, dropped } = tableXml(figure, lang);
    const left = dropped.length > 0 ? [w.picture.fewerColumns(dropped)] : [];
    out.push(xml, ...left.map((text) => styled('FigureNote', textRun(text))), ...below(figure, lang));
  }
  return out;
}

export function itemXml(item: DocItem, paper: Paper): string[] {
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

export function coverXml(cover: Cover): string[] {
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
