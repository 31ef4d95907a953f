import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { frameOf } from '../../testing/frames.ts';
import { exportFigure } from '../figure.ts';
import { pictureOf } from './picture.ts';
import { PRESET_IDS, PRESETS } from './presets.ts';
import { ratesFigure } from '../testing/rates.ts';

describe('the presets', () => {
  it('are half and full page at 300 dpi, a 16:9 slide and a chat picture', () => {
    expect(PRESETS.half.width).toBe(898);
    expect(PRESETS.full).toMatchObject({ width: 1843, dpi: 300 });
    expect(PRESETS.slide.width / PRESETS.slide.height!).toBeCloseTo(16 / 9);
    expect(PRESETS.chat.width).toBe(1080);
  });
});

describe('a picture', () => {
  it.each(PRESET_IDS)('%s has the size of its preset and type that can be read', (id) => {
    const picture = pictureOf(ratesFigure(), id);
    expect(picture.width).toBe(PRESETS[id].width);
    expect(picture.svg).toContain(`width="${picture.width}" height="${picture.height}"`);
    // 6 pt on paper, 18 px on a slide, 24 px of 1080 on a phone.
    const least = { half: 25, full: 25, slide: 18, chat: 24 }[id];
    expect(picture.smallestType).toBeGreaterThanOrEqual(least);
  });
  it.each(CATALOGUE.map((spec) => [spec.id, spec] as const))(
    'of %s is 1920 × 1080 on a slide, however long the figure is',
    (id, spec) => {
      const { width, height, svg } = pictureOf(exportFigure(spec, frameOf(id), 'zh'), 'slide');
      expect([width, height]).toEqual([1920, 1080]);
      const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
      expect(w / h).toBeCloseTo(16 / 9, 2);
    },
  );
  it('has no paper where it is transparent', () => {
    const paper = /<rect x="0" y="0" [^>]*fill="#ffffff"\/>/;
    expect(pictureOf(ratesFigure(), 'full').svg).toMatch(paper);
    expect(pictureOf(ratesFigure(), 'full', { transparent: true }).svg).not.toMatch(paper);
  });
});
