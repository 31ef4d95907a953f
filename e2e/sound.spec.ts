/** Every page once and every state once; `matrix/sound.spec.ts` crosses them with one another and with the languages. */
import { PAGES } from '../src/model/view.ts';
import { expect, open, pageAt, settled, test } from './site.ts';
import { axeFindsNothing, fitsWidths, ON_PAPER, openDownloads, openEvidence, showTables } from './sound.ts';

const WIDTHS = [3840, 1920, 768, 390, 360];

for (const name of PAGES)
  test(`the ${name} page: axe finds nothing, and nothing reaches beyond the window`, async ({
    page,
    sites,
    watched,
  }) => {
    await open(page, pageAt(sites.root, name));
    await axeFindsNothing(page, name);
    await fitsWidths(page, name, WIDTHS);
    expect(watched.said).toEqual([]);
  });

// English in large type has the longest words: what fits there fits in either.
for (const [state, lang, more, width] of [
  ['in English and large type', 'en', '&type=large', 360],
  ['on a wall', 'zh', '&mode=screen', 3840],
] as const)
  test(`${state} nothing reaches beyond the window on any page`, async ({ page, sites }) => {
    for (const name of PAGES) {
      await open(page, pageAt(sites.root, name, lang, more));
      await fitsWidths(page, `${name} ${state}`, [width, 1366]);
    }
  });

test.describe('axe finds nothing', () => {
  test('in English', async ({ page, sites }) => {
    await open(page, pageAt(sites.root, 'overview', 'en'));
    await axeFindsNothing(page, 'in English');
  });

  test('on a phone', async ({ page, sites }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, pageAt(sites.root, 'department'));
    await axeFindsNothing(page, 'on a phone');
  });

  test('in print', async ({ page, sites }) => {
    await open(page, pageAt(sites.root, 'scores'));
    await page.emulateMedia({ media: 'print' });
    await axeFindsNothing(page, 'in print', { off: ON_PAPER });
  });

  test('in a figure’s downloads and in its evidence', async ({ page, sites }) => {
    await open(page, pageAt(sites.root, 'execution'));
    expect(await openDownloads(page)).toBe(true);
    await axeFindsNothing(page, 'downloads', { within: '.actions' });
    expect(await openEvidence(page)).toBe(true);
    await axeFindsNothing(page, 'evidence', { within: '.evidence' });
  });

  test('in large type with tables', async ({ page, sites }) => {
    await open(page, pageAt(sites.root, 'execution', 'zh', '&type=large'));
    await showTables(page);
    await axeFindsNothing(page, 'in large type with tables');
  });

  test('on a wall', async ({ page, sites }) => {
    await open(page, pageAt(sites.root, 'overview', 'zh', '&mode=screen'));
    await axeFindsNothing(page, 'on a wall');
  });

  test('in search, before a word is typed, with hits and without', async ({ page, sites }) => {
    await open(page, sites.root);
    for (const text of ['', 'rate', 'qqqq']) {
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill(text);
      const hits = dialog.getByRole('option');
      if (text === 'qqqq') await expect(hits).toHaveCount(0);
      else await expect(hits.first()).toBeVisible();
      await axeFindsNothing(page, `search for “${text}”`, { within: 'dialog' });
      await page.keyboard.press('Escape');
    }
  });

  test('in a briefing with figures, which fits every window', async ({ page, sites }) => {
    await page.goto(pageAt(sites.root, 'briefing'));
    await page.locator('[data-ready="body"]').click();
    await expect(page.locator('[data-item]').first()).toBeVisible();
    await settled(page);
    await axeFindsNothing(page, 'briefing');
    await fitsWidths(page, 'briefing', [1920, 390, 360]);
  });

  test('in the data page’s dictionary, which fits a phone', async ({ page, sites }) => {
    await open(page, pageAt(sites.root, 'data'));
    const parts = page.locator('#dictionary details');
    await parts.evaluateAll((all: HTMLDetailsElement[]) => {
      for (const one of all) one.open = true;
    });
    await axeFindsNothing(page, 'dictionary', { within: '#dictionary' });
    await fitsWidths(page, 'dictionary', [390]);
  });
});
