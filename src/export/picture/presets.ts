/** The formats in which pictures leave the product, and the widths at which each is laid out so that its type reads well. */
export const PRESET_IDS = ['chat', 'slide', 'a4', 'half', 'full'] as const;
export type PresetId = (typeof PRESET_IDS)[number];
/** Charts without their words, for papers that set these as live text and two figures on a page. */
export type BareId = 'pair';

export interface Words {
  readonly notes: number;
  readonly sources: number;
}

/** Of pictures on paper. */
export const ON_PAPER: Words = { notes: 3, sources: 3 };

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
  /** Notes and lines of sources that stand below the chart; the others are counted. */
  readonly words: Words;
  /**
   * Beyond the height the figure's first rows stand and the others are counted, at most `rows` of them; where not even
   * the first finds room, it is laid out at these widths.
   */
  readonly cut?: { readonly rows: number; readonly wider: readonly number[] };
}

const MM_PER_INCH = 25.4;
const pixels = (mm: number, dpi: number): number => Math.round((mm / MM_PER_INCH) * dpi);

/** More rows than this a projector's public does not read. */
export const SLIDE_ROWS = 14;

/**
 * Smallest type (12 CSS px): chat 27 px of 1080 and 18 px at the least, slide 32 px (16 pt) down to 18 px, A4 and full
 * page 8.3 pt down to 7 and 5.5 pt, half page 7.2 pt.
 */
export const PRESETS: Readonly<Record<PresetId | BareId, Preset>> = {
  chat: {
    width: 1080,
    dpi: 96,
    layouts: [400, 440, 480],
    maxHeight: 1440,
    words: { notes: 1, sources: 1 },
    cut: { rows: 24, wider: [540, 600, 660, 720] },
  },
  slide: {
    width: 1920,
    height: 1080,
    // 1920 px over the 13⅓ inches of a 16:9 slide.
    dpi: 144,
    layouts: [720, 800, 880, 960, 1040, 1120, 1200, 1280],
    maxHeight: 1080,
    words: { notes: 2, sources: 1 },
    cut: { rows: SLIDE_ROWS, wider: [] },
  },
  a4: {
    // The text area of an official page is 156 × 225 mm: two of them stand on it.
    width: pixels(156, 300),
    dpi: 300,
    layouts: [640, 700, 760],
    maxHeight: pixels(112, 300),
    words: { notes: 1, sources: 1 },
    cut: { rows: 24, wider: [820, 880, 960] },
  },
  pair: {
    width: pixels(156, 300),
    dpi: 300,
    layouts: [640, 700, 760],
    // Heading, caption, notes and sources take the other half of half a page.
    maxHeight: pixels(68, 300),
    words: ON_PAPER,
    cut: { rows: 24, wider: [820, 880, 960] },
  },
  half: {
    width: pixels(76, 300),
    dpi: 300,
    layouts: [360, 420, 480],
    maxHeight: pixels(210, 300),
    words: ON_PAPER,
  },
  full: {
    width: pixels(156, 300),
    dpi: 300,
    layouts: [640, 720, 800, 880, 960],
    // The text area of an official page is 225 mm high; the caption stands below.
    maxHeight: pixels(210, 300),
    words: ON_PAPER,
  },
};
