import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { frameOf } from '../../testing/frames.ts';
import { LAYOUTS } from '../../charts/kinds/index.ts';
import SceneSvg from '../../charts/scene/SceneSvg.svelte';
import type { Scene } from '../../charts/scene/scene.ts';
import { LIGHT } from '../../charts/theme.ts';
import { svgOf } from './svg.ts';

const about = { title: 't', desc: 'd', source: '', version: 'v', date: '2024-01-01', lang: 'zh' } as const;

/** Shapes and texts with their attributes in one order; lines of a text, whose baselines both write differently, by their words. */
function elements(svg: string): string[] {
  const body = svg
    .replace(/&gt;/g, '>')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<metadata>.*<\/metadata>/s, '');
  return [...body.matchAll(/<(rect|path|line|circle|text|tspan|pattern)\s([^>]*?)\/?>([^<]*)/g)].map(
    ([, tag, attributes, text]) => {
      if (tag === 'tspan') return `tspan ${text!.trim()}`;
      return `${tag} ${attributes!
        .match(/[\w:-]+="[^"]*"/g)!
        .sort()
        .join(' ')} ${text!.trim()}`;
    },
  );
}

function onScreen(scene: Scene): string[] {
  const props = { scene, title: 't', desc: 'd', theme: LIGHT, idPrefix: 'same' };
  return elements(render(SceneSvg, { props }).body);
}

describe('a file shows what the screen shows', () => {
  it.each(CATALOGUE.filter(({ kind }) => kind !== 'table').map((spec) => [spec.id, spec] as const))(
    '%s',
    (id, spec) => {
      const options = { width: 640, theme: LIGHT, lang: 'zh', chosen: [], incomparable: [] } as const;
      const scene = LAYOUTS[spec.kind](frameOf(id), spec.encode, options);
      const file = elements(svgOf(scene, { theme: LIGHT, about, paper: false, idPrefix: 'same' }));
      expect(file).toEqual(onScreen(scene));
      expect(file.length).toBeGreaterThan(5);
    },
  );
});
