import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../charts/scene/scene.ts';
import { DARK, LIGHT } from '../../charts/theme.ts';
import { svgFile } from './picture.ts';
import { aboutFigure, svgOf } from './svg.ts';
import { has } from '../testing/validate.ts';
import { ratesFigure } from '../testing/rates.ts';

const scene: Scene = {
  width: 100,
  height: 50,
  marks: [
    { type: 'rect', key: 'a', x: 0, y: 0, width: 10, height: 10, fill: '#ffffff', pattern: 'hatch' },
    { type: 'text', key: 'b', x: 5, y: 20, lines: ['<甲> & "乙"', '丙'], size: 12, lineHeight: 17 },
  ],
  points: [],
};
const about = aboutFigure(ratesFigure());

describe('an SVG file', () => {
  it('is plain: no foreignObject, style, script, font or address to load', () => {
    const svg = svgFile(ratesFigure());
    expect(svg).not.toMatch(/foreignObject|<style|class=|<script|@font-face|<image|href=|url\((?!#)/);
    expect(svg).toMatch(/<text /);
  });
  it('has a viewBox and a size', () => {
    expect(svgOf(scene, { theme: LIGHT, about })).toContain('viewBox="0 0 100 50" width="100" height="50"');
    const large = svgOf(scene, { theme: LIGHT, about, size: { width: 300, height: 150 } });
    expect(large).toContain('viewBox="0 0 100 50" width="300" height="150"');
  });
  it('escapes what XML reads as mark-up and gives every line its own baseline', () => {
    const svg = svgOf(scene, { theme: LIGHT, about });
    expect(svg).toContain('<tspan x="5" y="20">&lt;甲&gt; &amp; &quot;乙&quot;</tspan>');
    expect(svg).toContain('<tspan x="5" y="37">丙</tspan>');
  });
  it('defines the patterns that it uses', () => {
    const svg = svgOf(scene, { theme: LIGHT, about, idPrefix: 'x' });
    expect(svg).toContain('<pattern id="x-hatch-light"');
    expect(svg).toContain('fill="url(#x-hatch-light)"');
  });
  it('paints its paper, or none where it is transparent', () => {
    const painted = /<rect x="0" y="0" width="100" height="50" fill="#14181f"\/>/;
    expect(svgOf(scene, { theme: DARK, about })).toMatch(painted);
    expect(svgOf(scene, { theme: DARK, about, paper: false })).not.toMatch(painted);
  });
  it('says title, sources, version and date of itself', () => {
    const svg = svgOf(scene, { theme: LIGHT, about });
    expect(svg).toContain('<dc:identifier>1a2b3c4d</dc:identifier>');
    expect(svg).toContain('<dc:date>2024-03-01</dc:date>');
    expect(svg).toMatch(/<desc id="jilan-desc">[^<]*数据版本 1a2b3c4d/);
    expect(svg).toMatch(/<dc:source>[^<]*2022/);
  });
  it.skipIf(!has('xmllint', '--version'))('is well-formed for xmllint', () => {
    execFileSync('xmllint', ['--noout', '-'], { input: svgFile(ratesFigure()) });
  });
  it.skipIf(!has('rsvg-convert', '--version'))('is drawn by rsvg at its size', () => {
    const png = execFileSync('rsvg-convert', [], { input: svgFile(ratesFigure(), { width: 640 }) });
    expect(png.readUInt32BE(16)).toBe(640);
  });
});
