/** Every chart on datasets of any size, names and values: nothing overlaps, leaves the picture, or is no number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { Fact } from '../model/fact.ts';
import { LANGS } from '../model/localised.ts';
import { dataset, department, fact, indicator, LIBRARY, report } from '../testing/facts.ts';
import { frameOf } from '../testing/frames.ts';
import { FUZZ } from '../testing/fuzz.ts';
import { faultsOf } from '../testing/scene-faults.ts';
import { sceneOf, textsOf } from '../testing/scenes.ts';
import { CATALOGUE, chartById } from './catalogue.ts';

const NAMES = [
  '区',
  '广州开发区西区产业园管理委员会办公室',
  'W'.repeat(40),
  'The Administrative Committee of the Guangzhou–Hong Kong Intelligent Manufacturing Cooperation Zone',
  '<img src=x onerror=alert(1)>',
  'constructor',
  '__proto__',
  '１２３４',
  'العربية',
  '👩‍👩‍👧',
  'a\u0301\u0301\u0301',
  '㎡㎡㎡',
  ' ',
];
const name = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
);
const decimal = fc.oneof(
  fc.constantFrom('0', '0.01', '1', '99.99', '100', '-5', '1000000', '0.5'),
  fc.integer({ min: 0, max: 300 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 999999 }), fc.nat(99))
    .map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`),
);
const plain = LIBRARY.filter(({ unit }) => unit !== '');
const CORE = ['budget.annual', 'exec.total', 'exec.rate', 'score.total'];

/** Those that a chart asks of, named in its question or told by its verb. */
const askedBy = (id: string): typeof plain => {
  const said = JSON.stringify(chartById(id)!.question);
  return plain.filter((each) => CORE.includes(each.id) || said.includes(`"${each.id}"`));
};

interface Recipe {
  readonly names: readonly string[];
  readonly years: readonly number[];
  /** Ids of indicators. */
  readonly indicators: readonly string[];
  /** Taken in turn, body by body and year by year; null is a figure that is missing. */
  readonly values: readonly (string | null)[];
}

const recipe = (id: string): fc.Arbitrary<Recipe> =>
  fc.record({
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 26 }),
    years: fc.uniqueArray(fc.integer({ min: 2016, max: 2024 }), { minLength: 1, maxLength: 7 }),
    indicators: fc
      .tuple(
        fc.subarray(askedBy(id), { minLength: 1 }),
        fc.uniqueArray(fc.constantFrom(...plain), { maxLength: 8 }),
      )
      .map((each) => [...new Set(each.flat().map((row) => row.id))]),
    values: fc.array(fc.option(decimal, { freq: 4 }), { minLength: 1, maxLength: 400 }),
  });

function made({ names, years, indicators, values }: Recipe): Dataset {
  let at = 0;
  const next = (): string | null => values[at++ % values.length]!;
  const bodies = names.map((each, i) => ({ id: `b${i}`, each }));
  const facts: Fact[] = [];
  for (const { id } of bodies)
    for (const year of years)
      for (const { id: asked, unit } of indicators.map((each) => indicator(each))) {
        const value = next();
        if (value !== null && unit !== '') facts.push(fact(id, year, asked, value, unit));
      }
  return dataset({
    facts,
    departments: bodies.map(({ id, each }, i) =>
      department(id, { zh: each, short: each, en: each, short_en: each, slot: i < 8 ? i + 1 : null }),
    ),
    reports: bodies.flatMap(({ id }) => years.map((year) => report(id, year))),
  });
}

/** A rate of ten thousand per cent and more is no rate: it is drawn without a fault but for its room. */
const ABSURD = /[\d,]{5,}(\.\d+)?%/;
const ROOM = /overlaps|leaves the scene/;

describe('a chart of any data', () => {
  it.each(CATALOGUE.map(({ id }) => id))('%s shows what is there, apart and inside', (id) => {
    const runs = Math.max(10, Math.round(FUZZ.numRuns / CATALOGUE.length));
    fc.assert(
      fc.property(
        recipe(id),
        fc.integer({ min: 320, max: 1920 }),
        fc.constantFrom(...LANGS),
        fc.boolean(),
        (given, width, lang, large) => {
          // Large type asks for the width of a phone of today.
          const scene = sceneOf(frameOf(id, made(given)), { width, lang, large: large && width >= 390 });
          const texts = textsOf(scene).join('\n');
          expect(texts).not.toMatch(/\bNaN\b|Infinity|undefined|\[object|\de[+-]?\d/);
          const faults = faultsOf(scene).filter((text) => !ABSURD.test(texts) || !ROOM.test(text));
          expect(faults.join('\n')).toBe('');
        },
      ),
      { ...FUZZ, numRuns: runs, includeErrorInReport: true },
    );
  });
});
