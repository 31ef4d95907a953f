/** The sizes in which pictures leave the product, and the width at which each is laid out so that its type reads well. */
import type { Localised } from '../model/localised.ts';

export const PRESET_IDS = ['half', 'full', 'slide', 'chat'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export interface Preset {
  readonly name: Localised;
  /** Pixels of the picture. */
  readonly width: number;
  /** Pixels; left out: as high as the figure is. */
  readonly height?: number;
  readonly dpi: number;
  /** CSS pixels at which the figure is laid out, the first that fits; the picture is scaled up from it. */
  readonly layouts: readonly number[];
  /** Rows of a figure that is a table. */
  readonly maxRows: number;
}

const MM_PER_INCH = 25.4;
const pixels = (mm: number, dpi: number): number => Math.round((mm / MM_PER_INCH) * dpi);

/**
 * Smallest type (12 CSS px): half page 7.2 pt and full page 8.3 pt on paper, slide 24 px (12 pt) down to 18 px where
 * the figure is long, chat 32 px of 1080.
 */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  half: {
    name: { zh: '半栏图（76 mm）', en: 'Half page (76 mm)' },
    width: pixels(76, 300),
    dpi: 300,
    layouts: [360],
    maxRows: 12,
  },
  full: {
    name: { zh: '通栏图（156 mm）', en: 'Full page (156 mm)' },
    width: pixels(156, 300),
    dpi: 300,
    layouts: [640],
    maxRows: 30,
  },
  slide: {
    name: { zh: '幻灯片（16:9）', en: 'Slide (16:9)' },
    width: 1920,
    height: 1080,
    // 1920 px over the 13⅓ inches of a 16:9 slide.
    dpi: 144,
    layouts: [960, 1120, 1280],
    maxRows: 12,
  },
  chat: {
    name: { zh: '聊天图片（宽 1080）', en: 'Chat picture (1080 wide)' },
    width: 1080,
    dpi: 96,
    layouts: [400],
    maxRows: 16,
  },
};
