/** The pictures of a page in one archive. */
import { step, type ExportOptions } from '../../export/out/cancel.ts';
import { archive, type ArchivedFile } from '../../export/out/archive.ts';
import { fileName } from '../../export/out/file-names.ts';
import { picturesOf } from '../../export/picture/picture.ts';
import { rasterise } from '../../export/picture/png.ts';
import type { PresetId } from '../../export/picture/presets.ts';
import { exportWords } from '../../text/words/export.ts';
import type { BriefingFigure } from '../briefing/files.ts';

/** Name of the n-th picture: they unpack in the page's order. */
function nameOf(
  { figure }: BriefingFigure,
  at: number,
  preset: PresetId,
  part: number,
  parts: number,
): string {
  const format = exportWords(figure.lang).names.formats[preset];
  const name = fileName(figure, 'png', parts > 1 ? `${format} ${part}` : format);
  return `${String(at).padStart(2, '0')}-${name}`;
}

/** The bytes of a ZIP with the pictures of all figures in a format; rejects with an AbortError once cancelled. */
export async function pageZip(
  figures: readonly BriefingFigure[],
  preset: PresetId,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const files: ArchivedFile[] = [];
  const { signal, onprogress } = options;
  for (const [i, each] of figures.entries()) {
    await step(options, i / figures.length);
    const { item, figure } = each;
    const pictures = picturesOf(figure, preset, { chosen: item.view.departments, shared: item.view.shared });
    for (const [part, picture] of pictures.entries()) {
      const steps: ExportOptions = {
        ...(signal ? { signal } : {}),
        onprogress: (done) => onprogress?.((i + (part + done) / pictures.length) / figures.length),
      };
      const bytes = await rasterise(picture, steps);
      files.push({ name: nameOf(each, i + 1, preset, part + 1, pictures.length), bytes });
    }
  }
  return archive(files, figures[0]?.figure.frame.date ?? '');
}
