/** The sizes in which pictures leave the product, and the width at which each is laid out so that its type reads well. */
export const PRESET_IDS = ['half', 'full', 'slide', 'chat'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  /** Pixels of the picture. */
  readonly width: number;
  /** Pixels; left out: as high as the figure is. */
  readonly height?: number;
  readonly dpi: number;
  /** CSS pixels at which the figure is laid out, the first that fits; the picture is scaled up from it. */
  readonly layouts: readonly number[];
  /** Pixels in height from which a longer layout or a table's further rows give way. */
  readonly maxHeight: number;
}

const MM_PER_INCH = 25.4;
const pixels = (mm: number, dpi: number): number => Math.round((mm / MM_PER_INCH) * dpi);

/**
 * Smallest type (12 CSS px): half page 7.2 pt and full page 8.3 pt on paper, slide 32 px (16 pt) down to 18 px where
 * the figure is long, chat 32 px of 1080.
 */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  half: {
    width: pixels(76, 300),
    dpi: 300,
    layouts: [360, 420, 480],
    maxHeight: pixels(210, 300),
  },
  full: {
    width: pixels(156, 300),
    dpi: 300,
    layouts: [640, 720, 800, 880, 960],
    // The text area of an official page is 225 mm high; the caption stands below.
    maxHeight: pixels(210, 300),
  },
  slide: {
    width: 1920,
    height: 1080,
    // 1920 px over the 13⅓ inches of a 16:9 slide.
    dpi: 144,
    layouts: [720, 800, 880, 960, 1000, 1040, 1080, 1120, 1160, 1200, 1240, 1280],
    maxHeight: 1080,
  },
  chat: {
    width: 1080,
    dpi: 96,
    layouts: [400],
    maxHeight: 2160,
  },
};
