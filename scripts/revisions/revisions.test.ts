import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/model/columnar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ChangesFile } from '../../src/model/revision.ts';
import type { Sources } from '../fixtures/folder.ts';
import { edited, SOUND, withFolder } from '../fixtures/folder.ts';
import { loadDataset } from '../load.ts';
import { feedXml, stableId } from './feed.ts';
import { groupsOf } from './lines.ts';
import { changesPage } from './page.ts';
import { CHANGES, publishedLast, readPublished } from './published.ts';
import { revisionsSince } from './revise.ts';
import { writeRevisions } from './write.ts';

const BUDGET = 'reports/dong-2021/budget.csv';
const CORRECTIONS = 'report,indicator,subject,column,from,to,reason,date\n';
const load = async (changes: Sources): Promise<Dataset> => (await withFolder(changes, loadDataset)).dataset!;
const stateOf = (site: Dataset) => ({ site, facts: site.facts, checks: site.checks });
const last = { ...stateOf(await load({})), revisions: [] };

const raised: Sources = {
  [BUDGET]: SOUND[BUDGET].replace('exec.total,2208.99', 'exec.total,2108.99').replace(
    '执行数2208.99',
    '执行数2108.99',
  ),
  'corrections.csv': `${CORRECTIONS}dong-2021,exec.total,,,2208.99,2108.99,<b>抄错</b>,2026-02-02\n`,
};

describe('what a publication changes', () => {
  it('is nothing where the version is the same, and the history stays', () => {
    expect(revisionsSince(last, last)).toEqual([]);
  });

  it('is nothing against the edition of the same data, whose version names it', () => {
    const site = { ...last.site, meta: { ...last.site.meta, version: `2026-01·${last.site.meta.version}` } };
    expect(revisionsSince({ ...last, site }, last)).toEqual([]);
  });

  it('names a changed figure with what it was and is, why, and the check that turned', async () => {
    const [revision, ...more] = revisionsSince(last, stateOf(await load(raised)));
    expect(more).toEqual([]);
    expect(revision!.to.date).toBe('2026-02-02');
    const lines = groupsOf(revision!, 'zh').flatMap(({ title, lines }) =>
      lines.map(({ kind, change, why }) => [title, kind, change, why].join('|')),
    );
    expect(lines).toContain(
      '东区管理委员会 2021 年|changed|2,208.99 万元 → 2,108.99 万元|2026-02-02：<b>抄错</b>',
    );
    expect(lines).toContain('东区管理委员会 2021 年|checks|相符 → 不符|');
  });

  it('names figures that came and went, and says where a change has no reason', async () => {
    const moved = await load(
      edited('reports/dong-2021/outputs.csv', 'svc.visits,超369,次,,1-11月', 'svc.visits,超369,次,,1-12月'),
    );
    const [revision] = revisionsSince(last, stateOf(moved));
    expect(groupsOf(revision!, 'en').flatMap(({ lines }) => lines.map(({ kind }) => kind))).toEqual([
      'gone',
      'added',
    ]);
    const target = await load(edited('reports/dong-2021/outputs.csv', '年末,4,', '年末,6,'));
    const [line] = groupsOf(revisionsSince(last, stateOf(target))[0]!, 'zh')[0]!.lines;
    expect([line!.change, line!.why]).toEqual(['目标值 4 公顷 → 6 公顷', '未写明原因']);
  });
});

/** A built site as far as its history reads it. */
async function site(dir: string, data: Dataset): Promise<string> {
  await mkdir(join(dir, 'data'), { recursive: true });
  const { facts, checks, findings: _, ...rest } = data;
  const put = (name: string, value: unknown): Promise<void> =>
    writeFile(join(dir, 'data', name), JSON.stringify(value));
  await put('site.json', rest);
  await put('facts.json', encode(facts as unknown as Record<string, unknown>[]));
  await put('checks.json', checks);
  return dir;
}

describe('the history of a site', () => {
  it('begins with nothing, grows with each other version, and is kept where the same is built again', () =>
    withFolder({}, async (dir) => {
      const [first, second] = [await load({}), await load(raised)];
      const a = await site(join(dir, 'a'), first);
      await writeRevisions(a, join(dir, 'none'));
      const read = async (folder: string): Promise<ChangesFile['revisions']> =>
        (await readPublished(folder))!.revisions;
      expect(await read(a)).toEqual([]);
      const b = await site(join(dir, 'b'), second);
      await writeRevisions(b, a);
      expect((await read(b)).map(({ from, to }) => [from.version, to.version])).toEqual([
        [first.meta.version, second.meta.version],
      ]);
      const c = await site(join(dir, 'c'), first);
      await writeRevisions(c, b);
      expect((await read(c)).map(({ to }) => to.version)).toEqual([first.meta.version, second.meta.version]);
      const again = await site(join(dir, 'd'), first);
      await writeRevisions(again, c);
      expect(await read(again)).toEqual(await read(c));
      expect(CHANGES).toBe('changes/changes.json');
    }));

  it('is held against the latest edition, and without one against the site that stands', () =>
    withFolder({}, async (dir) => {
      expect(await publishedLast(join(dir, 'editions'), 'dist')).toBe('dist');
      for (const id of ['2026-02', '2025-11']) {
        await mkdir(join(dir, 'editions', id), { recursive: true });
        await writeFile(join(dir, 'editions', id, 'edition.json'), JSON.stringify({ id }));
      }
      expect(await publishedLast(join(dir, 'editions'), 'dist')).toBe(join(dir, 'editions', '2026-02'));
    }));
});

describe('the page and the feed', async () => {
  const revisions = revisionsSince(last, stateOf(await load(raised)));
  const current = revisions[0]!.to;
  const file = { current, revisions };

  it('link each figure that is on file to its evidence, and show no mark-up of the data', () => {
    const page = changesPage(file);
    expect(page).toContain('&amp;evidence=dong-2021%2Fexec.total');
    expect(page).toContain('&lt;b&gt;抄错&lt;/b&gt;');
    expect(page).not.toContain('<b>');
    expect(page).toContain(`id="zh-${current.version}"`);
  });

  it('say that there is nothing earlier, or nothing new', () => {
    expect(changesPage({ current, revisions: [] })).toContain('还没有更早的发布可以相比。');
    expect(changesPage(file)).not.toContain('数据与上一次发布相同。');
    expect(changesPage({ current: { ...current, version: 'other' }, revisions })).toContain(
      '数据与上一次发布相同。',
    );
  });

  it('have ids that no build changes, and other ones for another site', () => {
    expect(feedXml(file, 'zh', '', 'dong')).toBe(feedXml(file, 'zh', '', 'dong'));
    const idOf = (seed: string): string => /<id>([^<]+)<\/id>/.exec(feedXml(file, 'zh', '', seed))![1]!;
    expect(idOf('dong')).not.toBe(idOf('xi'));
    expect(stableId('a')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('are an Atom feed: what RFC 4287 asks of a feed and of each entry stands once', () => {
    const xml = feedXml(file, 'zh', 'https://example.test/jilan/', 'dong');
    const [head, ...entries] = xml.split('<entry>');
    const count = (text: string, tag: string): number => text.split(`<${tag}>`).length - 1;
    for (const part of [head!, ...entries])
      expect(['id', 'title', 'updated'].map((tag) => count(part, tag))).toEqual([1, 1, 1]);
    expect(count(head!, 'author')).toBe(1);
    expect(entries).toHaveLength(1);
    expect(xml).toContain('<updated>2026-02-02T00:00:00Z</updated>');
    expect(xml).toContain(
      'rel="self" type="application/atom+xml" href="https://example.test/jilan/changes/feed.xml"',
    );
    expect(feedXml(file, 'en', '', 'dong')).toContain('href="feed.en.xml"');
    // A reason with mark-up is text of a text: escaped once for the list, once for the feed.
    expect(xml).toContain('&amp;lt;b&amp;gt;抄错');
  });
});
