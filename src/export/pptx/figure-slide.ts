/** The slide of a figure: title, native charts or picture, and all that must be read with them. */
import { LIGHT } from '../../charts/theme.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { describe } from '../describe.ts';
import { marksOf } from '../picture/marks.ts';
import type { Relation } from '../ooxml/package.ts';
import { fit, pngSize, type Picture } from '../ooxml/picture.ts';
import type { Lang } from '../../model/localised.ts';
import { el, escape } from '../ooxml/xml.ts';
import { exportWords } from '../../text/words/export.ts';
import { nativeSlides } from './chart/native-charts.ts';
import type { NativeChart } from './chart/native-chart.ts';
import { chartWorkbook } from './chart/workbook.ts';
import { chartXml } from './chart/write.ts';
import { figurePlan, gridOf, SENTENCE_SIZE } from './layout.ts';
import type { SlideBox } from './layout.ts';
import { NOTES, SLOT, SUBTITLE, TITLE } from './master.ts';
import { chartFrame, pictureShape, rule, textShape } from './shapes.ts';
import { paragraph, runProperties } from './text.ts';
import type { Deck, FigureSlide } from './slide.ts';
import { TYPE } from './slide.ts';
import { slideNotes } from './slide-notes.ts';

const SENTENCE = { size: SENTENCE_SIZE, colour: LIGHT.ink } as const;
const ALARM = { size: 12, bold: true, colour: LIGHT.attention } as const;

/** Points; labels of small panels are smaller, none under 10. */
const labelSize = (n: number, categories: number): number =>
  n > 3 || categories > 10 ? 10 : n > 1 ? 11 : 12;

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

function addPicture(
  { png }: Picture,
  body: SlideBox,
  deck: Deck,
): { readonly target: string; readonly box: SlideBox } {
  const size = pngSize(png);
  if (!size) throw new Error(exportWords(deck.lang).badPicture);
  deck.pictures += 1;
  const path = `ppt/media/image${deck.pictures}.png`;
  deck.parts.push({ path, contentType: 'image/png', data: png });
  const { width, height } = fit(size, body);
  const box = { x: body.x + (body.width - width) / 2, y: body.y + (body.height - height) / 2, width, height };
  return { target: `../media/image${deck.pictures}.png`, box };
}

interface Content {
  readonly charts: readonly NativeChart[];
  readonly left: number;
  readonly picture?: Picture;
}

/** What stands on the slides of a figure. Throws a sentence where it needs pictures and has none. */
function contentsOf(slide: FigureSlide, lang: Lang): Content[] {
  const native = nativeSlides(slide.figure, lang);
  if (native.length > 0) return native;
  const { pictures = [] } = slide;
  if (pictures.length === 0) throw new Error(exportWords(lang).noPicture(slide.title ?? slide.figure.title));
  return pictures.map((picture) => ({ charts: [], left: 0, picture }));
}

/** The slides of a figure: one, or several that are numbered (1/2) and read on one axis. */
export function figureSlides(slide: FigureSlide, deck: Deck): SlideContent[] {
  const contents = contentsOf(slide, deck.lang);
  const { bracket } = words(deck.lang);
  return contents.map((content, i) => {
    const title = slide.title ?? slide.figure.title;
    const numbered = contents.length > 1 ? title + bracket(`${i + 1}/${contents.length}`) : title;
    const { sentence = '', figure } = slide;
    // It is said once, on the first.
    const notes = figure.notes.filter((note) => note !== sentence);
    const said = i === 0 ? { sentence } : { sentence: '', figure: { ...figure, notes } };
    return figureSlide({ ...slide, title: numbered, ...said }, content, deck);
  });
}

interface SlideContent {
  readonly shapes: string[];
  readonly relations: Relation[];
}

function figureSlide(slide: FigureSlide, content: Content, deck: Deck): SlideContent {
  const { lang } = deck;
  const { figure, sentence = '' } = slide;
  const title = slide.title ?? figure.title;
  const { charts, left, picture } = content;
  const marks = marksOf(figure);
  const notes = slideNotes(slide, charts, left, lang);
  const plan = figurePlan(title, notes, marks.length > 0, sentence);
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
  if (picture) {
    const { target, box } = addPicture(picture, plan.body, deck);
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
  if (sentence !== '')
    shapes.push(
      textShape(id++, 'Sentence', undefined, plan.sentence, {
        paragraphs: [paragraph(sentence, SENTENCE, lang)],
      }),
    );
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
