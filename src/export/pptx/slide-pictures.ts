/** The pictures of a figure that PowerPoint has no chart for: as many as its type needs to be read. */
import type { ExportOptions } from '../out/cancel.ts';
import type { ExportFigure } from '../figure.ts';
import type { Picture } from '../ooxml/picture.ts';
import { partsOf } from '../picture/parts.ts';
import { pictureOf, type PictureOptions } from '../picture/picture.ts';
import { pngOf } from '../picture/png.ts';

/** Room of a figure on a slide, points: what title and notes usually leave. */
const ROOM = { width: 888, height: 370 };
/** Points: nothing on a slide is smaller. */
const LEAST_TYPE = 10;

type Options = PictureOptions & ExportOptions;

/** Title, notes and sources stand beside the picture as live text. */
const BARE = { without: ['title', 'subtitle', 'notes', 'footer'], transparent: false } as const;

const typeOn = (figure: ExportFigure, preset: 'slide' | 'full', options: PictureOptions): number => {
  const { width, height, smallestType } = pictureOf(figure, preset, { ...options, ...BARE });
  return smallestType * Math.min(ROOM.width / width, ROOM.height / height);
};

/** The pictures in their order; a wide, low chart fills the slide's room better at its own shape than within 16:9. */
export async function slidePictures(figure: ExportFigure, options: Options): Promise<Picture[]> {
  const { signal, onprogress, ...look } = options;
  const best = (part: ExportFigure): number =>
    Math.max(typeOn(part, 'slide', look), typeOn(part, 'full', look));
  const parts = partsOf(figure, (part) => best(part) >= LEAST_TYPE);
  const pictures: Picture[] = [];
  for (const [i, part] of parts.entries()) {
    const preset = typeOn(part, 'full', look) > typeOn(part, 'slide', look) ? 'full' : 'slide';
    const steps: ExportOptions = {
      ...(signal ? { signal } : {}),
      onprogress: (done) => onprogress?.((i + done) / parts.length),
    };
    pictures.push({ png: await pngOf(part, preset, { ...look, ...BARE, ...steps }) });
  }
  return pictures;
}
