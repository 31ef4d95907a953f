/** A figure at a preset's size as SVG, ready to be drawn into a PNG by a browser's canvas or by the build. */
import type { Scene } from '../../charts/scene/scene.ts';
import { LIGHT, type Theme } from '../../charts/theme.ts';
import { composeExport, type ComposeOptions } from './compose.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { drawnIn, fitsIn, partFor, type Drawing } from './fit.ts';
import { partsOf } from './parts.ts';
import { ON_PAPER, PRESETS, type BareId, type Preset, type PresetId } from './presets.ts';
import { aboutFigure, svgOf } from './svg.ts';

export interface PictureOptions extends Partial<
  Pick<ComposeOptions, 'chosen' | 'shared' | 'without' | 'as'>
> {
  readonly theme?: Theme;
  /** No paper behind the figure. */
  readonly transparent?: boolean;
}

export interface Picture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** Pixels of the smallest type on the picture. */
  readonly smallestType: number;
}

interface Prepared {
  readonly figure: ExportFigure;
  readonly drawing: Drawing;
  readonly theme: Theme;
  readonly paper: boolean;
}

function prepared(figure: ExportFigure, options: PictureOptions): Prepared {
  const { theme = LIGHT, transparent = false, as, ...rest } = options;
  const shown: ExportFigure =
    as === 'table' ? { ...figure, spec: { ...figure.spec, kind: 'table' } } : figure;
  return {
    figure: shown,
    drawing: { ...rest, theme, lang: figure.lang },
    theme,
    paper: !transparent,
  };
}

function written(figure: ExportFigure, preset: Preset, { drawing, theme, paper }: Prepared): Picture {
  const { scene, width, height } = drawnIn(figure, preset, drawing);
  const svg = svgOf(scene, { theme, about: aboutFigure(figure), paper, size: { width, height } });
  return { svg, width, height, dpi: preset.dpi, smallestType: (smallestOf(scene) * width) / scene.width };
}

/** Pixels of the smallest type on a Scene. */
const smallestOf = ({ marks }: Scene): number =>
  marks.reduce((least, mark) => (mark.type === 'text' ? Math.min(least, mark.size) : least), Infinity);

/** A figure as one picture; where a format has no room for all, with what comes first and a sentence on the rest. */
export function pictureOf(
  figure: ExportFigure,
  id: PresetId | BareId,
  options: PictureOptions = {},
): Picture {
  const preset = PRESETS[id];
  const ready = prepared(figure, options);
  return written(partFor(ready.figure, preset, ready.drawing), preset, ready);
}

/** A figure as the pictures that it needs in a format of a fixed height; of others it is one. */
export function picturesOf(figure: ExportFigure, id: PresetId, options: PictureOptions = {}): Picture[] {
  return PRESETS[id].height === undefined
    ? [pictureOf(figure, id, options)]
    : picturesIn(figure, PRESETS[id], options);
}

/** A figure as the pictures that it needs in a room of a fixed height. */
export function picturesIn(figure: ExportFigure, room: Preset, options: PictureOptions): Picture[] {
  const ready = prepared(figure, options);
  const parts = partsOf(ready.figure, (one) => fitsIn(one, room, ready.drawing));
  return numbered(parts).map((part) => written(part, room, ready));
}

/** Parts of one figure say in their titles which they are: `（1/2）`. */
function numbered(parts: readonly ExportFigure[]): readonly ExportFigure[] {
  if (parts.length < 2) return parts;
  return parts.map((part, i) => ({
    ...part,
    title: part.title + words(part.lang).bracket(`${i + 1}/${parts.length}`),
  }));
}

/** Layout width of a figure that leaves as an SVG file: the paper's full width. */
const SVG_WIDTH = 640;

/** A figure as an SVG file. */
export function svgFile(
  figure: ExportFigure,
  options: PictureOptions & { readonly width?: number } = {},
): string {
  const { theme = LIGHT, transparent = false, width = SVG_WIDTH, ...rest } = options;
  const scene = composeExport(figure, { ...rest, theme, lang: figure.lang, width, words: ON_PAPER });
  return svgOf(scene, { theme, about: aboutFigure(figure), paper: !transparent });
}
