import type { Page } from '@playwright/test';
import { openMore, pressMore } from './bar.ts';
import { expect, settled, test } from './site.ts';

async function openComparison(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-page="compare"]')).toHaveAttribute('data-state', 'ready');
  await settled(page);
}
const table = (page: Page) => page.locator('[data-figure="compare-table"]');
/** Names of the bodies with a figure of an indicator, in the order shown. */
const order = (page: Page, panel: string) =>
  page.locator(`tbody[data-panel^="${panel}|"] th[scope="row"]`).allTextContents();

test('without two bodies the page says what to choose and offers what makes sense', async ({
  page,
  sites,
  watched,
}) => {
  await page.goto(`${sites.root}?page=compare`);
  const main = page.getByRole('main');
  await expect(main).toContainText('还没有选择部门');
  await expect(page.locator('[data-figure]')).toHaveCount(0);
  await page.goto(`${sites.root}?page=compare&dept=panyu`);
  await expect(main).toContainText('已选番禺经开区，再选一个');
  await main.getByRole('link', { name: /园区管理/ }).click();
  await settled(page);
  await expect(table(page)).toContainText('全年预算数');
  expect(page.url()).toContain('dept=xiqu,zhizao,lingang,panyu,keji');
  expect(watched.said).toEqual([]);
});

test('bodies are added and taken away, and a step back restores the comparison', async ({
  page,
  sites,
  watched,
}) => {
  await openComparison(page, `${sites.root}?page=compare&dept=xiqu,zhizao`);
  await page.getByRole('combobox', { name: '加入对比的部门' }).selectOption('keji');
  await expect(page.locator('[data-page="compare"]')).toHaveAttribute('data-bodies', 'xiqu zhizao keji');
  await page.getByRole('button', { name: '去掉西区产业园' }).click();
  await expect(page.locator('[data-page="compare"]')).toHaveAttribute('data-bodies', 'zhizao keji');
  await page.goBack();
  await expect(page.locator('[data-page="compare"]')).toHaveAttribute('data-bodies', 'xiqu zhizao keji');
  expect(watched.said).toEqual([]);
});

test('only like figures stand in the table, and what does not compare is listed with the reason', async ({
  page,
  sites,
  watched,
}) => {
  await openComparison(page, `${sites.root}?page=compare&dept=zhizao,lingang,panyu,keji`);
  await expect(table(page)).not.toContainText('89.92');
  await expect(table(page)).not.toContainText('712');
  const unlike = page.locator('[data-part="unlike"]');
  await expect(unlike).toContainText('走访企业（次）、走访企业（家次）、走访企业（人次）之间不作比较');
  await expect(unlike).toContainText('预算执行率、平均支出进度之间不作比较：计算口径不同');
  expect(watched.said).toEqual([]);
});

test('the table is folded by theme: the first stands open, the others open on a press', async ({
  page,
  sites,
  watched,
}) => {
  await openComparison(page, `${sites.root}?page=compare&dept=xiqu,zhizao,lingang,panyu,keji`);
  const rates = table(page).locator('tbody[data-panel^="exec.rate|"]');
  await expect(table(page).locator('tbody[data-panel^="budget.annual|"]')).toBeVisible();
  await expect(rates).toBeHidden();
  await table(page)
    .getByRole('button', { name: /执行（/ })
    .click();
  await expect(rates).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('rows sort within their indicator by value, the link keeps it, and missing comes last', async ({
  page,
  sites,
  watched,
}) => {
  await openComparison(page, `${sites.root}?page=compare&dept=xiqu,zhizao,lingang,panyu,keji`);
  expect(await order(page, 'svc.policy_briefings')).toEqual([
    '西区产业园',
    '穗港智造合作区',
    '黄埔临港经济区',
    '穗港科技合作园',
  ]);
  await table(page).getByRole('button', { name: '2021 年' }).click();
  expect(await order(page, 'svc.policy_briefings')).toEqual([
    '1黄埔临港经济区',
    '2西区产业园',
    '—穗港智造合作区',
    '—穗港科技合作园',
  ]);
  await expect(table(page).getByRole('columnheader', { name: '2021 年' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await table(page).getByRole('button', { name: '2021 年' }).click();
  expect((await order(page, 'svc.policy_briefings'))[0]).toBe('2西区产业园');
  expect(page.url()).toContain('sort=y2021');
  await page.reload();
  await settled(page);
  expect((await order(page, 'svc.policy_briefings'))[0]).toBe('2西区产业园');
  expect(watched.said).toEqual([]);
});

test('an indicator is chosen among those that compare, and a change across a likely succession says so', async ({
  page,
  sites,
  watched,
}) => {
  await openComparison(page, `${sites.root}?page=compare&dept=xiqu,zhizao`);
  await page.getByRole('combobox', { name: '指标' }).selectOption('budget.annual');
  const dumbbell = page.locator('[data-figure="change-dumbbell"]');
  await expect(dumbbell).toContainText('273.32');
  await expect(dumbbell).toContainText('很可能');
  await expect(page.locator('[data-figure="change-slope"]')).toHaveAttribute('data-state', 'ready');
  expect(page.url()).toContain('indicator=budget.annual');
  await pressMore(page, '沿革相连');
  await expect(page.locator('[data-page="compare"]')).toHaveAttribute('data-state', 'ready');
  await expect(dumbbell).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('无法比较变化');
  expect(watched.said).toEqual([]);
});

test('peers narrow every page, and a warning line that is moved moves the exceptions', async ({
  page,
  sites,
  watched,
}) => {
  await page.goto(`${sites.root}?page=execution`);
  await settled(page);
  await page.getByRole('combobox', { name: '同类' }).selectOption('海关监管区');
  const rates = page.locator('[data-figure="execution-rate"] svg').first();
  await expect(rates).not.toContainText('番禺经开区');
  expect(decodeURIComponent(page.url())).toContain('peers=海关监管区');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(rates).toContainText('番禺经开区');
  await openMore(page);
  const field = page.getByLabel('预算执行率低于95%', { exact: true });
  await field.fill('98');
  await field.press('Enter');
  await expect(page.locator('[data-figure="execution-rate"]')).toContainText('提示线已移至 98%');
  expect(page.url()).toContain('lines=exec_rate_low:98');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: '总览' }).click();
  await settled(page);
  await expect(page.locator('.exceptions')).toContainText('低于提示线 98%');
  await pressMore(page, '恢复默认提示线');
  await expect(page.locator('.exceptions')).not.toContainText('低于提示线 98%');
  expect(watched.said).toEqual([]);
});
