import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { View } from '../../src/model/view.ts';
import { LANGS } from '../../src/model/localised.ts';
import { answerView } from '../../src/pages/answer-view.ts';
import { FIVE_REPORTS } from '../../src/testing/reports.ts';
import { sentences } from '../../src/text/words/sentences.ts';
import { DEFAULT_VIEW } from '../../src/url/codec.ts';
import { loadDataset } from '../load.ts';
import { writeSample } from './write.ts';

/** Every page with charts, all bodies and each body's own, and a comparison of the first five. */
function viewsOf({ departments }: Dataset): View[] {
  const pages = (['overview', 'execution', 'scores', 'outputs'] as const).map((page) => ({
    ...DEFAULT_VIEW,
    page,
  }));
  const ids = departments.map(({ id }) => id);
  return [
    ...pages,
    ...ids.map((body): View => ({ ...DEFAULT_VIEW, page: 'department', body })),
    { ...DEFAULT_VIEW, page: 'compare', departments: ids.slice(0, 5) },
  ];
}

function check(data: Dataset): void {
  for (const view of viewsOf(data)) {
    const { captions } = answerView(view, data);
    for (const lang of LANGS) {
      const titles = Object.values(captions[lang].figures).map(({ title }) => title);
      const where = `${view.page} ${view.body} ${lang}`;
      expect(
        titles.filter((title) => !sentences(lang).titles.fits(title)),
        where,
      ).toEqual([]);
      expect(
        titles.filter((title, i) => titles.indexOf(title) !== i),
        where,
      ).toEqual([]);
      expect(titles.join(' '), where).not.toMatch(/undefined|NaN|gz-2022|sample-20/);
    }
  }
}

describe('the titles of every figure of a page', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'jilan-titles-'));
    await writeSample(dir);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('are short, say one thing each and name no framework by its id, of the five reports', () => {
    check(FIVE_REPORTS);
  });

  it('are so of the sample district as well', async () => {
    const { dataset } = await loadDataset(dir);
    expect(dataset).toBeDefined();
    check(dataset!);
  }, 60_000);
});

describe('the length of a title', () => {
  it('is at most 28 characters in Chinese, spaces aside, and 12 words in English', () => {
    const { fits: zh } = sentences('zh').titles;
    expect([zh('字'.repeat(28)), zh('字 '.repeat(28)), zh('字'.repeat(29))]).toEqual([true, true, false]);
    const { fits: en } = sentences('en').titles;
    expect([en('word '.repeat(12).trim()), en('word '.repeat(13).trim())]).toEqual([true, false]);
  });
});
