import type { Page } from '@playwright/test';
import { expect, settled, test } from './site.ts';

/** Opens a body's page and waits until it and its figures stand. */
async function openBody(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-page="department"]')).toHaveAttribute('data-state', 'ready');
  await settled(page);
}
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);

test('a body’s page tells who it is, what it reported, what it did and where points went', async ({
  page,
  sites,
  watched,
}) => {
  await openBody(page, `${sites.root}?page=department&body=zhizao`);
  const main = page.getByRole('main');
  await expect(main).toContainText('广州开发区穗港智造合作区管理委员会');
  await expect(main).toContainText('001_145fdbc536c66fe0.txt');
  await expect(main.locator('.lead')).toContainText('98.29');
  await expect(main.locator('.lead')).toContainText('89.92%');
  await expect(main.locator('.tile')).toHaveCount(4);
  await expect(part(page, 'scores').locator('.losses tbody tr')).toHaveCount(3);
  await expect(part(page, 'scores')).toContainText('−1.01');
  await expect(part(page, 'outputs').getByRole('row', { name: /走访企业（次）/ })).toContainText('182');
  await expect(part(page, 'findings')).toContainText('过半数采购合同没有按时备案');
  await expect(part(page, 'checks').locator('.badge').first()).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('without a body the page lists all of them by what they do, and a name leads to its page', async ({
  page,
  sites,
  watched,
}) => {
  await page.goto(`${sites.root}?page=department`);
  const main = page.locator('[data-page="department"]');
  await expect(main).toHaveAttribute('data-state', 'ready');
  await expect(main.locator('.bodies tbody tr[data-body]')).toHaveCount(5);
  await main.getByRole('link', { name: '番禺经开区' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('番禺经开区');
  expect(watched.said).toEqual([]);
});

test('a likely predecessor is told with its basis, linked and never merged', async ({
  page,
  sites,
  watched,
}) => {
  await openBody(page, `${sites.root}?page=department&body=zhizao`);
  const kin = page.locator('.kin');
  await expect(kin).toHaveAttribute('data-confidence', 'likely');
  await expect(kin).toContainText('西区产业园');
  await expect(kin).toContainText('没有文件写明更名');
  await kin.getByRole('link', { name: '西区产业园' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('西区产业园');
  expect(watched.said).toEqual([]);
});

test('previous, next and the select lead from body to body, by keyboard too, and a step back returns', async ({
  page,
  sites,
  watched,
}) => {
  await openBody(page, `${sites.root}?page=department&body=xiqu`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('西区产业园');
  const around = page.getByRole('navigation', { name: '相邻部门' });
  await expect(around.getByRole('link')).toHaveCount(2);
  await around.getByRole('link', { name: /穗港智造合作区/ }).focus();
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('穗港智造合作区');
  await expect(around.getByRole('link')).toHaveCount(3);
  expect(page.url()).toContain('body=zhizao');
  await around.getByRole('combobox').selectOption('panyu');
  await expect(title).toHaveText('番禺经开区');
  await page.goBack();
  await expect(title).toHaveText('穗港智造合作区');
  await page.reload();
  await expect(title).toHaveText('穗港智造合作区');
  expect(watched.said).toEqual([]);
});

test('a body with one rate stands in rows beside the others, and the index leads to the parts', async ({
  page,
  sites,
  watched,
}) => {
  await openBody(page, `${sites.root}?page=department&body=panyu`);
  const figure = page.locator('[data-figure="execution-course"] svg').first();
  await expect(figure).toContainText('番禺经开区');
  await expect(figure).toContainText('西区产业园');
  await page.getByRole('navigation', { name: '本页内容' }).getByRole('link', { name: '核对' }).click();
  await expect(part(page, 'checks')).toBeFocused();
  await expect(part(page, 'checks').getByRole('heading').first()).toBeInViewport();
  expect(watched.said).toEqual([]);
});

test('a figure of the body leads to its evidence, and the years narrow the page', async ({
  page,
  sites,
  watched,
}) => {
  await openBody(page, `${sites.root}?page=department&body=panyu`);
  await part(page, 'execution').getByText('预算与执行的全部数据').click();
  await part(page, 'execution')
    .getByRole('row', { name: /^全年预算数/ })
    .getByRole('button')
    .click();
  await expect(page.getByRole('dialog')).toContainText('1,028.77');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: '2021' }).check();
  await expect(page.getByRole('main')).toContainText('库中没有番禺经开区所选年度的报告');
  await expect(page.locator('[data-figure]')).toHaveCount(0);
  expect(watched.said).toEqual([]);
});
