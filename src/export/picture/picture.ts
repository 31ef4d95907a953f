/** A figure at a preset's size as SVG, ready to be drawn into a PNG by a browser's canvas or by the build. */
import type { Scene } from '../../charts/scene/scene.ts';
import { LIGHT, type Theme } from '../../charts/theme.ts';
import { composeExport, type Composed, type ComposeOptions } from './compose.ts';
import type { KindId } from '../../charts/kinds/index.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';
import { leadingPart, partsOf, unitsOf } from './parts.ts';
import { placed } from './place.ts';
import { ON_PAPER, PRESETS, type Preset, type PresetId } from './presets.ts';
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
  /** No more is on it than the format holds, at its own size. */
  readonly fits: boolean;
}

type Try = readonly [layout: number, arrangement: 'stack' | 'side'];
type Drawing = Omit<ComposeOptions, 'width'>;

/** A table is cut to the room it has, so its slide is laid out wide enough for several rows. */
const TABLE_SLIDES: readonly Try[] = [
  [880, 'stack'],
  [1000, 'stack'],
  [1120, 'stack'],
];
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

const scaled = ({ width }: Preset, layout: number, pixels: number): number => (pixels * layout) / width;

function composed(
  figure: ExportFigure,
  preset: Preset,
  [layout, arrangement]: Try,
  drawing: Drawing,
): Composed {
  const slot = preset.height === undefined ? {} : { minHeight: scaled(preset, layout, preset.height) };
  const maxHeight = scaled(preset, layout, preset.maxHeight);
  const { words } = preset;
  return composeExport(figure, { ...drawing, ...slot, words, maxHeight, width: layout, arrangement });
}

/** `last`: the widest layout alone, in both arrangements. */
function triesOf(
  figure: ExportFigure,
  preset: Preset,
  layouts: readonly number[],
  last = false,
): readonly Try[] {
  const some = last ? layouts.slice(-1) : layouts;
  if (preset.height === undefined) return some.map((layout): Try => [layout, 'stack']);
  if (figure.spec.kind !== 'table') return slideTries(some);
  return last ? TABLE_SLIDES.slice(-1) : TABLE_SLIDES;
}

/** The narrowest layout that fits, so that the type is as large as can be; else the one scaled down least. */
function fitted(
  figure: ExportFigure,
  preset: Preset,
  drawing: Drawing,
  layouts: readonly number[] = preset.layouts,
): Fitted {
  const { width, height, maxHeight } = preset;
  const mayCut = preset.cut === undefined;
  let best: Scene | undefined;
  const tries = triesOf(figure, preset, layouts);
  for (const [i, each] of tries.entries()) {
    const scene = composed(figure, preset, each, drawing);
    // A table with all its columns, if a wider one has them.
    const whole = scene.left + scene.dropped === 0 || i === tries.length - 1 || height === undefined;
    if (whole && scene.height <= scaled(preset, each[0], maxHeight) + 1) {
      const high = height ?? Math.round((scene.height * width) / scene.width);
      return { scene, width, height: high, fits: mayCut || scene.left === 0 };
    }
    if (!best || height === undefined || scene.height < best.height) best = scene;
  }
  const last = best!;
  if (!preset.cut) {
    const high = Math.round((last.height * width) / last.width);
    return { scene: last, width, height: high, fits: false };
  }
  // Too long for any: as wide as its height asks for, on a slide with the words beside it.
  const wide = Math.ceil((last.height * width) / maxHeight);
  const scene = height === undefined ? last : composed(figure, preset, [wide, 'side'], drawing);
  const high = Math.max(scene.height, scaled(preset, wide, maxHeight));
  const broad = (high * width) / maxHeight;
  const middle = (broad - scene.width) / 2;
  return { scene: placed(scene, middle, 0, broad, high), width, height: maxHeight, fits: false };
}

/** Kinds that have a row a unit: of others a format counts no rows. */
const IN_ROWS: readonly KindId[] = [
  'dot',
  'bar',
  'bullet',
  'pair',
  'completion',
  'dumbbell',
  'matrix',
  'table',
];

/** Whether the figure fits at the widest of some layouts, and so at all: one or two tries in place of all. */
function fitsIn(
  figure: ExportFigure,
  preset: Preset,
  drawing: Drawing,
  layouts: readonly number[] = preset.layouts,
): boolean {
  const most = preset.cut?.rows ?? Infinity;
  if (IN_ROWS.includes(figure.spec.kind) && unitsOf(figure).keys.length > most) return false;
  return triesOf(figure, preset, layouts, true).some((each) => {
    const scene = composed(figure, preset, each, drawing);
    return scene.left === 0 && scene.height <= scaled(preset, each[0], preset.maxHeight) + 1;
  });
}

/** What of the figure one picture holds: what fits at the format's own type, else at a smaller one. */
function partFor(figure: ExportFigure, preset: Preset, drawing: Drawing): ExportFigure {
  const { cut } = preset;
  // A little smaller type is better than a row that is cut off.
  if (!cut || fitsIn(figure, preset, drawing, cut.wider.slice(0, 1))) return figure;
  const part = leadingPart(figure, (one) => fitsIn(one, preset, drawing));
  if (cut.wider.length === 0 || fitsIn(part, preset, drawing)) return part;
  return leadingPart(figure, (one) => fitsIn(one, preset, drawing, cut.wider));
}

function drawn(figure: ExportFigure, preset: Preset, drawing: Drawing): Fitted {
  const first = fitted(figure, preset, drawing);
  return first.fits || !preset.cut || preset.cut.wider.length === 0
    ? first
    : fitted(figure, preset, drawing, preset.cut.wider);
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
  const { scene, width, height } = drawn(figure, preset, drawing);
  const svg = svgOf(scene, { theme, about: aboutFigure(figure), paper, size: { width, height } });
  return { svg, width, height, dpi: preset.dpi, smallestType: (smallestOf(scene) * width) / scene.width };
}

/** Pixels of the smallest type on a Scene. */
const smallestOf = ({ marks }: Scene): number =>
  marks.reduce((least, mark) => (mark.type === 'text' ? Math.min(least, mark.size) : least), Infinity);

/** A figure as one picture; where a format has no room for all, with what comes first and a sentence on the rest. */
export function pictureOf(figure: ExportFigure, id: PresetId, options: PictureOptions = {}): Picture {
  const preset = PRESETS[id];
  const ready = prepared(figure, options);
  return written(partFor(ready.figure, preset, ready.drawing), preset, ready);
}

/** A figure as the pictures that it needs in a format of a fixed height; of others it is one. */
export function picturesOf(figure: ExportFigure, id: PresetId, options: PictureOptions = {}): Picture[] {
  const preset = PRESETS[id];
  if (preset.height === undefined) return [pictureOf(figure, id, options)];
  const ready = prepared(figure, options);
  const parts = partsOf(ready.figure, (one) => fitsIn(one, preset, ready.drawing));
  return numbered(parts).map((part) => written(part, preset, ready));
}

/** Parts of one figure say in their titles which they are: `（1/2）`. */
export function numbered(parts: readonly ExportFigure[]): readonly ExportFigure[] {
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
