import { incomparableTexts } from '../text/captions/incomparable.ts';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Frame } from '../model/frame.ts';
import type { Lang } from '../model/localised.ts';
import { CATALOGUE } from './catalogue.ts';
import { frameOf } from '../testing/frames.ts';
import { LAYOUTS } from './kinds/index.ts';
import { faultsOf } from './scene/scene-faults.ts';
import SceneSvg from './scene/SceneSvg.svelte';
import type { Scene } from './scene/scene.ts';
import type { ChartSpec } from './spec.ts';
import { LIGHT } from './theme.ts';

const FOLDER = fileURLToPath(new URL('./snapshots/', import.meta.url));
const DRAWN = CATALOGUE.filter((spec) => spec.kind !== 'table');

const warn = vi.spyOn(console, 'warn');
const error = vi.spyOn(console, 'error');
beforeEach(() => {
  warn.mockClear();
  error.mockClear();
});
afterEach(() => {
  expect(warn, 'a warning on the console').not.toHaveBeenCalled();
  expect(error, 'an error on the console').not.toHaveBeenCalled();
});

function sceneOf(spec: ChartSpec, frame: Frame, width: number, lang: Lang = 'zh'): Scene {
  return LAYOUTS[spec.kind](frame, spec.encode, {
    width,
    lang,
    theme: LIGHT,
    chosen: [],
    incomparable: incomparableTexts(frame, lang),
  });
}

/** The SVG as a file: Svelte's markers taken out, one element a line. */
function svgOf(scene: Scene, spec: ChartSpec): string {
  const props = { scene, title: spec.id, desc: spec.subtitle.zh, theme: LIGHT, idPrefix: spec.id };
  const { body } = render(SceneSvg, { props });
  return `${body
    .replace('<svg ', `<svg font-family="${LIGHT.font.replace(/"/g, '&quot;')}" `)
    .replace(/<!--.*?-->/g, '')
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}

describe('every chart of the catalogue', () => {
  test.each(DRAWN.map((spec) => [spec.id, spec] as const))(
    '%s is drawn as its committed picture',
    (id, spec) => {
      const svg = svgOf(sceneOf(spec, frameOf(id), 720), spec);
      const file = `${FOLDER}${id}.svg`;
      if (process.env['UPDATE_SNAPSHOTS'] === '1') {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(file, svg);
      }
      expect(existsSync(file), `no snapshot of ${id}: run with UPDATE_SNAPSHOTS=1 and look at it`).toBe(true);
      expect(svg).toBe(readFileSync(file, 'utf8'));
    },
  );

  test.each(DRAWN.map((spec) => [spec.id, spec] as const))(
    '%s has no overlapping text and nothing cut, from a phone to a wall, in both languages',
    (id, spec) => {
      const frame = frameOf(id);
      for (const lang of ['zh', 'en'] as const)
        for (const width of [300, 340, 390, 480, 560, 640, 720, 960, 1200, 1800])
          expect(faultsOf(sceneOf(spec, frame, width, lang)), `${id} ${lang} ${width}`).toEqual([]);
    },
  );

  test.each(DRAWN.map((spec) => [spec.id, spec] as const))(
    '%s speaks every datum, also the missing ones',
    (id, spec) => {
      const frame = frameOf(id);
      const rows = frame.panels.flatMap((panel) => panel.rows.map((row) => `${panel.key}/${row.key}`));
      const spoken = new Set(sceneOf(spec, frame, 720).points.map((point) => `${point.panel}/${point.row}`));
      expect(rows.filter((row) => !spoken.has(row))).toEqual([]);
    },
  );

  test('a picture on file belongs to a chart', () => {
    const ids = DRAWN.map((spec) => `${spec.id}.svg`);
    expect(readdirSync(FOLDER).filter((name) => !ids.includes(name))).toEqual([]);
  });

  test('no id is used twice', () => {
    expect(new Set(CATALOGUE.map((spec) => spec.id)).size).toBe(CATALOGUE.length);
  });
});
