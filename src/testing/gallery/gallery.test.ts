import { expect, test } from 'vitest';
import { chartById } from '../../charts/catalogue.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { findFaults } from '../scene-faults.ts';
import { LANGS } from '../../model/localised.ts';
import { STATES } from '../states.ts';
import { galleryPage, summaryOf } from './page.ts';
import { outlined, platesOf, WIDTHS, type Plate } from './plates.ts';

const STATE = { 'one value': STATES['one value'] };
const plates = [...platesOf([chartById('policy-briefings')!, chartById('visits')!], STATE)];
const faulty: Plate = { ...plates[0]!, faults: ['a “示例” overlaps b', 'b leaves the scene'] };

test('a chart has a picture of its own in every state, language and width', () => {
  expect(plates).toHaveLength(2 * LANGS.length * WIDTHS.length);
  expect(new Set(plates.map(({ id }) => id)).size).toBe(plates.length);
  expect(plates[0]).toMatchObject({ chart: 'policy-briefings', state: 'one value', width: 390, faults: [] });
  expect(plates[0]!.svg).toContain('width="390"');
});

test('every picture stands on the page, a chart a chapter', () => {
  const page = galleryPage(plates);
  for (const { id } of plates) expect(page).toContain(`<img src="${id}.svg"`);
  expect(page.match(/<section/g)).toHaveLength(2);
  expect(page).toContain('12 pictures without a fault');
  expect(page).not.toContain('class="faulty"');
});

test('faults are counted, told and led to', () => {
  const page = galleryPage([faulty, ...plates.slice(1)]);
  expect(summaryOf([faulty, ...plates.slice(1)])).toBe('2 faults in 1 of 12 pictures');
  expect(page.match(/class="faulty"/g)).toHaveLength(1);
  expect(page).toContain(`<a href="#${faulty.id}">`);
  expect(page).toContain('b leaves the scene');
});

test('a fault is outlined where it stands, inside of the picture', () => {
  const scene: Scene = {
    width: 100,
    height: 50,
    points: [],
    marks: [{ type: 'rect', key: 'wide', x: 60, y: 10, width: 80, height: 10 }],
  };
  const [, box] = outlined(scene, findFaults(scene)).marks;
  expect(box).toMatchObject({ type: 'rect', x: 60, y: 10, width: 39, height: 10, fill: 'none' });
});
