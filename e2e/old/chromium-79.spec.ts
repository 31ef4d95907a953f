/** The built pages, the offline edition and the embed in Chromium 79, the oldest browser that is promised. */
import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OldBrowser } from 'puppeteer-core';
import type { Lang } from '../../src/model/localised.ts';
import { PAGES } from '../../src/model/view.ts';
import { launchOldChromium } from './old-chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { offlineFile } from '../offline-file.ts';
import { chartsAtFirst } from '../site.ts';
import { press, savedFile, settled, until, watched, type Watched } from './page.ts';

test.describe.configure({ mode: 'default' });
test.setTimeout(120_000);

let browser: OldBrowser | undefined;
let reason = '';
let root = '';
let stop = (): void => undefined;

test.beforeAll(async () => {
  const launched = await launchOldChromium();
  if ('reason' in launched) {
    reason = launched.reason;
    process.stdout.write(`skipped: ${reason}\n`);
    return;
  }
  browser = launched;
  const { server, address } = await serve({ dir: resolve('dist') });
  root = address;
  stop = () => void server.close();
});
test.beforeEach(() => test.skip(reason !== '', reason));
test.afterAll(async () => {
  await browser?.close();
  stop();
});

/** The site on a host, and the same things in the file from disk; the languages have no other script or style. */
const PLACES: readonly { name: string; lang: Lang; at: () => { start: string; origin: string } }[] = [
  { name: 'served', lang: 'zh', at: () => ({ start: root, origin: root }) },
  { name: 'from disk', lang: 'en', at: () => ({ start: offlineFile().address, origin: 'file://' }) },
];

async function visit(place: (typeof PLACES)[number], query: string): Promise<Watched> {
  const { start, origin } = place.at();
  const tab = await watched(browser!, origin);
  await tab.page.goto(start + query, { waitUntil: 'load' });
  await settled(tab.page);
  return tab;
}
async function leave({ page, said, strayed }: Watched): Promise<void> {
  await page.close();
  expect(said, 'the console stays silent').toEqual([]);
  expect(strayed, 'no request leaves').toEqual([]);
}

test('it is the browser that is meant', async () => {
  expect(await browser!.version()).toMatch(/Chrome\/79\./);
});

for (const place of PLACES) {
  test(`${place.name}: every page stands`, async () => {
    for (const name of PAGES) {
      const tab = await visit(place, `?page=${name}&lang=${place.lang}`);
      const state = await tab.page.evaluate(() => ({
        shown: [...document.querySelectorAll('[data-figure]')].map((one) => one.getAttribute('data-figure')),
        words: (document.querySelector('main')?.textContent ?? '').length,
        notices: [...document.querySelectorAll('.notice')].map((one) => one.textContent),
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(state.notices, name).toEqual([]);
      expect(state.words, name).toBeGreaterThan(100);
      expect(state.beyond, `${name}: nothing reaches beyond the window`).toBeLessThanOrEqual(0);
      if (['execution', 'scores', 'outputs'].includes(name)) expect(state.shown).toEqual(chartsAtFirst(name));
      await leave(tab);
    }
  });

  test(`${place.name}: links, filters, the step back, evidence and the table`, async () => {
    const tab = await visit(place, '');
    const { page } = tab;
    await press(page, 'nav a', '预算执行');
    await settled(page);
    await until(
      page,
      `document.querySelector('[data-figure="execution-rate"]').textContent.includes('98.9%')`,
    );
    await page.click('.pick-bodies > button');
    await page.waitForSelector('input[name="department"][value="panyu"]');
    await page.click('input[name="department"][value="panyu"]');
    await until(
      page,
      `!document.querySelector('[data-figure="execution-rate"]').textContent.includes('98.9%')`,
    );
    await settled(page);
    expect(page.url()).toContain('dept=panyu');
    await page.goBack();
    await until(
      page,
      `document.querySelector('[data-figure="execution-rate"]').textContent.includes('98.9%')`,
    );
    await settled(page);
    await press(page, '[data-figure="execution-rate"] button', '看表');
    await until(page, `!!document.querySelector('[data-figure="execution-rate"] table')`);
    await press(page, '[data-figure="execution-rate"] td button', '97.60');
    await until(
      page,
      `(document.querySelector('[role="dialog"], dialog[open]') || document.createElement('p')).textContent.includes('1,004.09')`,
    );
    await page.keyboard.press('Escape');
    await until(page, `!document.querySelector('[role="dialog"], dialog[open]')`);
    await leave(tab);
  });

  test(`${place.name}: a chart's points answer the keyboard`, async () => {
    const tab = await visit(place, '?page=scores');
    // The points come after the picture.
    await tab.page.waitForSelector('[data-figure="score-total"] [role="listbox"]');
    await tab.page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-figure="score-total"] [role="listbox"]')!.focus(),
    );
    // Some points stand for figures that are missing; those have no evidence.
    const reported = await tab.page.evaluate(() =>
      [...document.querySelectorAll('[data-figure="score-total"] [role="option"]')].findIndex((one) =>
        (one.getAttribute('aria-label') ?? '').includes('98.29'),
      ),
    );
    for (let i = 0; i <= reported; i += 1) await tab.page.keyboard.press('ArrowRight');
    await tab.page.keyboard.press('Enter');
    await until(tab.page, `!!document.querySelector('[role="dialog"], dialog[open]')`);
    await leave(tab);
  });

  test(`${place.name}: a figure leaves as every kind of file`, async () => {
    const tab = await visit(place, '?page=execution');
    const { page, saved } = tab;
    const figure = '[data-figure="execution-rate"]';
    await press(page, `${figure} button`, '下载');
    await page.waitForSelector(`${figure} [data-export]`);
    const kinds: readonly (readonly [string, string, string])[] = [
      ['png-chat', '.png', '\x89PNG'],
      ['svg', '.svg', '<svg'],
      ['csv', '.csv', '\xEF\xBB\xBF'],
      ['xlsx', '.xlsx', 'PK'],
      ['pptx', '.pptx', 'PK'],
      ['docx', '.docx', 'PK'],
    ];
    for (const [id, end, magic] of kinds) {
      await page.click(`${figure} [data-export="${id}"]`);
      const { name, bytes } = await savedFile(saved, end);
      expect(bytes.toString('latin1', 0, 200), name).toContain(magic);
    }
    await leave(tab);
  });
}

for (const place of PLACES)
  test(`${place.name}: a whole page leaves as pictures, deck and paper`, async () => {
    const tab = await visit(place, '?page=execution');
    await tab.page.click('.ways .at-end > button');
    await tab.page.waitForSelector('[data-page-file]');
    for (const id of ['zip', 'pptx', 'docx']) {
      await tab.page.click(`[data-page-file="${id}"]`);
      const { name, bytes } = await savedFile(tab.saved, `.${id}`);
      expect(bytes.toString('latin1', 0, 2), name).toBe('PK');
    }
    await leave(tab);
  });

test('from disk: a ready briefing leaves as one deck', async () => {
  const tab = await visit(PLACES[1]!, '?page=briefing');
  await press(tab.page, 'main button', '生成');
  await until(tab.page, `document.querySelectorAll('main figure, main svg').length > 3`);
  await press(tab.page, 'main button', 'PPTX');
  const { bytes } = await savedFile(tab.saved, '.pptx');
  expect(bytes.toString('latin1', 0, 2)).toBe('PK');
  await leave(tab);
});

test('from disk: the source data is saved whole', async () => {
  const tab = await visit(PLACES[1]!, '');
  await tab.page.click('a[href="./data/facts.csv"]');
  const { bytes } = await savedFile(tab.saved, 'facts.csv');
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  expect(bytes.toString('utf8').trim().split('\n').length).toBeGreaterThan(250);
  await leave(tab);
});

test('an embed shows its chart', async () => {
  test.skip(!existsSync('dist/embed.html'), 'dist holds no embed.html');
  const tab = await watched(browser!, root);
  await tab.page.goto(`${root}embed.html?chart=execution-rate`, { waitUntil: 'load' });
  await until(
    tab.page,
    `(document.querySelector('[data-figure="execution-rate"][data-state="ready"] svg') || document.createElement('p')).textContent.includes('97.60%')`,
  );
  await leave(tab);
});
