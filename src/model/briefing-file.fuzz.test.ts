import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUZZ } from '../testing/fuzz.ts';
import type { Briefing, BriefingItem } from './briefing.ts';
import { COVERS } from './briefing.ts';
import { readBriefing, writeBriefing } from './briefing-file.ts';
import { LANGS } from './localised.ts';
import { PAGES } from './view.ts';

const text = fc.string({ unit: 'binary', maxLength: 30 });
const id = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', ''));
const date = fc.constantFrom('', '2026-11-21', '2024-02-29');
const item: fc.Arbitrary<Omit<BriefingItem, 'id'>> = fc.record({
  chart: id,
  view: fc.record({
    page: fc.constantFrom(...PAGES),
    lang: fc.constantFrom(...LANGS),
    departments: fc.array(id, { maxLength: 4 }),
    years: fc.array(fc.integer({ min: 1900, max: 2200 }), { maxLength: 4 }),
    theme: id,
    peers: id,
    succession: fc.boolean(),
    lines: fc
      .array(fc.tuple(id, fc.constantFrom('95', '-1.5', '100')))
      .map((pairs) => Object.fromEntries(pairs)),
    body: id,
    indicator: id,
    shared: fc.boolean(),
  }),
  as: fc.constantFrom('chart', 'table'),
  title: text,
  sentence: text,
  caption: text,
  data: fc.record({ version: text, date }),
});
const briefing: fc.Arbitrary<Briefing> = fc.record({
  title: text,
  subtitle: text,
  unit: text,
  date,
  cover: fc.constantFrom(...COVERS),
  items: fc
    .array(item, { maxLength: 3 })
    .map((items) => items.map((each, i) => ({ id: `f${i + 1}`, ...each }))),
});

describe('the file of a briefing', () => {
  it('brings back every briefing of ours as it was', () => {
    fc.assert(
      fc.property(briefing, (given) => {
        const read = readBriefing(writeBriefing(given));
        expect(read.fault).toBeUndefined();
        expect(JSON.stringify(read.briefing)).toBe(JSON.stringify(given));
      }),
      FUZZ,
    );
  });

  it('of anyone else is read or refused with a place, whatever it holds', () => {
    const broken = fc.tuple(briefing, fc.jsonValue(), fc.nat()).map(([given, value, at]) => {
      const file = JSON.parse(writeBriefing(given)) as { briefing: Record<string, unknown> };
      const keys = Object.keys(file.briefing);
      file.briefing[keys[at % keys.length]!] = value;
      return JSON.stringify(file);
    });
    fc.assert(
      fc.property(fc.oneof(broken, fc.json(), text), (content) => {
        const { briefing: read, fault } = readBriefing(content);
        expect((read === undefined) !== (fault === undefined)).toBe(true);
        if (read) expect(readBriefing(writeBriefing(read)).briefing).toEqual(read);
      }),
      FUZZ,
    );
  });
});
