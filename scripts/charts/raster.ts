/** An SVG of a chart as PNG, twice as many pixels as it asks for, its resolution written in. */
import { Resvg } from '@resvg/resvg-js';
import { withDpi } from '../../src/export/picture/dpi.ts';
import { FAMILY, type Fonts } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';

export const SCALE = 2;
/** CSS pixels to the inch. */
const CSS_DPI = 96;

export interface Png {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export function rasterise(svg: string, { files, drawable }: Pick<Fonts, 'files' | 'drawable'>): Png {
  const image = new Resvg(drawable(svg), {
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: SCALE },
  }).render();
  const small = indexedPng(image.pixels, image.width, image.height);
  return {
    bytes: withDpi(small ?? new Uint8Array(image.asPng()), SCALE * CSS_DPI),
    width: image.width,
    height: image.height,
  };
}
