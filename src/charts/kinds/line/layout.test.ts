import { describe, expect, test } from 'vitest';
import type { Frame } from '../../../model/frame.ts';
import { dataset, fact } from '../../../testing/facts.ts';
import { frameOf } from '../../../testing/frames.ts';
import { sceneOf } from '../../../testing/scenes.ts';

const trend = (years: Readonly<Record<string, readonly number[]>>, confidence = 'likely' as const): Frame =>
  frameOf(
    'execution-trend',
    dataset({
      facts: Object.entries(years).flatMap(([body, own]) =>
        own.map((year) => fact(body, year, 'exec.rate', '95', '%')),
      ),
      lineage: [
        { predecessor: 'a', successor: 'b', year: 2021, confidence, basis_zh: '依据', basis_en: 'basis' },
      ],
    }),
  );

const keysWith = (frame: Frame, part: string): string[] =>
  sceneOf(frame).marks.flatMap(({ key }) => (key.includes(part) ? [key] : []));

test('a line is never joined across a missing year', () => {
  expect(keysWith(trend({ c: [2018, 2019, 2021, 2022] }), '/run/')).toHaveLength(2);
  expect(keysWith(trend({ c: [2018, 2019, 2020, 2021] }), '/run/')).toHaveLength(1);
});

test('a body with one year is a dot', () => {
  expect(keysWith(trend({ c: [2018, 2019], d: [2019] }), '/run/')).toHaveLength(1);
});

describe('a likely succession', () => {
  const successionIn = (frame: Frame) => sceneOf(frame).marks.find(({ key }) => key.includes('/succession/'));

  test('is dashed where the successor begins the year after', () => {
    expect(successionIn(trend({ a: [2019, 2020], b: [2021, 2022] }))?.dash).toBeDefined();
  });

  test('is not drawn where a year lies between', () => {
    expect(successionIn(trend({ a: [2018, 2019], b: [2021, 2022] }))).toBeUndefined();
  });
});

describe('a pooled rate', () => {
  const pooled = (bodies: Readonly<Record<string, readonly number[]>>): Frame =>
    frameOf(
      'pooled-rate',
      dataset({
        facts: Object.entries(bodies).flatMap(([body, own]) =>
          own.flatMap((year) => [
            fact(body, year, 'budget.annual', '100', '万元'),
            fact(body, year, 'exec.total', '95', '万元'),
          ]),
        ),
      }),
    );

  test('is joined from year to year where both pool the same bodies, and stands as dots elsewhere', () => {
    expect(keysWith(pooled({ a: [2021, 2022], b: [2021, 2022] }), '/run/')).toHaveLength(1);
    expect(keysWith(pooled({ a: [2021, 2022], b: [2022] }), '/run/')).toHaveLength(0);
  });
});
