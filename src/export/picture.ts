/** A figure at a preset's size as SVG, ready to be drawn into a PNG by a browser's canvas or by the build. */
import type { Scene } from '../charts/scene.ts';
import { LIGHT, type Theme } from '../charts/theme.ts';
import { composeExport, type ComposeOptions } from './compose.ts';
import type { ExportFigure } from './figure.ts';
import { placed } from './place.ts';
import { PRESETS, type Preset, type PresetId } from './presets.ts';
import { aboutFigure, svgOf } from './svg.ts';

export interface PictureOptions extends Partial<
  Pick<ComposeOptions, 'chosen' | 'without' | 'as' | 'maxRows'>
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

interface Fitted {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
}

/** Narrowest layout that fits the picture's height; the one scaled down least where none does. */
function fitted(figure: ExportFigure, preset: Preset, options: Omit<ComposeOptions, 'width'>): Fitted {
  const { width, height } = preset;
  if (height === undefined) {
    const scene = composeExport(figure, { ...options, width: preset.layouts[0]! });
    return { scene, width, height: Math.round((scene.height * width) / scene.width) };
  }
  const ratio = height / width;
  let best: Scene | undefined;
  for (const layout of preset.layouts) {
    const scene = composeExport(figure, { ...options, width: layout, minHeight: layout * ratio });
    if (scene.height <= layout * ratio + 0.5) return { scene, width, height };
    if (!best || scene.height < best.height) best = scene;
  }
  // Too long for the picture: scaled to its height, in the middle.
  const wide = best!.height / ratio;
  return { scene: placed(best!, (wide - best!.width) / 2, 0, wide, best!.height), width, height };
}

/** Composes, lays out and writes a figure as the SVG of a picture. */
export function pictureOf(figure: ExportFigure, id: PresetId, options: PictureOptions = {}): Picture {
  const preset = PRESETS[id];
  const { theme = LIGHT, transparent = false, ...rest } = options;
  const { scene, width, height } = fitted(figure, preset, {
    maxRows: preset.maxRows,
    ...rest,
    theme,
    lang: figure.lang,
  });
  const svg = svgOf(scene, {
    theme,
    about: aboutFigure(figure),
    paper: !transparent,
    size: { width, height },
  });
  return { svg, width, height, dpi: preset.dpi, smallestType: (theme.size.small * width) / scene.width };
}

/** Layout width of a figure that leaves as an SVG file: the paper's full width. */
const SVG_WIDTH = 640;

/** A figure as an SVG file. */
export function svgFile(
  figure: ExportFigure,
  options: PictureOptions & { readonly width?: number } = {},
): string {
  const { theme = LIGHT, transparent = false, width = SVG_WIDTH, ...rest } = options;
  const scene = composeExport(figure, { ...rest, theme, lang: figure.lang, width });
  return svgOf(scene, { theme, about: aboutFigure(figure), paper: !transparent });
}
