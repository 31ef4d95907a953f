/** What a chart draws of a Frame, and what tests read in it. */
import { chartById } from '../charts/catalogue.ts';
import type { Encoding } from '../charts/kind.ts';
import { LAYOUTS, type KindId } from '../charts/kinds/index.ts';
import type { Mark, Scene } from '../charts/scene/scene.ts';
import { enlarged, LIGHT } from '../charts/theme.ts';
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { incomparableTexts } from '../text/captions/incomparable.ts';

interface Drawn {
  /** Pixels; 720 where left out. */
  readonly width?: number;
  readonly lang?: Lang;
  /** 大字版 */
  readonly large?: boolean;
  readonly chosen?: readonly string[];
  /** Draws the Frame as another kind than its chart's. */
  readonly kind?: KindId;
  readonly encode?: Encoding;
}

/** A Frame as its chart, or as another kind, draws it. Throws where the catalogue has no chart of the Frame's id. */
export function sceneOf(frame: Frame, more: Drawn = {}): Scene {
  const { width = 720, lang = 'zh', large = false, chosen = [] } = more;
  const spec = chartById(frame.id);
  if (!spec) throw new RangeError(`the catalogue has no chart ${frame.id}`);
  const { kind = spec.kind, encode = spec.encode } = more;
  const theme = large ? enlarged(LIGHT, 1.25) : LIGHT;
  const incomparable = incomparableTexts(frame, lang);
  return LAYOUTS[kind](frame, encode, { width, lang, theme, chosen, incomparable });
}

/** The texts of a Scene, lines of one text joined. */
export const textsOf = (scene: Scene): string[] =>
  scene.marks.flatMap((mark) => (mark.type === 'text' ? [mark.lines.join('')] : []));

/** Marks whose key ends so: keys name what a mark is of. */
export const marksOf = (scene: Scene, end: string): Mark[] =>
  scene.marks.filter(({ key }) => key.endsWith(end));
