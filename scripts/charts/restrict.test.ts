/** What embeds take out of an answer about all is what the query gives, of every chart that is not `whole`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import { restrict } from '../../src/facts/restrict/restrict.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Frame } from '../../src/model/frame.ts';
import { EVERYTHING, type Selection } from '../../src/model/question.ts';
import { run } from '../../src/query/run.ts';
import { FIVE_REPORTS } from '../../src/testing/reports.ts';
import { withTitles } from '../../src/testing/with-titles.ts';
import { loadDataset } from '../load.ts';
import { writeSample } from '../sample.ts';
import { onFileOf } from './on-file.ts';

const dir = mkdtempSync(join(tmpdir(), 'restrict-'));
afterAll(() => rmSync(dir, { recursive: true }));
await writeSample(dir);
const { dataset: SAMPLE } = await loadDataset(dir);

const subsets = <T>(items: readonly T[]): T[][] =>
  items
    .reduce<T[][]>((all, item) => [...all, ...all.map((some) => [...some, item])], [[]])
    .filter((some) => some.length > 0);
const idsOf = ({ departments }: Dataset): string[] => departments.map(({ id }) => id);

/** All selections with `npm run test:all`; else those of one, of two and of all, which meet every rule. */
const some = <T>(items: readonly T[], sizes: readonly number[]): T[][] =>
  subsets(items).filter(
    ({ length }) =>
      process.env['TEST_ALL'] !== undefined || length === items.length || sizes.includes(length),
  );
const ids = idsOf(SAMPLE!);
const CASES: readonly {
  readonly of: string;
  readonly data: Dataset;
  readonly bodies: readonly (readonly string[])[];
  readonly years: readonly (readonly number[])[];
}[] = [
  {
    of: 'the five reports',
    data: FIVE_REPORTS,
    bodies: some(idsOf(FIVE_REPORTS), [1, 2]),
    years: some([2021, 2022, 2023], [2]),
  },
  {
    of: 'the sample district',
    data: SAMPLE!,
    bodies: [
      ids.slice(0, 2),
      [ids[1]!, ids[5]!],
      ids.slice(3, 9),
      ids.slice(0, 12),
      ids.slice(20),
      [ids[7]!],
    ],
    years: [[2019, 2020, 2021, 2022, 2023, 2024], [2024]],
  },
];

const hasFigure = ({ panels }: Frame): boolean =>
  panels.some(({ rows }) =>
    rows.some(({ cells }) => Object.values(cells).some(({ value }) => value !== null)),
  );

describe.each(CASES)('an answer about some bodies and years, taken out of that about all: $of', (one) => {
  const { data, bodies, years } = one;
  const onFile = onFileOf(data);
  const selections = bodies.flatMap((departments) =>
    years.flatMap((within) =>
      [true, false].map((succession): Selection => ({
        ...EVERYTHING,
        departments,
        years: within,
        succession,
      })),
    ),
  );

  it.each(CATALOGUE.filter(({ whole }) => whole === undefined))('is the query’s own: $id', (spec) => {
    const all = run(data, spec.question, EVERYTHING, spec.id);
    for (const selection of selections) {
      const own = run(data, spec.question, selection, spec.id);
      const part = restrict(all, selection, onFile);
      // Of several indicators without a figure the query names the first, also one that no body reports.
      if (hasFigure(own)) expect(withTitles(part, own), JSON.stringify(selection)).toEqual(own);
      else {
        expect(hasFigure(part)).toBe(false);
        expect([part.coverage, part.notes, part.sources]).toEqual([own.coverage, own.notes, own.sources]);
      }
    }
  });

  it('has its lines where the reader has moved them', () => {
    const spec = CATALOGUE.find(({ id }) => id === 'execution-rate')!;
    const all = run(data, spec.question, EVERYTHING, spec.id);
    for (const decimal of ['90.5', '95', '-', '']) {
      const selection = {
        ...EVERYTHING,
        departments: bodies[0]!,
        years: years[0]!,
        lines: { exec_rate_low: decimal },
      };
      expect(restrict(all, selection, onFile)).toEqual(run(data, spec.question, selection, spec.id));
    }
  });
});
