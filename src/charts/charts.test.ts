import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { frameOf } from '../testing/frames.ts';
import { sceneOf, textsOf } from '../testing/scenes.ts';
import { LEFT, pictureFault } from '../testing/snapshot.ts';
import { STATES } from '../testing/states.ts';
import { LANGS } from '../model/localised.ts';
import { subtitleOf } from '../text/words/subtitles.ts';
import { words } from '../text/words/words.ts';
import { CATALOGUE } from './catalogue.ts';
import { KINDS } from './kinds/index.ts';
import { faultsOf } from '../testing/scene-faults.ts';
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

/** The SVG as a file: Svelte's markers taken out, one element a line. */
function svgOf(scene: Scene, spec: ChartSpec): string {
  const props = { scene, title: spec.id, desc: subtitleOf(spec).zh, theme: LIGHT, idPrefix: spec.id };
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
      const isRenewed = import.meta.env.MODE === 'snapshots';
      const svg = svgOf(sceneOf(frameOf(id)), spec);
      expect(pictureFault(svg, `${FOLDER}${id}.svg`, isRenewed)).toBe('');
    },
  );

  test.each(DRAWN.map(({ id }) => id))(
    '%s has no overlapping text and nothing cut, from a phone to a wall, in both languages',
    (id) => {
      const frame = frameOf(id);
      for (const lang of LANGS)
        for (const width of [300, 340, 390, 480, 560, 640, 720, 960, 1200, 1800])
          expect(faultsOf(sceneOf(frame, { width, lang })), `${lang} ${width}`).toEqual([]);
    },
  );

  test('a picture on file belongs to a chart', () => {
    const ids = DRAWN.map((spec) => `${spec.id}.svg`);
    const kept = readdirSync(FOLDER).filter((name) => !LEFT.some((end) => name.endsWith(end)));
    expect(kept.filter((name) => !ids.includes(name))).toEqual([]);
  });

  test('no id is used twice', () => {
    expect(new Set(CATALOGUE.map((spec) => spec.id)).size).toBe(CATALOGUE.length);
  });
});

describe.each(Object.entries(STATES))('every chart of %s', (_, data) => {
  test.each(DRAWN.map(({ id }) => id))(
    '%s has no overlapping text and nothing cut, in Chinese as in large English type',
    (id) => {
      const frame = frameOf(id, data);
      const chosen = frame.departments.slice(3, 4).map((body) => body.id);
      for (const width of [300, 560, 1200])
        expect(faultsOf(sceneOf(frame, { width })), `${width}`).toEqual([]);
      for (const width of [390, 720]) {
        const large = sceneOf(frame, { width, lang: 'en', large: true, chosen });
        expect(faultsOf(large), `${width} large, one body chosen`).toEqual([]);
      }
    },
  );

  test.each(DRAWN.map((spec) => [spec.id, spec] as const))(
    '%s speaks every datum, also the missing ones, and counts what it leaves to the table',
    (id, spec) => {
      const frame = frameOf(id, data);
      const rows = frame.panels.flatMap((panel) => panel.rows.map((row) => `${panel.key}/${row.key}`));
      const scene = sceneOf(frame);
      const spoken = new Set(scene.points.map((point) => `${point.panel}/${point.row}`));
      const unspoken = rows.filter((row) => !spoken.has(row));
      const counted = textsOf(scene).some((text) => /另有 \d+ (行|项|份)/.test(text));
      expect(counted && KINDS[spec.kind].limit !== null ? [] : unspoken).toEqual([]);
    },
  );
});

test.each(DRAWN.map(({ id }) => id))('%s without rows says what to do next', (id) => {
  const scene = sceneOf({ ...frameOf(id), panels: [] }, { width: 360 });
  expect(textsOf(scene)).toEqual([words('zh').empty.figure]);
  expect(faultsOf(scene)).toEqual([]);
});
