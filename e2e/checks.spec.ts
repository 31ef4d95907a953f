import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

async function openChecks(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-page="checks"]')).toHaveAttribute('data-state', 'ready');
}
const list = (page: Page) => page.getByRole('table', { name: '逐项核对' });
const count = (page: Page) => page.locator('.bigtable .count');

test('every check stands with its figures, what differs first', async ({ page, sites, watched }) => {
  await openChecks(page, `${sites.root}?page=checks`);
  await expect(page.locator('.lead')).toContainText('5 份报告');
  const rows = list(page).locator('tbody tr');
  await expect(rows.first()).toContainText('待说明');
  const unspent = rows.filter({ hasText: '全年预算数 1,153.25 − 全年执行数 1,104.37 = 48.88 万元' });
  await expect(unspent).toContainText('待说明');
  await expect(unspent).toContainText('±0.01');
  await expect(list(page).getByRole('columnheader', { name: '计算值' })).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('a count of a body and a result filters the list, and pressing it again does not', async ({
  page,
  sites,
  watched,
}) => {
  await openChecks(page, `${sites.root}?page=checks`);
  const all = await count(page).textContent();
  const cell = page.getByRole('button', { name: '番禺经开区，待说明：3 项' });
  await cell.click();
  await expect(count(page)).toHaveText('共 3 行');
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  expect(page.url()).toContain('dept=panyu');
  expect(page.url()).toContain('result=explain');
  await page.reload();
  await expect(count(page)).toHaveText('共 3 行');
  await page.getByRole('button', { name: '番禺经开区，待说明：3 项' }).click();
  await expect(count(page)).toHaveText(all!);
  await page.goBack();
  await expect(count(page)).toHaveText('共 3 行');
  expect(watched.said).toEqual([]);
});

test('result and kind narrow the list together with bodies and years', async ({ page, sites, watched }) => {
  await openChecks(page, `${sites.root}?page=checks`);
  await page.getByRole('combobox', { name: '结果' }).selectOption({ label: '四舍五入' });
  await expect(count(page)).toHaveText('共 1 行');
  await page.getByRole('combobox', { name: '种类' }).selectOption({ label: '执行率' });
  await expect(page.locator('.bigtable .empty')).toBeVisible();
  await page.getByRole('combobox', { name: '结果' }).selectOption({ label: '全部结果' });
  await page.getByRole('radio', { name: '2023' }).check();
  await expect(list(page).locator('tbody tr').first()).toContainText('番禺经开区 2023');
  expect(page.url()).toMatch(/years=2023.*kind=execution_rate/);
  expect(watched.said).toEqual([]);
});

test('a figure that went into a check opens its evidence', async ({ page, sites, watched }) => {
  await openChecks(page, `${sites.root}?page=checks&dept=panyu&result=rounding`);
  await list(page).getByRole('button', { name: '基本支出预算 471.38 万元' }).click();
  const evidence = page.getByRole('dialog');
  await expect(evidence).toContainText('471.38');
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  expect(watched.said).toEqual([]);
});

test('a body without a report in the chosen years has no count, which is not zero', async ({
  page,
  sites,
  watched,
}) => {
  await openChecks(page, `${sites.root}?page=checks&years=2021`);
  const row = page.locator('.tallies tr', { hasText: '番禺经开区' });
  await expect(row).toContainText('未收录报告');
  await expect(row).not.toContainText('0');
  expect(watched.said).toEqual([]);
});
