import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageBundle } from '../../src/model/bundle.ts';
import type { Sources } from '../fixtures/folder.ts';
import { SOUND, withFolder } from '../fixtures/folder.ts';
import { buildData } from './build-data.ts';
import { isCurrent } from './stamp.ts';

/** The sound folder with the product's own indicators beside the fixture's. */
async function library(): Promise<Sources> {
  const own = (await readFile('data/indicators.csv', 'utf8')).split(/\r?\n/).slice(1);
  const [head, ...rows] = SOUND['indicators.csv'].trimEnd().split('\n');
  // The library has a further column, which the fixture leaves out.
  const small = [`${head!},aliases`, ...rows.map((line) => `${line},`), ''].join('\n');
  const fresh = own.filter((line) => !small.includes(`\n${line.split(',')[0]!},`));
  const units = await readFile('data/units.csv', 'utf8');
  return { 'units.csv': units, 'indicators.csv': small + fresh.join('\n') };
}
async function bytes(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
  );
}

describe('buildData', () => {
  it('writes the same bytes in two runs', async () =>
    withFolder(await library(), async (dir) => {
      await buildData(dir, join(dir, 'a'));
      await buildData(dir, join(dir, 'b'));
      const first = await bytes(join(dir, 'a'));
      expect(Object.keys(first)).toHaveLength(15);
      expect(await bytes(join(dir, 'b'))).toEqual(first);
    }));

  it('answers the charts of every page', async () =>
    withFolder(await library(), async (dir) => {
      await buildData(dir, join(dir, 'out'));
      const page = JSON.parse(await readFile(join(dir, 'out/pages/execution.json'), 'utf8')) as PageBundle;
      expect(Object.keys(page.frames).length).toBeGreaterThan(0);
      for (const [id, frame] of Object.entries(page.frames)) expect(frame.id).toBe(id);
    }));

  it('leaves the last good output untouched where the data is wrong', async () =>
    withFolder(await library(), async (dir) => {
      const out = join(dir, 'out');
      await buildData(dir, out);
      const before = await bytes(out);
      const path = 'reports/dong-2021/budget.csv';
      await writeFile(join(dir, path), SOUND[path].replace('2208.99', 'x'));
      const built = await buildData(dir, out);
      expect(built.dataset).toBeNull();
      expect(built.problems).toMatchObject([{ code: 'not_figure', line: 3 }]);
      expect(await bytes(out)).toEqual(before);
    }));

  it('names the indicators that charts ask for and the library lacks', () =>
    withFolder({}, async (dir) => {
      const { problems } = await buildData(dir, join(dir, 'out'));
      expect(problems.map((p) => p.code)).toContain('missing_indicator');
      expect(problems.map((p) => p.value)).not.toContain('exec.rate');
      expect(await readdir(dir)).not.toContain('out');
    }));

  it('keeps a stamp with its output, which holds as long as each of its files stands as written', async () =>
    withFolder(await library(), async (dir) => {
      const out = join(dir, 'out');
      expect(isCurrent(out, 'key')).toBe(false);
      const { warnings } = await buildData(dir, out, { key: 'key' });
      expect(warnings).toEqual([]);
      expect([isCurrent(out, 'key'), isCurrent(out, 'other')]).toEqual([true, false]);
      await writeFile(join(out, 'facts.json'), '');
      expect(isCurrent(out, 'key')).toBe(false);
      await buildData(dir, out, { key: 'key' });
      await rm(join(out, 'site.json'));
      expect(isCurrent(out, 'key')).toBe(false);
    }));

  it('keeps none where there is a warning, which is to be said each time', async () =>
    withFolder({ ...(await library()), 'translations.csv': 'zh,en\n无人用,Nobody\n' }, async (dir) => {
      const out = join(dir, 'out');
      const { warnings, dataset } = await buildData(dir, out, { key: 'key' });
      expect([warnings.length > 0, dataset !== null, isCurrent(out, 'key')]).toEqual([true, true, false]);
    }));
});
