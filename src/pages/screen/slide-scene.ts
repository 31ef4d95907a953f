/** A figure's chart or table laid out for a slide: the type as large as the slide's room allows. */
import { emptyScene } from '../../charts/rows/stack-panels.ts';
import { LAYOUTS } from '../../charts/kinds/index.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { LIGHT } from '../../charts/theme.ts';
import type { ExportFigure } from '../../export/figure.ts';
import { holdsRows } from '../../export/picture/fit.ts';
import { SLIDE_ROWS } from '../../export/picture/presets.ts';
import { partsOf } from '../../export/picture/parts.ts';
import { composeTable } from '../../export/picture/compose-table.ts';

/** Pixels of a slide of 1920 × 1080 between title and sources. */
export const SLIDE_ROOM = { width: 1776, height: 700 };
/** CSS pixels, the first that fits: the widest shows type of 12 at 18 pixels of 1080, read from five metres. */
const LAYOUT_WIDTHS = [800, 880, 960, 1040, 1120, 1184];
/** Tables hold no more type than they need rows. */
const TABLE_WIDTHS = [960, 1080, 1184];

/** How the reader has the figure. */
export interface SlideLook {
  readonly chosen: readonly string[];
  readonly shared: boolean;
}

export interface SlideScene {
  readonly scene: Scene;
  /** What a table leaves out, in sentences. */
  readonly notes: readonly string[];
  readonly fits: boolean;
}

/** Height that a scene of this width may have to fill the room's. */
const roomAt = (width: number): number => (SLIDE_ROOM.height * width) / SLIDE_ROOM.width;

function chartAt(figure: ExportFigure, width: number, look: SlideLook): Scene {
  const { frame, spec, lang, incomparable } = figure;
  const options = { width, theme: LIGHT, lang, incomparable, folded: true, ...look };
  return frame.panels.every(({ rows }) => rows.length === 0)
    ? emptyScene(options)
    : LAYOUTS[spec.kind](frame, spec.encode, options);
}

/** The first layout that fits; else the widest, which the slide shows smaller. */
export function slideScene(figure: ExportFigure, look: SlideLook): SlideScene {
  const tried = (figure.spec.kind === 'table' ? TABLE_WIDTHS : LAYOUT_WIDTHS).map(
    (width) => (): SlideScene => {
      if (figure.spec.kind === 'table') {
        const { scene, notes, left } = composeTable(figure, width, LIGHT, roomAt(width));
        return { scene, notes, fits: left === 0 };
      }
      const scene = chartAt(figure, width, look);
      return { scene, notes: [], fits: scene.height <= roomAt(width) };
    },
  );
  let last: SlideScene | undefined;
  for (const next of tried) {
    last = next();
    if (last.fits) break;
  }
  return last!;
}

/** The figure on as few slides as it needs to be read: each holds some of its bodies. */
export function slideParts(figure: ExportFigure, look: SlideLook): ExportFigure[] {
  return partsOf(figure, (part) => holdsRows(part, SLIDE_ROWS) && slideScene(part, look).fits);
}
