/** A briefing as one file of slides or one paper: pictures first, then the writer; whole bytes or none. */
import { textWidth } from '../../charts/scene/measure.ts';
import type { ExportOptions } from '../../export/out/cancel.ts';
import type { DocItem } from '../../export/docx/items.ts';
import type { ExportFigure } from '../../export/figure.ts';
import { safeName } from '../../export/out/file-names.ts';
import type { ListSlide, Slide } from '../../export/pptx/slide.ts';
import type { Briefing, BriefingItem } from '../../model/briefing.ts';
import type { Meta } from '../../model/dataset.ts';
import type { Lang } from '../../model/localised.ts';
import { dateText } from '../../text/date.ts';
import { exportWords } from '../../text/words/export.ts';
import { briefingWords } from '../../text/words/briefing.ts';
import { lineOf, titleOf } from './texts.ts';

/** A figure of the briefing with its answer. */
export interface BriefingFigure {
  readonly item: BriefingItem;
  readonly figure: ExportFigure;
}
export type BriefingFileId = 'pptx' | 'docx';

/** Share of the progress that the pictures take. */
const PICTURES = 0.8;

/** The official page: type and width of the text in points; its height less a caption, and its line, in mm. */
const PAPER = { size: 16, width: 442, height: 200, line: 10.3, most: 190, least: 100 };

export interface BriefingFileOptions extends ExportOptions {
  /** Papers: pictures low enough for two figures a page, cut short where that is needed. */
  readonly paired?: boolean;
  /** What stands before the figures. */
  readonly lists?: readonly BriefingList[];
}
/** Lines under a heading, each with its number first. */
export type BriefingList = Omit<ListSlide, 'kind'>;

interface Cover {
  readonly title: string;
  readonly subtitle?: string;
  readonly unit?: string;
  readonly date?: string;
}

export function coverOf(briefing: Briefing, lang: Lang): Cover {
  const { title, subtitle, unit } = briefing;
  const date = dateText(briefing.date, lang);
  return {
    title: title.trim() || briefingWords(lang).defaultTitle,
    ...(subtitle.trim() ? { subtitle: subtitle.trim() } : {}),
    ...(unit.trim() ? { unit: unit.trim() } : {}),
    ...(date ? { date } : {}),
  };
}

/** The part of the whole progress that one of n pictures takes. */
function slice(options: ExportOptions, i: number, n: number): ExportOptions {
  const { signal, onprogress } = options;
  return {
    ...(signal ? { signal } : {}),
    onprogress: (done) => onprogress?.(((i + done) / Math.max(n, 1)) * PICTURES),
  };
}
const rest = (options: ExportOptions): ExportOptions => ({
  ...options,
  onprogress: (done) => options.onprogress?.(PICTURES + done * (1 - PICTURES)),
});

const lookOf = ({ view }: BriefingItem) => ({ chosen: view.departments, shared: view.shared });

/** The chart alone: title, notes and sources stand beside it as live text. */
async function barePicture(
  { item, figure }: BriefingFigure,
  preset: 'full' | 'pair',
  options: ExportOptions,
): Promise<Uint8Array> {
  const { pngOf } = await import('../../export/picture/png.ts');
  return pngOf(figure, preset, {
    ...lookOf(item),
    without: ['title', 'subtitle', 'notes', 'footer'],
    ...options,
  });
}

async function pptx(
  briefing: Briefing,
  figures: readonly BriefingFigure[],
  lang: Lang,
  { lists = [], ...options }: BriefingFileOptions,
): Promise<Uint8Array> {
  const [{ writePptx }, { needsPicture }, { slidePictures }] = await Promise.all([
    import('../../export/pptx/write.ts'),
    import('../../export/pptx/chart/native-charts.ts'),
    import('../../export/pptx/slide-pictures.ts'),
  ]);
  const slides: Slide[] = briefing.cover === 'none' ? [] : [{ kind: 'cover', ...coverOf(briefing, lang) }];
  for (const list of lists) slides.push({ kind: 'list', ...list });
  for (const [i, { item, figure }] of figures.entries()) {
    const [sentence, caption] = [item.sentence.trim(), item.caption.trim()];
    const title = titleOf(item, figure);
    const shown = { ...figure, chosen: item.view.departments };
    const slide: Slide = { kind: 'figure', figure: shown, title, sentence, caption };
    const pictures = needsPicture(figure)
      ? await slidePictures(slide, { ...lookOf(item), ...slice(options, i, figures.length) })
      : [];
    slides.push({ ...slide, pictures });
  }
  return writePptx(slides, lang, rest(options));
}

/** Millimetres that words before a picture leave it on their page: a heading alone on a page introduces nothing. */
function roomFor(before: readonly string[]): number {
  const lines = before.reduce(
    (sum, text) => sum + Math.ceil((textWidth(text, PAPER.size) + 2 * PAPER.size) / PAPER.width),
    0,
  );
  return Math.max(PAPER.least, Math.min(PAPER.most, PAPER.height - lines * PAPER.line));
}

async function docx(
  briefing: Briefing,
  figures: readonly BriefingFigure[],
  lang: Lang,
  { paired = false, lists = [], ...options }: BriefingFileOptions,
): Promise<Uint8Array> {
  const { writeDocx } = await import('../../export/docx/write.ts');
  const w = briefingWords(lang);
  const items: DocItem[] = lists.flatMap(({ title, lines }) => [
    { kind: 'heading', level: 2, text: title },
    ...lines.map(({ number, text }): DocItem => ({ kind: 'paragraph', text: `${number}　${text}` })),
  ]);
  for (const [i, each] of figures.entries()) {
    const { item, figure } = each;
    // A heading ends without a stop.
    const heading = w.numeral(i + 1) + titleOf(item, figure).replace(/[。.]\s*$/, '');
    const said = item.sentence.split(/\n+/).filter((line) => line.trim() !== '');
    items.push({ kind: 'heading', level: 1, text: heading });
    for (const text of said) items.push({ kind: 'paragraph', text: text.trim() });
    const caption = lineOf(item, figure);
    if (figure.spec.kind === 'table' && !paired) items.push({ kind: 'figure', figure, caption, table: true });
    else {
      const png = await barePicture(each, paired ? 'pair' : 'full', slice(options, i, figures.length));
      const most = roomFor([heading, ...said]);
      items.push({ kind: 'figure', figure, caption, picture: { png }, most, short: paired });
    }
  }
  const cover =
    briefing.cover === 'none'
      ? {}
      : { cover: { ...coverOf(briefing, lang), page: briefing.cover === 'page' } };
  return writeDocx(items, lang, { ...rest(options), ...cover });
}

/** `示例数据-标题-简报-2026-11-21-数据1a2b3c4d.pptx`, without the parts that the title or nothing says. */
export function briefingName(briefing: Briefing, meta: Meta, lang: Lang, extension: string): string {
  const { title } = coverOf(briefing, lang);
  const word = briefingWords(lang).fileWord;
  const { names } = exportWords(lang);
  return safeName(
    [
      meta.sample ? names.sample : '',
      title,
      title.toLowerCase().includes(word) ? '' : word,
      briefing.date,
      extension === 'json' ? '' : names.version(meta.version),
    ],
    extension,
  );
}

/** The bytes of a file; rejects with an AbortError once cancelled and with a sentence where a figure cannot be drawn. */
export function briefingBytes(
  id: BriefingFileId,
  briefing: Briefing,
  figures: readonly BriefingFigure[],
  lang: Lang,
  options: BriefingFileOptions = {},
): Promise<Uint8Array> {
  return (id === 'pptx' ? pptx : docx)(briefing, figures, lang, options);
}
