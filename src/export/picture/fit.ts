/** How much of a figure a format holds, and in which layout. */
import type { KindId } from '../../charts/kinds/index.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import type { ExportFigure } from '../figure.ts';
import { composeExport, type Composed, type ComposeOptions } from './compose.ts';
import { leadingPart, unitsOf } from './parts.ts';
import { placed } from './place.ts';
import type { Preset } from './presets.ts';

export interface Fitted {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** No more is on it than the format holds, at its own size. */
  readonly fits: boolean;
}

type Try = readonly [layout: number, arrangement: 'stack' | 'side'];
/** How a figure is composed in all its layouts. */
export type Drawing = Omit<ComposeOptions, 'width'>;

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
  drawing: Drawing,
  layouts: readonly number[],
  last = false,
): readonly Try[] {
  const hasWords = drawing.without?.includes('title') !== true;
  const some = last ? layouts.slice(-1) : layouts;
  if (preset.height === undefined) return some.map((layout): Try => [layout, 'stack']);
  if (figure.spec.kind !== 'table')
    return hasWords ? slideTries(some) : some.map((layout): Try => [layout, 'stack']);
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
  const tries = triesOf(figure, preset, drawing, layouts);
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

/** Whether a figure has at most so many rows, where its kind has a row a unit. */
export const holdsRows = (figure: ExportFigure, most: number): boolean =>
  !IN_ROWS.includes(figure.spec.kind) || unitsOf(figure).keys.length <= most;

/** Whether the figure fits at the widest of some layouts, and so at all: one or two tries in place of all. */
export function fitsIn(
  figure: ExportFigure,
  preset: Preset,
  drawing: Drawing,
  layouts: readonly number[] = preset.layouts,
): boolean {
  if (!holdsRows(figure, preset.cut?.rows ?? Infinity)) return false;
  return triesOf(figure, preset, drawing, layouts, true).some((each) => {
    const scene = composed(figure, preset, each, drawing);
    return scene.left === 0 && scene.height <= scaled(preset, each[0], preset.maxHeight) + 1;
  });
}

/** What of the figure one picture holds: what fits at the format's own type, else at a smaller one. */
export function partFor(figure: ExportFigure, preset: Preset, drawing: Drawing): ExportFigure {
  const { cut } = preset;
  // A little smaller type is better than a row that is cut off.
  if (!cut || fitsIn(figure, preset, drawing, cut.wider.slice(0, 1))) return figure;
  const part = leadingPart(figure, (one) => fitsIn(one, preset, drawing));
  if (cut.wider.length === 0 || fitsIn(part, preset, drawing)) return part;
  return leadingPart(figure, (one) => fitsIn(one, preset, drawing, cut.wider));
}

/** The figure laid out for the format, where that has wider layouts at one of these. */
export function drawnIn(figure: ExportFigure, preset: Preset, drawing: Drawing): Fitted {
  const first = fitted(figure, preset, drawing);
  return first.fits || !preset.cut || preset.cut.wider.length === 0
    ? first
    : fitted(figure, preset, drawing, preset.cut.wider);
}
