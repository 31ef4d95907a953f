/** A figure at a preset's size as SVG, ready to be drawn into a PNG by a browser's canvas or by the build. */
import type { Scene } from '../../charts/scene/scene.ts';
import { LIGHT, type Theme } from '../../charts/theme.ts';
import { composeExport, type ComposeOptions } from './compose.ts';
import type { ExportFigure } from '../figure.ts';
import { placed } from './place.ts';
import { PRESETS, type Preset, type PresetId } from './presets.ts';
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

interface Fitted {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
}

type Try = readonly [layout: number, arrangement: 'stack' | 'side'];

/** A table is cut to the room it has, so its slide is laid out wide enough for several rows. */
const TABLE_SLIDE: Try = [1120, 'stack'];
/** On slides up to this layout width the words stand above and below the chart; beyond, a column beside it comes first. */
const STACKED_FIRST = 1120;
const LEAST_SIDE = 960;

function slideTries(layouts: readonly number[]): readonly Try[] {
  return [
    ...layouts.filter((layout) => layout <= STACKED_FIRST).map((layout): Try => [layout, 'stack']),
    ...layouts.filter((layout) => layout >= LEAST_SIDE).map((layout): Try => [layout, 'side']),
    ...layouts.filter((layout) => layout > STACKED_FIRST).map((layout): Try => [layout, 'stack']),
  ];
}

/**
 * The figure at the preset's size. Where the picture's height is given: the narrowest layout that fits, so that the
 * type is as large as can be; the one scaled down least where none does.
 */
function fitted(figure: ExportFigure, preset: Preset, options: Omit<ComposeOptions, 'width'>): Fitted {
  const { width, height, layouts } = preset;
  const scaled = (layout: number, pixels: number): number => (pixels * layout) / width;
  const compose = (layout: number, arrangement: 'stack' | 'side'): Scene => {
    const slot = height === undefined ? {} : { minHeight: scaled(layout, height) };
    const maxHeight = scaled(layout, preset.maxHeight);
    return composeExport(figure, { ...options, ...slot, maxHeight, width: layout, arrangement });
  };
  if (height === undefined) {
    let scene = compose(layouts[0]!, 'stack');
    for (const layout of layouts) {
      scene = compose(layout, 'stack');
      if (scene.height <= scaled(layout, preset.maxHeight)) break;
    }
    return { scene, width, height: Math.round((scene.height * width) / scene.width) };
  }
  const isTable = figure.spec.kind === 'table' || options.as === 'table';
  let best: Scene | undefined;
  for (const [layout, arrangement] of isTable ? [TABLE_SLIDE] : slideTries(layouts)) {
    const scene = compose(layout, arrangement);
    if (scene.height <= scaled(layout, height) + 1) return { scene, width, height };
    if (!best || scene.height < best.height) best = scene;
  }
  // Too long for any: as wide as its height asks for, words beside it.
  const wide = Math.ceil((best!.height * width) / height);
  const scene = compose(wide, 'side');
  const high = Math.max(scene.height, scaled(wide, height));
  const broad = (high * width) / height;
  return { scene: placed(scene, (broad - wide) / 2, 0, broad, high), width, height };
}

/** Composes, lays out and writes a figure as the SVG of a picture. */
export function pictureOf(figure: ExportFigure, id: PresetId, options: PictureOptions = {}): Picture {
  const preset = PRESETS[id];
  const { theme = LIGHT, transparent = false, ...rest } = options;
  const { scene, width, height } = fitted(figure, preset, {
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
