import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertNew, marked, placeEditions } from './editions.ts';
import { keptIn } from './write/kept.ts';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'jilan-editions-'));

async function kept(store: string, id: string, version: string): Promise<void> {
  await mkdir(join(store, id), { recursive: true });
  await writeFile(join(store, id, 'edition.json'), JSON.stringify({ id, version, date: '2026-11-01' }));
}

describe('the id of an edition', () => {
  it('is a year and a month, with a word where there are several', async () => {
    const store = await folder();
    for (const id of ['2026-11', '2026-11-2', '2026-11-final'])
      expect(() => assertNew(store, id)).not.toThrow();
    for (const id of ['', '11-2026', '2026-11/..', '../x', '2026-11 a'])
      expect(() => assertNew(store, id)).toThrow('--edition');
  });
  it('is taken once', async () => {
    const store = await folder();
    await kept(store, '2026-11', 'aaaa1111');
    expect(() => assertNew(store, '2026-11')).toThrow('never changes');
  });
});

describe('the files of an edition', () => {
  it('name it in their version, and only there', () => {
    const json =
      '{"version":"aaaa1111","frame":{"version":"aaaa1111"},"fact":"aaaa1111","other":{"version":"1.0"}}';
    expect(marked('a/site.json', json, '2026-11', 'aaaa1111')).toBe(
      '{"version":"2026-11·aaaa1111","frame":{"version":"2026-11·aaaa1111"},"fact":"aaaa1111","other":{"version":"1.0"}}',
    );
  });
  it('say on each page which edition it is', () => {
    const page = '<head><meta charset="utf-8" /></head>版本 aaaa1111';
    const html = marked('a/index.html', page, '2026-11', 'aaaa1111');
    expect(html).toContain('<meta name="jilan-edition" content="2026-11" />');
    expect(html).toContain('版本 2026-11·aaaa1111');
  });
});

describe('the kept editions', () => {
  it('stand beside the current pages with a list that knows the latest, and a folder that is none is left out', async () => {
    const [store, dir] = [await folder(), await folder()];
    await mkdir(join(dir, 'data'));
    await writeFile(join(dir, 'data/site.json'), '{"meta":{"version":"cccc3333","date":"2027-01-01"}}');
    await kept(store, '2026-12', 'bbbb2222');
    await kept(store, '2026-11', 'aaaa1111');
    await mkdir(join(store, '.new-left'));
    await placeEditions(dir, store);
    expect((await keptIn(store)).map(({ id }) => id)).toEqual(['2026-11', '2026-12']);
    const list = JSON.parse(await readFile(join(dir, 'editions/index.json'), 'utf8')) as unknown;
    expect(list).toMatchObject({
      current: { version: 'cccc3333' },
      editions: [{ id: '2026-11' }, { id: '2026-12' }],
    });
    const page = await readFile(join(dir, 'editions/index.html'), 'utf8');
    expect(page.indexOf('2026-12/index.html')).toBeLessThan(page.indexOf('2026-11/index.html'));
  });
  it('are none where nothing was kept', async () => {
    expect(await keptIn(join(await folder(), 'nothing'))).toEqual([]);
  });
});
