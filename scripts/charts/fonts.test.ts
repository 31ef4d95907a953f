import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/charts/scene/scene.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { svgOf } from '../../src/export/picture/svg.ts';
import { assertCovered, charactersOf, withFonts, plainer } from './fonts.ts';
import { covered } from './glyphs.ts';
import { rasterise } from './raster.ts';

const text = (line: string, weight?: 600): Scene => ({
  width: 200,
  height: 40,
  points: [],
  marks: [
    {
      key: 't',
      type: 'text',
      x: 10,
      y: 26,
      lines: [line],
      size: 20,
      fill: '#000000',
      ...(weight ? { weight } : {}),
    },
  ],
});
const about = { title: 't', desc: 'd', source: '', version: 'v', date: '2024-01-01', lang: 'zh' } as const;
const codes = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((each) => each.codePointAt(0)!));

describe('the glyphs of a picture', () => {
  it('are looked up in each weight that the scene draws', () => {
    expect(charactersOf(text('甲乙甲'))[400]).toEqual(new Set(['甲', '乙']));
    expect(charactersOf(text('丙', 600))).toEqual({ 400: new Set(), 600: new Set(['丙']) });
  });
  it('that the font lacks stop the build, with the character and the chart', () => {
    const glyphs = { 400: codes('甲'), 600: codes('') };
    expect(() => assertCovered(text('甲'), 'visits', glyphs)).not.toThrow();
    expect(() => assertCovered(text('甲乙'), 'visits/xiqu (zh)', glyphs)).toThrow(
      /visits\/xiqu \(zh\).*“乙” \(U\+4E59\)/,
    );
    expect(() => assertCovered(text('甲', 600), 'visits', glyphs)).toThrow('600 has no glyph');
  });
  it('that have a plain form are drawn in it', () => {
    expect(plainer('₂', codes('2'))).toBe('2');
    expect(plainer('₂', codes('2₂'))).toBe('₂');
    expect(plainer('乙', codes('2'))).toBe('乙');
    expect(() => assertCovered(text('₂'), 'visits', { 400: codes('2'), 600: codes('') })).not.toThrow();
  });
  it('of the font itself are read from its own table', () => {
    const file = createRequire(import.meta.url).resolve(
      '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    );
    const glyphs = covered(readFileSync(file));
    expect(glyphs.size).toBeGreaterThan(20_000);
    expect([...'绩览穗港▲▼◆≥÷Σ—0'].filter((each) => !glyphs.has(each.codePointAt(0)!))).toEqual([]);
    expect(glyphs.has('₂'.codePointAt(0)!)).toBe(false);
  });
});

describe('a picture made at build', () => {
  it('is twice the size of its SVG, draws Chinese, semibold darker than regular, and leaves no fonts behind', async () => {
    const scenes = [text('绩览 CO₂'), text('绩览 CO₂', 600)];
    const drawn = [...scenes, { ...scenes[0]!, marks: [] }];
    let files: readonly string[] = [];
    const [regular, bold, nothing] = await withFonts(
      scenes.map((scene) => ({ scene, chart: 'test' })),
      (fonts) => {
        files = fonts.files;
        expect(files.every((file) => existsSync(file))).toBe(true);
        return Promise.resolve(drawn.map((scene) => rasterise(svgOf(scene, { theme: LIGHT, about }), fonts)));
      },
    );
    expect([regular!.width, regular!.height]).toEqual([400, 80]);
    expect(Buffer.from(regular!.bytes.subarray(1, 4)).toString()).toBe('PNG');
    expect(regular!.bytes.length).toBeGreaterThan(nothing!.bytes.length * 2);
    expect(Buffer.compare(regular!.bytes, bold!.bytes)).not.toBe(0);
    expect(files.filter(existsSync)).toEqual([]);
  });
});
