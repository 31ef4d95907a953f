/** The pictures of a figure that PowerPoint has no chart for: as many as its type needs to be read. */
import type { ExportOptions } from '../out/cancel.ts';
import type { Picture } from '../ooxml/picture.ts';
import { marksOf } from '../picture/marks.ts';
import { picturesIn, type PictureOptions } from '../picture/picture.ts';
import { rasterise } from '../picture/png.ts';
import { SLIDE_ROWS, type Preset } from '../picture/presets.ts';
import { figurePlan } from './layout.ts';
import type { FigureSlide } from './slide.ts';
import { slideNotes } from './slide-notes.ts';

/** Pixels a point: sharp on a wall of 4K. */
const SCALE = 2;
const EMU_PER_POINT = 12_700;
/** CSS pixels: at the widest, 12 of them are 10 points of the 888 that a slide is wide. */
const LAYOUTS = [640, 720, 800, 880, 960, 1060];

/** The room that title, sentence and notes leave on the slide. */
function roomOf(slide: FigureSlide): Preset {
  const { figure, sentence = '', title = figure.title } = slide;
  const notes = slideNotes(slide, [], 0, figure.lang);
  const { body } = figurePlan(title, notes, marksOf(figure).length > 0, sentence);
  const width = Math.round((body.width / EMU_PER_POINT) * SCALE);
  const height = Math.round((body.height / EMU_PER_POINT) * SCALE);
  const cut = { rows: SLIDE_ROWS, wider: [] };
  return {
    width,
    height,
    maxHeight: height,
    dpi: 144,
    layouts: LAYOUTS,
    words: { notes: 2, sources: 1 },
    cut,
  };
}

/** The pictures in their order: title, notes and sources stand beside them as live text. */
export async function slidePictures(
  slide: FigureSlide,
  options: PictureOptions & ExportOptions,
): Promise<Picture[]> {
  const { signal, onprogress, ...look } = options;
  const bare = { without: ['title', 'subtitle', 'notes', 'footer'], transparent: false } as const;
  const drawn = picturesIn(slide.figure, roomOf(slide), { ...look, ...bare });
  const pictures: Picture[] = [];
  for (const [i, picture] of drawn.entries()) {
    const steps: ExportOptions = {
      ...(signal ? { signal } : {}),
      onprogress: (done) => onprogress?.((i + done) / drawn.length),
    };
    pictures.push({ png: await rasterise(picture, steps) });
  }
  return pictures;
}
