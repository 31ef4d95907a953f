import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../src/model/question.ts';
import { frameOf } from '../src/testing/frames.ts';
import { MANNERS, writeProvinces } from './fixtures/provinces.ts';
import type { Loaded } from './load.ts';
import { loadDataset } from './load.ts';

let loaded: Loaded;
beforeAll(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'jilan-provinces-'));
  await writeProvinces(dir);
  loaded = await loadDataset(dir);
  await rm(dir, { recursive: true });
});

describe('forty bodies of five kinds with forms of eight regions', () => {
  it('go in as they are printed, with no problem and no question', () => {
    expect(loaded.problems).toEqual([]);
    expect(loaded.questions).toEqual([]);
    expect(loaded.dataset!.reports).toHaveLength(40);
  });

  it('have sums that hold, and none is accused where a table is printed in part', () => {
    const sums = loaded.dataset!.checks.filter(({ kind }) => kind === 'score_tree');
    expect(sums.filter(({ result }) => !['pass', 'rounding', 'cannot'].includes(result))).toEqual([]);
    expect(sums.some(({ result }) => result === 'pass')).toBe(true);
  });

  it('share a scoring form within a region and with no other one', () => {
    const { reports } = loaded.dataset!;
    const byRegion = Object.keys(MANNERS).map((_, r) => [
      ...new Set(
        reports.filter(({ department }) => department.startsWith(`b${r}`)).map(({ framework }) => framework),
      ),
    ]);
    expect(new Set(byRegion.flat()).size).toBe(byRegion.flat().length);
    const titles = Object.values(loaded.dataset!.frameworks).map((rows) => rows[0]!.zh);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('are compared by score with those of their form alone', () => {
    const frame = frameOf('score-total', loaded.dataset!, EVERYTHING);
    for (const { rows } of frame.panels) {
      const regions = new Set(rows.map(({ department }) => department?.slice(0, 2)));
      expect(regions.size).toBeLessThanOrEqual(1);
    }
  });

  it('have the first-level rows of their own form beside the total, and of no other', () => {
    const { frameworks } = loaded.dataset!;
    const frame = frameOf('score-total', loaded.dataset!, EVERYTHING);
    const names = new Map(frame.columns.map(({ key, label }) => [key, label.zh]));
    for (const { key, rows } of frame.panels) {
      const own = frameworks[key.split('|')[1]!]!.filter(({ level }) => level === '1').map(({ zh }) => zh);
      for (const { cells } of rows) {
        const shown = Object.keys(cells).filter((cell) => cell.startsWith('l1:'));
        expect(own).toEqual(expect.arrayContaining(shown.map((cell) => names.get(cell))));
        expect(shown.length).toBeGreaterThan(0);
      }
    }
  });
});
