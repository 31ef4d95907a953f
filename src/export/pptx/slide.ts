/** The slides of a deck: a cover, a figure with all that must be read with it. */
import { LIGHT } from '../../charts/theme.ts';
import { allNotes } from '../../model/caption.ts';
import type { Lang } from '../../model/localised.ts';
import { formatIn, formatWithUnit } from '../../text/format.ts';
import { noteText } from '../../text/captions/notes.ts';
import { chartWords } from '../../text/words/charts.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { describe } from '../describe.ts';
import { marksOf } from '../picture/marks.ts';
import type { Part, Relation } from '../ooxml/package.ts';
import { fit, pngSize } from '../ooxml/picture.ts';
import type { Picture } from '../ooxml/picture.ts';
import { DECLARATION, el, escape, NS } from '../ooxml/xml.ts';
import { exportWords } from '../../text/words/export.ts';
import { nativeCharts } from './chart-data.ts';
import type { NativeChart } from './native-chart.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import { COVER, figurePlan, gridOf } from './layout.ts';
import type { SlideBox } from './layout.ts';
import { COVER_SUBTITLE, COVER_TITLE, NOTES, SLOT, SUBTITLE, TITLE } from './master.ts';
import { chartFrame, pictureShape, rule, shapeTree, textShape } from './shapes.ts';
import { paragraph, runProperties } from './text.ts';

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
  /** A sentence of the reader's own, first among the notes. */
  readonly caption?: string;
  /** Needed where `needsPicture(figure)`; otherwise not used. */
  readonly picture?: Picture;
}
export type Slide = CoverSlide | FigureSlide;

export const TYPE = 'application/vnd.openxmlformats-officedocument.';
const ALARM = { size: 12, bold: true, colour: LIGHT.attention } as const;

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

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What stands in the notes: the reader's sentence, bodies left out with their reason, notes, sources and version. */
export function slideNotes(slide: FigureSlide, charts: readonly NativeChart[], lang: Lang): string[] {
  const { figure } = slide;
  const { listSeparator, clauseSeparator, colon } = words(lang);
  const aside = new Map<string, string[]>();
  for (const chart of charts)
    for (const { name, why } of chart.aside) {
      const names = aside.get(why) ?? [];
      if (!names.includes(name)) aside.set(why, [...names, name]);
    }
  const left = [...aside].map(([state, names]) => capital(state) + colon + names.join(listSeparator));
  const sources = figure.sources.length
    ? exportWords(lang).sources + figure.sources.join(listSeparator) + clauseSeparator
    : '';
  return [
    ...(slide.caption ? [slide.caption] : []),
    ...(left.length ? [left.join(clauseSeparator)] : []),
    ...ownNotes(figure, charts, lang),
    sources + figure.version,
  ];
}

/**
 * The figure's notes made true of the native charts: these name every body without a figure, which a count
 * of the missing need not repeat, and may show another range than the page.
 */
function ownNotes(figure: ExportFigure, charts: readonly NativeChart[], lang: Lang): string[] {
  const { frame } = figure;
  const notes = allNotes(figure);
  if (charts.length === 0) return notes;
  const named = charts.flatMap(({ aside }) => aside.map(({ state }) => state as string));
  const told = frame.notes.filter(
    ({ code, params }) => code === 'missing' && named.includes(String(params.state)),
  );
  const texts = told.map((note) => noteText(note, frame, lang));
  const others = notes.filter((note) => !texts.includes(note));
  const cut = charts.find(({ min }) => min !== undefined && min > 0);
  if (!cut) return others;
  const percent = cut.tickFormat.endsWith('%');
  const write = (value = 0): string =>
    percent ? formatWithUnit(value, '%', lang, 0) : formatIn(value, '个', lang);
  return [...others, chartWords(lang).range(write(cut.min), write(cut.max))];
}

/** Labels of small panels are smaller. */
const labelSize = (n: number, categories: number): number =>
  Math.max(8, (n <= 1 ? 12 : n <= 3 ? 11 : 9) - (categories > 24 ? 3 : categories > 14 ? 1 : 0));

function addChart(chart: NativeChart, figure: ExportFigure, n: number, deck: Deck): string {
  deck.charts += 1;
  const { charts: i, lang } = deck;
  deck.parts.push(
    {
      path: `ppt/charts/chart${i}.xml`,
      contentType: `${TYPE}drawingml.chart+xml`,
      data: chartXml(chart, { lang, size: labelSize(n, chart.categories.length), workbook: 'rId1' }),
      relations: [{ id: 'rId1', type: 'package', target: `../embeddings/Microsoft_Excel_Sheet${i}.xlsx` }],
    },
    {
      path: `ppt/embeddings/Microsoft_Excel_Sheet${i}.xlsx`,
      contentType: `${TYPE}spreadsheetml.sheet`,
      data: chartWorkbook(chart, figure, lang),
    },
  );
  return `../charts/chart${i}.xml`;
}

function addPicture(slide: FigureSlide, body: SlideBox, deck: Deck): { target: string; box: SlideBox } {
  const w = exportWords(deck.lang);
  if (!slide.picture) throw new Error(w.noPicture(slide.title ?? slide.figure.title));
  const size = pngSize(slide.picture.png);
  if (!size) throw new Error(w.badPicture);
  deck.pictures += 1;
  const path = `ppt/media/image${deck.pictures}.png`;
  deck.parts.push({ path, contentType: 'image/png', data: slide.picture.png });
  const { width, height } = fit(size, body);
  const box = { x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width, height };
  return { target: `../media/image${deck.pictures}.png`, box };
}

export function figureSlide(slide: FigureSlide, deck: Deck): { shapes: string[]; relations: Relation[] } {
  const { lang } = deck;
  const { figure } = slide;
  const title = slide.title ?? figure.title;
  const charts = nativeCharts(figure, lang);
  const marks = marksOf(figure);
  const notes = slideNotes(slide, charts, lang);
  const plan = figurePlan(title, notes, marks.length > 0);
  const relations: Relation[] = [
    { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
  ];
  const shapes = [
    textShape(2, 'Title', SLOT.title, plan.title, {
      paragraphs: [paragraph(title, { ...TITLE, size: plan.titleSize }, lang)],
    }),
    textShape(3, 'Subtitle', SLOT.subtitle, plan.subtitle, {
      paragraphs: [paragraph(figure.subtitle, SUBTITLE, lang)],
    }),
    rule(4, 'Rule', plan.rule, LIGHT.rule),
  ];
  let id = 5;
  if (marks.length > 0)
    shapes.push(
      textShape(id++, 'Marks', undefined, plan.marks, {
        paragraphs: marks.map((mark) => paragraph(mark, ALARM, lang, { algn: 'r' })),
      }),
    );
  const described = describe({ ...figure, title }, lang);
  if (charts.length === 0) {
    const { target, box } = addPicture(slide, plan.body, deck);
    relations.push({ id: 'rId2', type: 'image', target });
    shapes.push(pictureShape(id++, exportWords(lang).chartOf(figure.spec.id), described, box, 'rId2'));
  }
  const cells = gridOf(plan.body, charts.length);
  charts.forEach((chart, i) => {
    const target = addChart(chart, figure, charts.length, deck);
    relations.push({ id: `rId${i + 2}`, type: 'chart', target });
    const descr =
      chart.title === '' ? described : `${chart.title}${words(lang).stop}${words(lang).gap}${described}`;
    const name = exportWords(lang).chartOf(chart.title || figure.spec.id);
    shapes.push(chartFrame(id++, name, descr, cells[i]!, `rId${i + 2}`));
  });
  shapes.push(
    textShape(id++, 'Notes', SLOT.notes, plan.notes, {
      paragraphs: notes.map((note) => paragraph(note, NOTES, lang)),
      anchor: 'b',
    }),
    textShape(id, 'Number', undefined, plan.number, {
      paragraphs: [
        el(
          'a:p',
          {},
          el('a:pPr', { algn: 'r' }),
          el(
            'a:fld',
            { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
            runProperties('a:rPr', NOTES, lang),
            el('a:t', {}, escape('‹#›')),
          ),
        ),
      ],
    }),
  );
  return { shapes, relations };
}
