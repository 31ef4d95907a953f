/** The overview: a district at a glance, on the first screen, without a script, as a table and on one sheet of paper. */
import { readFile } from 'node:fs/promises';
import { expect, open, settled, test } from './site.ts';

test('says the range, the numbers, what to look at first, and every body on one line', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(
    '4 个部门执行率 95.8%–99.6%，穗港科技合作园最低。',
  );
  await expect(main.locator('[data-tile]')).toHaveCount(4);
  await expect(main.locator('[data-tile="rate"]')).toContainText('98.3');
  await expect(main.locator('.exceptions li:visible')).toHaveCount(5);
  const rows = main.locator('.bodies tbody tr');
  await expect(rows).toHaveCount(5);
  await expect(rows.first()).toContainText('穗港科技合作园');
  // One year a body: its year stands where a trend would, and nothing is a change.
  await expect(rows.first()).toContainText('2022');
  await expect(main.getByRole('columnheader', { name: '比上年' })).toHaveCount(0);
  // What is missing is a word, and last.
  await expect(rows.last()).toContainText('未报告');
  await expect(rows.last().locator('.strip svg')).toHaveCount(0);
  expect(watched.said).toEqual([]);
});

test('has headline, tiles and the five things on the first screen, and nothing moves', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 1366, height: 900 });
  await open(page, sites.root);
  const box = await page.locator('.exceptions').boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(900);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(1300);
});

test('sorts by a column, in the link too, and a step back restores the order', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  const first = page.locator('.bodies tbody tr').first();
  await page.getByRole('columnheader', { name: '未支出' }).getByRole('button').click();
  await expect(first).toContainText('西区产业园');
  await expect(page.getByRole('columnheader', { name: '未支出' })).toHaveAttribute('aria-sort', 'ascending');
  expect(page.url()).toContain('sort=unspent');
  await page.getByRole('columnheader', { name: '未支出' }).getByRole('button').click();
  await expect(first).toContainText('穗港科技合作园');
  await page.goBack();
  await expect(first).toContainText('西区产业园');
  expect(watched.said).toEqual([]);
});

test('leads from a body’s name to its page, and from a number to its source', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  const row = page.locator('[data-body="panyu"]');
  await row.getByRole('button', { name: '97.6%' }).click();
  await expect(page.getByRole('dialog')).toContainText('97.60%');
  await page.keyboard.press('Escape');
  await row.getByRole('link', { name: '番禺经开区' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('番禺');
  expect(page.url()).toContain('body=panyu');
  expect(watched.said).toEqual([]);
});

test('goes out as a table', async ({ page, sites, watched }) => {
  await open(page, `${sites.root}?tables=bodies`);
  const figure = page.locator('[data-figure="bodies"]');
  await expect(figure.locator('table')).toContainText('97.60');
  for (const kind of ['csv', 'xlsx']) {
    const choice = figure.locator(`[data-export="${kind}"]`);
    // A choice made closes the list of files.
    if ((await choice.count()) === 0) await figure.getByRole('button', { name: '下载' }).click();
    const saving = page.waitForEvent('download');
    await choice.click();
    expect((await readFile(await (await saving).path())).length).toBeGreaterThan(200);
  }
  expect(watched.said).toEqual([]);
});

test('answers for a year and a body that the reader chooses', async ({ page, sites, watched }) => {
  await open(page, `${sites.root}?years=2021`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2021 年执行 99.3%');
  await expect(page.locator('[data-body="lingang"]')).toContainText('98.9%');
  expect(watched.said).toEqual([]);
});

test('prints on one sheet', async ({ page, sites }) => {
  await open(page, sites.root);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('stands in the page', async ({ page, sites }) => {
    await page.goto(sites.root);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('95.8%');
    await expect(page.locator('.exceptions li').first()).toBeVisible();
    await expect(page.locator('.bodies tbody tr')).toHaveCount(5);
    await expect(page.locator('.bodies .strip svg').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'facts.csv' })).toBeVisible();
  });
});
