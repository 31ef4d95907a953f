import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sources } from '../fixtures/folder.ts';
import { edited, withFolder } from '../fixtures/folder.ts';
import { loadDataset } from '../load.ts';
import { encode } from '../../src/model/columnar.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { changesSince, lastPublished } from './changes.ts';
import { changesText } from './changes-text.ts';

const load = async (changes: Sources): Promise<Dataset> => (await withFolder(changes, loadDataset)).dataset!;
const BUDGET = 'reports/dong-2021/budget.csv';
const last = await load({});

describe('changesSince', () => {
  it('finds nothing where nothing changed', async () => {
    const changes = changesSince(last, await load({}));
    expect(changes).toEqual({ added: [], gone: [], corrected: [], differs: [] });
    expect(changesText(changes, last, 'zh')).toBe('与上次相比：数据 +0 −0，更正 0');
  });

  it('names the figures that are gone, and counts those that came', async () => {
    const now = await load(
      edited('reports/dong-2021/outputs.csv', 'svc.visits,超369,次,,1-11月', 'svc.visits,超369,次,,1-12月'),
    );
    const changes = changesSince(last, now);
    expect([changes.added.length, changes.gone.length]).toEqual([1, 1]);
    const text = changesText(changes, now, 'zh');
    expect(text).toContain('与上次相比：数据 +1 −1，更正 0\n不再有的数据 1 个：');
    expect(text).toContain('dong-2021  走访企业  369 次  二（一）');
  });

  it('gives the numbers of a check that newly differs', async () => {
    const now = await load(edited(BUDGET, '99.6%,%', '90.6%,%'));
    const changes = changesSince(last, now);
    expect(changes.corrected.map(({ indicator }) => indicator)).toEqual(['exec.rate']);
    expect(changes.differs.map(({ kind }) => kind)).toEqual(['execution_rate']);
    expect(changesText(changes, now, 'zh')).toMatch(
      /新的不符 1 处：\n {2}dong-2021 {2}.*2,208\.99.*2,218\.86/,
    );
    expect(changesText(changes, now, 'en')).toMatch(/1 check newly differs:\n/);
    // What differed already is not new.
    expect(changesSince(now, now).differs).toEqual([]);
  });

  it('counts what does not fit on the screen', () => {
    const gone = Array.from({ length: 25 }, () => last.facts[0]!);
    const text = changesText({ added: [], gone, corrected: [], differs: [] }, last, 'en');
    expect(text.split('\n')).toHaveLength(23);
    expect(text).toContain('and 5 more');
  });
});

describe('lastPublished', () => {
  it('reads what was written, and nothing where there is none or one of another form', () =>
    withFolder({}, async (dir) => {
      const out = join(dir, 'out');
      expect(await lastPublished(out)).toBeNull();
      await mkdir(out);
      await writeFile(join(out, 'facts.json'), '[');
      expect(await lastPublished(out)).toBeNull();
      const facts = encode(last.facts as unknown as Record<string, unknown>[]);
      await writeFile(join(out, 'facts.json'), JSON.stringify(facts));
      await writeFile(join(out, 'checks.json'), JSON.stringify(last.checks));
      expect(await lastPublished(out)).toEqual({ facts: last.facts, checks: last.checks });
    }));
});
