import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

async function openData(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-page="data"]')).toHaveAttribute('data-state', 'ready');
}
const count = (page: Page) => page.locator('.bigtable .count');
const cells = (page: Page, column: number) =>
  page.locator(`.bigtable tbody tr > :nth-child(${column})`).allTextContents();

test('every table can be chosen, and the link carries it', async ({ page, sites, watched }) => {
  await openData(page, `${sites.root}?page=data`);
  await expect(page.getByRole('region', { name: '数据' })).toBeVisible();
  for (const [name, held] of [
    ['报告', '部门整体支出绩效自评'],
    ['部门', '广州番禺经济技术开发区管理委员会'],
    ['指标库', '全年预算数'],
    ['问题与措施', '措施'],
    ['核对', '结转结余'],
    ['提示线', '低于'],
    ['沿革', '很可能'],
    ['评分体系', '履职效能'],
  ] as const) {
    await page.getByRole('group', { name: '表', exact: true }).getByRole('button', { name }).click();
    await expect(page.locator('.bigtable table')).toContainText(held);
  }
  expect(page.url()).toContain('table=frameworks');
  await page.reload();
  await expect(page.locator('.bigtable table')).toContainText('履职效能');
  expect(watched.said).toEqual([]);
});

test('typing searches without filling the history', async ({ page, sites, watched }) => {
  await openData(page, `${sites.root}?page=data`);
  await page.getByRole('button', { name: '指标库' }).click();
  const steps = await page.evaluate(() => window.history.length);
  await page.getByRole('searchbox', { name: '搜索' }).pressSequentially('执行率');
  await expect(count(page)).toContainText('中找到');
  for (const text of await cells(page, 1)) expect(text).not.toBe('');
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
  await expect.poll(() => decodeURIComponent(page.url())).toContain('q=执行率');
  await page.getByRole('searchbox', { name: '搜索' }).fill('没有这个词');
  await expect(page.locator('.bigtable .empty')).toContainText('没有这个词');
  await page.goBack();
  await expect(page.locator('.bigtable')).toContainText('西区产业园');
  expect(watched.said).toEqual([]);
});

test('headers sort by keyboard, figures by value, and say so', async ({ page, sites, watched }) => {
  await openData(page, `${sites.root}?page=data&q=${encodeURIComponent('全年执行数')}`);
  const header = page.getByRole('columnheader', { name: '数值' });
  await expect(header).toHaveAttribute('aria-sort', 'none');
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  const numbers = async (): Promise<number[]> =>
    (await cells(page, 2)).map((text) => Number(text.replace(/[,\s]/g, '')));
  const ascending = await numbers();
  expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
  expect(ascending.length).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  expect(await numbers()).toEqual([...ascending].reverse());
  expect(page.url()).toContain('sort=-value');
  expect(watched.said).toEqual([]);
});

test('bodies, years and themes narrow the figures, and a value opens its evidence', async ({
  page,
  sites,
  watched,
}) => {
  await openData(page, `${sites.root}?page=data&dept=panyu`);
  await page.getByRole('combobox', { name: '主题' }).selectOption({ label: '执行' });
  const bodies = new Set(await cells(page, 4));
  expect([...bodies].map((text) => text.trim())).toEqual(['番禺经开区']);
  await page.locator('.bigtable').getByRole('button', { name: '97.60' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('97.60');
  expect(watched.said).toEqual([]);
});

test('only the rows in sight stand in the document, and scrolling brings the others', async ({
  page,
  sites,
  watched,
}) => {
  await openData(page, `${sites.root}?page=data`);
  const region = page.getByRole('region', { name: '数据' });
  const rows = Number(await region.getByRole('table').getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(250);
  expect(await region.locator('tbody[data-block] tr').count()).toBeLessThan(120);
  await region.focus();
  await page.keyboard.press('End');
  await expect(region.locator(`tr[aria-rowindex="${rows}"]`)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(region.locator('tr[aria-rowindex="2"]')).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('on paper every row stands', async ({ page, sites, watched }) => {
  await openData(page, `${sites.root}?page=data&table=indicators`);
  const rows = Number(await page.locator('.bigtable table').getAttribute('aria-rowcount')) - 1;
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.bigtable tbody[data-block] tr').count()).toBe(rows);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('.bigtable tbody[data-block] tr').count()).toBeLessThan(rows);
  expect(watched.said).toEqual([]);
});

test('a table or a column that is not there gives a notice', async ({ page, sites, watched }) => {
  await openData(page, `${sites.root}?page=data&table=gossip&sort=colour`);
  const notice = page.locator('#tables .notice');
  await expect(notice).toContainText('table=gossip');
  await expect(notice).toContainText('sort=colour');
  await expect(page.locator('.bigtable')).toContainText('全年预算数');
  expect(watched.said).toEqual([]);
});

test('the files can be downloaded and the package describes them', async ({ page, sites, watched }) => {
  await openData(page, `${sites.below}?page=data`);
  for (const file of ['facts.csv', 'checks.json', 'facts.json', 'site.json', 'datapackage.json']) {
    const link = page.getByRole('link', { name: `下载 ${file}` });
    await expect(link).toHaveAttribute('download', file);
    const address = await link.evaluate((one: HTMLAnchorElement) => one.href);
    const response = await page.request.get(address);
    expect(response.ok(), address).toBe(true);
    if (file === 'datapackage.json') {
      const { resources } = (await response.json()) as { resources: { path: string }[] };
      expect(resources.map(({ path }) => path)).toContain('facts.csv');
    }
  }
  expect(watched.said).toEqual([]);
});

test('the dictionary and the method are complete in both languages', async ({ page, sites, watched }) => {
  for (const lang of ['zh', 'en'] as const) {
    await openData(page, `${sites.root}?page=data&lang=${lang}`);
    const schema = page.locator('#dictionary details', { hasText: 'indicators.csv' });
    await schema.locator('summary').click();
    await expect(schema).toContainText('part_of');
    await expect(schema).toContainText(lang === 'zh' ? '可比组' : 'Comparability group');
    expect(await page.locator('#method h3').count()).toBeGreaterThanOrEqual(8);
    if (lang === 'en') expect(await page.locator('#method').innerText()).not.toMatch(/[一-鿿]/);
  }
  expect(watched.said).toEqual([]);
});
