/** The chart alone as it stands on a printed page: laid out wider, so smaller, only where it would be too high. */
import type { Scene } from '../../charts/scene/scene.ts';
import { LIGHT } from '../../charts/theme.ts';
import { composeExport, type ComposeOptions } from '../../export/picture/compose.ts';
import type { ExportFigure } from '../../export/figure.ts';
import { PRESETS } from '../../export/picture/presets.ts';

/** Height over width from which a figure leaves no room for its words on the page. */
const MOST_RATIO = 200 / 174;

export interface PaperScene {
  readonly scene: Scene;
  /** It takes the whole width of the text; others leave room for two on a page. */
  readonly isWide: boolean;
}

export function paperScene(
  figure: ExportFigure,
  drawing: Pick<ComposeOptions, 'chosen' | 'shared'>,
): PaperScene {
  const compose = (width: number): Scene =>
    composeExport(figure, {
      width,
      theme: LIGHT,
      lang: figure.lang,
      ...drawing,
      without: ['title', 'subtitle', 'notes', 'footer'],
    });
  const [first = 640, ...wider] = PRESETS.full.layouts;
  let scene = compose(first);
  if (scene.height / scene.width <= 1) return { scene, isWide: false };
  for (const width of wider) {
    if (scene.height / scene.width <= MOST_RATIO) break;
    scene = compose(width);
  }
  return { scene, isWide: true };
}
