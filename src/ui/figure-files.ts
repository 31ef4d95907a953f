/** The files that a figure leaves in: each loads its writer on demand and answers with whole bytes or not at all. */
import type { ExportOptions } from '../export/out/cancel.ts';
import type { ExportFigure } from '../export/figure.ts';
import { fileName } from '../export/out/file-names.ts';
import { exportWords } from '../text/words/export.ts';
import type { PresetId } from '../export/picture/presets.ts';

export interface FileOptions extends ExportOptions {
  readonly transparent: boolean;
  /** Bodies that the reader chose. */
  readonly chosen: readonly string[];
  /** Small multiples share their axis. */
  readonly shared: boolean;
  /** The figure stands as its table. */
  readonly asTable: boolean;
}
export interface MadeFile {
  readonly bytes: Uint8Array | string;
  readonly name: string;
}

export const FILE_IDS = ['svg', 'pptx', 'docx', 'docxTable', 'xlsx', 'csv'] as const;
export type FileId = (typeof FILE_IDS)[number];

const shape = ({ asTable }: FileOptions): { as: 'table' } | Record<string, never> =>
  asTable ? { as: 'table' } : {};

/** A figure as PNG at a preset's size. */
export async function pictureFile(
  figure: ExportFigure,
  preset: PresetId,
  options: FileOptions,
): Promise<MadeFile> {
  const { pngOf } = await import('../export/picture/png.ts');
  const bytes = await pngOf(figure, preset, { ...options, ...shape(options) });
  return { bytes, name: fileName(figure, 'png', exportWords(figure.lang).names.formats[preset]) };
}

/** The chart alone, for files where title, notes and sources stand as live text. */
async function barePicture(
  figure: ExportFigure,
  preset: PresetId,
  options: FileOptions,
): Promise<Uint8Array> {
  const { pngOf } = await import('../export/picture/png.ts');
  return pngOf(figure, preset, {
    ...options,
    ...shape(options),
    transparent: false,
    without: ['title', 'subtitle', 'notes', 'footer'],
  });
}

async function docx(figure: ExportFigure, options: FileOptions, table: boolean): Promise<Uint8Array> {
  const { writeDocx } = await import('../export/docx/write.ts');
  const isTable = figure.spec.kind === 'table' || options.asTable;
  const picture = isTable ? {} : { picture: { png: await barePicture(figure, 'full', options) } };
  return writeDocx([{ kind: 'figure', figure, ...picture, table: table || isTable }], figure.lang, options);
}

async function pptx(figure: ExportFigure, options: FileOptions): Promise<Uint8Array> {
  const [{ writePptx }, { needsPicture }] = await Promise.all([
    import('../export/pptx/write.ts'),
    import('../export/pptx/chart/native-charts.ts'),
  ]);
  const slide = { kind: 'figure', figure: { ...figure, chosen: options.chosen } } as const;
  const pictures = needsPicture(figure)
    ? await (
        await import('../export/pptx/slide-pictures.ts')
      ).slidePictures(slide, { ...options, ...shape(options) })
    : [];
  return writePptx([{ ...slide, pictures }], figure.lang, options);
}

const WRITERS: Readonly<
  Record<FileId, (figure: ExportFigure, options: FileOptions) => Promise<Uint8Array | string>>
> = {
  svg: async (figure, options) =>
    (await import('../export/picture/picture.ts')).svgFile(figure, {
      transparent: options.transparent,
      chosen: options.chosen,
      shared: options.shared,
      ...shape(options),
    }),
  pptx,
  docx: (figure, options) => docx(figure, options, false),
  docxTable: (figure, options) => docx(figure, options, true),
  xlsx: async (figure, options) =>
    (await import('../export/xlsx/write.ts')).writeXlsx(figure, figure.lang, options),
  csv: async (figure) => (await import('../export/table/csv.ts')).csvOf(figure),
};

/** A figure as a file; rejects with an AbortError once cancelled. */
export async function makeFile(id: FileId, figure: ExportFigure, options: FileOptions): Promise<MadeFile> {
  const bytes = await WRITERS[id](figure, options);
  const { withTable } = exportWords(figure.lang).names;
  const name = id === 'docxTable' ? fileName(figure, 'docx', withTable) : fileName(figure, id);
  return { bytes, name };
}
