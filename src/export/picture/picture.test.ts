import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { frameOf } from '../../testing/frames.ts';
import { exportFigure } from '../figure.ts';
import { manyRates } from '../testing/many.ts';
import { ratesFigure } from '../testing/rates.ts';
import { pictureOf, picturesOf } from './picture.ts';
import { PRESET_IDS, PRESETS } from './presets.ts';

const figureOf = (id: string, lang: 'zh' | 'en' = 'zh') => {
  const spec = CATALOGUE.find((one) => one.id === id)!;
  return exportFigure(spec, frameOf(id), lang);
};
const rowsIn = (svg: string): number => new Set(svg.match(/>示例\d+局</g)).size;
const everyChart = CATALOGUE.flatMap(({ id }) => (['zh', 'en'] as const).map((lang) => [id, lang] as const));

describe('the presets', () => {
  it('are a chat picture, a 16:9 slide, half of an A4 page, and half and full width at 300 dpi', () => {
    expect(PRESETS.chat).toMatchObject({ width: 1080, maxHeight: 1440 });
    expect(PRESETS.slide.width / PRESETS.slide.height!).toBeCloseTo(16 / 9);
    expect(PRESETS.a4).toMatchObject({ width: 1843, dpi: 300 });
    // Two of them and the space between stand within the 225 mm of an official page.
    expect((2 * PRESETS.a4.maxHeight * 25.4) / 300).toBeLessThanOrEqual(225);
    expect(PRESETS.half.width).toBe(898);
    expect(PRESETS.full).toMatchObject({ width: 1843, dpi: 300 });
  });
});

describe('a picture', () => {
  it.each(PRESET_IDS)('%s has the size of its preset and type that can be read', (id) => {
    const picture = pictureOf(ratesFigure(), id);
    expect(picture.width).toBe(PRESETS[id].width);
    expect(picture.svg).toContain(`width="${picture.width}" height="${picture.height}"`);
    // 6 pt on paper, 18 px on a slide, 24 px of 1080 on a phone.
    const least = { half: 25, full: 25, a4: 25, slide: 18, chat: 24 }[id];
    expect(picture.smallestType).toBeGreaterThanOrEqual(least);
  });
  it.each(everyChart)('of %s in %s is 1920 × 1080 on a slide with type of 14 px at least', (id, lang) => {
    const { width, height, svg, smallestType } = pictureOf(figureOf(id, lang), 'slide');
    expect([width, height]).toEqual([1920, 1080]);
    const [, w, h] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
    expect(w / h).toBeCloseTo(16 / 9, 2);
    expect(smallestType).toBeGreaterThanOrEqual(14);
  });
  it.each(everyChart)(
    'of %s in %s is at most 1080 × 1440 for a chat, with type of 14 px at least',
    (id, lang) => {
      const { width, height, smallestType } = pictureOf(figureOf(id, lang), 'chat');
      expect(width).toBe(1080);
      expect(height).toBeLessThanOrEqual(1440);
      expect(smallestType).toBeGreaterThanOrEqual(14);
    },
  );
  it('of many bodies has 14 rows on a slide and names the remainder', () => {
    const { svg } = pictureOf(manyRates(30), 'slide');
    expect(rowsIn(svg)).toBeLessThanOrEqual(14);
    expect(rowsIn(svg)).toBeGreaterThan(9);
    expect(svg).toMatch(/依图中次序列出前 1[0-4] 个部门/);
  });
  it('of all fitting bodies names no remainder', () => {
    expect(pictureOf(manyRates(9), 'slide').svg).not.toContain('依图中次序');
    expect(pictureOf(manyRates(9), 'chat').svg).not.toContain('依图中次序');
  });
  it('keeps the finding, source and version in every format', () => {
    for (const id of PRESET_IDS) {
      const { svg } = pictureOf(manyRates(30), id);
      for (const text of [manyRates(30).title.slice(0, 6), '数据来源：', '0badcafe'])
        expect(svg.replace(/<desc.*<\/desc>/s, ''), id).toContain(text);
    }
  });
  it('has no paper where it is transparent', () => {
    const paper = /<rect x="0" y="0" [^>]*fill="#ffffff"\/>/;
    expect(pictureOf(ratesFigure(), 'full').svg).toMatch(paper);
    expect(pictureOf(ratesFigure(), 'full', { transparent: true }).svg).not.toMatch(paper);
  });
});

describe('the pictures of a figure', () => {
  it('are one where it fits, and one of each format without a height', () => {
    expect(picturesOf(manyRates(9), 'slide')).toHaveLength(1);
    expect(picturesOf(manyRates(30), 'chat')).toHaveLength(1);
  });
  it('are numbered slides where it does not, no body is left out', () => {
    const pictures = picturesOf(manyRates(24), 'slide');
    expect(pictures).toHaveLength(2);
    pictures.forEach(({ svg }, i) => expect(svg).toContain(`（${i + 1}/2）`));
    expect(pictures.every(({ svg }) => !svg.includes('依图中次序'))).toBe(true);
  });
});
