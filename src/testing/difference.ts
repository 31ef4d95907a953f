/** Two pictures of a chart as one that shows where they differ: what is gone is red, what is new is blue. */
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from '../../scripts/charts/indexed-png.ts';

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, a byte a channel. */
  readonly bytes: Uint8Array;
}

const FAMILY = 'Noto Sans SC';
const require = createRequire(import.meta.url);
const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '600SemiBold/NotoSansSC_600SemiBold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`),
);

function draw(svg: string): Pixels {
  // Fonts of ten megabytes each are read only where something is written.
  const fontFiles = svg.includes('<text') ? FONTS : [];
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY };
  const { width, height, pixels } = new Resvg(svg, { background: '#fff', font }).render();
  return { width, height, bytes: pixels };
}

const GONE = [204, 0, 0];
const NEW = [0, 60, 220];
/** Shades of what is in both: few colours make a small file. */
const SHADES = 8;

/** Darkness of a pixel, 0 to 255; paper beyond the edge. */
function inkAt({ width, height, bytes }: Pixels, x: number, y: number): number {
  if (x >= width || y >= height) return 0;
  const at = (y * width + x) * 4;
  return 255 - Math.round((bytes[at]! + bytes[at + 1]! + bytes[at + 2]!) / 3);
}

const isSame = (a: Pixels, b: Pixels, x: number, y: number): boolean => {
  if (x >= a.width || y >= a.height || x >= b.width || y >= b.height)
    return inkAt(a, x, y) === inkAt(b, x, y);
  const [i, j] = [(y * a.width + x) * 4, (y * b.width + x) * 4];
  return [0, 1, 2].every((channel) => a.bytes[i + channel] === b.bytes[j + channel]);
};

/** A PNG as large as the larger of both; undefined where no pixel differs. */
export function differencePng(before: string, after: string): Uint8Array | undefined {
  const [a, b] = [draw(before), draw(after)];
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const out = new Uint8Array(width * height * 4);
  let differs = a.width !== b.width || a.height !== b.height;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const same = isSame(a, b, x, y);
      differs ||= !same;
      // What stays is pale.
      const shade = 255 - Math.round((inkAt(b, x, y) / 255) * (SHADES - 1)) * 16;
      const colour = same ? [shade, shade, shade] : inkAt(a, x, y) > inkAt(b, x, y) ? GONE : NEW;
      out.set([...colour, 255], (y * width + x) * 4);
    }
  return differs ? indexedPng(out, width, height) : undefined;
}
