/** The offline edition in today's browser, opened from disk with no network. */
import { pressBody } from './bar.ts';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { chartsOf } from '../src/charts/catalogue.ts';
import { PAGES } from '../src/model/view.ts';
import { CHARTED, leavesAsFiles, offlineAt as at, offlineFile, test } from './offline-file.ts';
import { chartsAtFirst, settled } from './site.ts';

test('it weighs less than 2 MB', () => {
  expect(statSync(offlineFile().path).size).toBeLessThan(2_000_000);
});

test('every page stands, reached by its link', async ({ file }) => {
  for (const page of PAGES) {
    await file.locator('nav a').nth(PAGES.indexOf(page)).click();
    await expect(file.locator('nav a[aria-current="page"]')).toHaveCount(1);
    await expect(file.locator('main .wrap')).not.toBeEmpty();
    await expect(file.locator('main > .wrap > .empty')).toHaveCount(0);
    await expect(file.locator('.notice')).toHaveCount(0);
    if (!CHARTED.includes(page)) continue;
    await settled(file);
    const shown = file.locator('[data-figure]');
    await expect(shown).toHaveCount(chartsAtFirst(page).length);
  }
});

test('a link of a view opens it, and a step back and a reload keep views', async ({ file }) => {
  await file.goto(at('?page=execution&dept=panyu'));
  await settled(file);
  const figure = file.locator('[data-figure="execution-rate"]');
  await expect(figure).toContainText('97.60%');
  await expect(figure).not.toContainText('98.9%');
  await pressBody(file, '番禺经开区');
  await expect(figure).toContainText('98.9%');
  await file.goBack();
  await expect(figure).not.toContainText('98.9%');
  await file.reload();
  await settled(file);
  await expect(figure).not.toContainText('98.9%');
  await expect(figure).toContainText('97.60%');
});

test('where the browser refuses to change the query, the view lives in the fragment', async ({ file }) => {
  await file.addInitScript(() => {
    History.prototype.pushState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await file.reload();
  await settled(file);
  await file.getByRole('link', { name: '自评得分' }).click();
  const score = file.locator('[data-figure="score-total"]');
  await expect(score).toContainText('98.29');
  expect(file.url()).toContain('#?page=scores');
  await file.reload();
  await settled(file);
  await expect(file.locator('[data-figure="score-rows"]')).toBeVisible();
  await file.goBack();
  await expect(file.locator('[data-page="overview"]')).toBeVisible();
});

test('evidence opens and search finds', async ({ file }) => {
  await file.goto(at('?page=execution&tables=execution-rate'));
  await settled(file);
  await file.locator('[data-figure="execution-rate"]').getByRole('button', { name: '97.60' }).click();
  await expect(file.getByRole('dialog')).toContainText('1,004.09');
  await file.keyboard.press('Escape');
  await file.keyboard.press('Control+k');
  await file.keyboard.type('番禺');
  await expect(file.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await file.keyboard.press('Escape');
});

for (const name of CHARTED)
  test(`the first figure of ${name} leaves as a file of every kind`, async ({ file }) => {
    await leavesAsFiles(file, name, chartsOf(name)[0]!);
  });

test('the published files are saved from inside the page', async ({ file }) => {
  await file.goto(at('?page=data'));
  const links = file.locator('a[href^="./data/"]');
  await expect(links.first()).toBeVisible();
  const hrefs = await links.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')!))]);
  expect(hrefs).toContain('./data/facts.csv');
  for (const href of hrefs) {
    const saving = file.waitForEvent('download');
    await file.locator(`a[href="${href}"]`).first().click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe(href.slice(href.lastIndexOf('/') + 1));
    const [got, published] = await Promise.all([readFile(await saved.path()), readFile(`dist/${href}`)]);
    if (href.endsWith('.json')) expect(JSON.parse(got.toString())).toEqual(JSON.parse(published.toString()));
    else expect(got.equals(published), `${href} byte for byte`).toBe(true);
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the overview stands in the file', async ({ page }) => {
    await page.goto(offlineFile().address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('95.8%');
    await expect(page.locator('.bodies tbody tr')).toHaveCount(5);
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
