import type { Page } from '@playwright/test';
import { expect, open, settled, test } from './site.ts';

const field = (page: Page) => page.getByRole('combobox', { name: '部门、指标、项目、页面或图表' });
const options = (page: Page) => page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');

/** Opens search by the keyboard and types. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toBeVisible();
  await field(page).fill(text);
}

test('the first view asks for neither the search panel nor its index', async ({ page, sites, watched }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, sites.root);
  const early = asked.filter((url) => /search\.json|\/Search-/.test(url));
  expect(early).toEqual([]);
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(options(page).first()).toBeVisible();
  expect(asked.filter((url) => /search\.json/.test(url))).toHaveLength(1);
  expect(watched.said).toEqual([]);
});

test('the button and both shortcuts open it, Escape, the button and a click beside it close it', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  const dialog = page.getByRole('dialog', { name: '搜索' });
  const button = page.getByRole('button', { name: '搜索' });
  await button.click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  for (const keys of ['Control+k', 'Meta+k']) {
    await page.keyboard.press(keys);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press(keys);
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  }
  await button.click();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toHaveCount(0);
  await button.click();
  await page.mouse.click(10, 600);
  await expect(dialog).toHaveCount(0);
  expect(watched.said).toEqual([]);
});

test('a name typed by its first letters leads to the body', async ({ page, sites, watched }) => {
  await open(page, sites.root);
  await type(page, 'xqcyy');
  await expect(options(page).first()).toContainText('西区产业园');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(page.url()).toMatch(/(dept|body)=xiqu/);
  expect(watched.said).toEqual([]);
});

test('arrow keys choose among the hits and go round, the field keeps the focus', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  await type(page, '执行率');
  const selected = options(page).and(page.locator('[aria-selected="true"]'));
  const count = await options(page).count();
  expect(count).toBeGreaterThan(2);
  const first = await selected.getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', first!);
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant', first!);
  await expect(selected).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  expect(watched.said).toEqual([]);
});

test('an indicator leads to the chart that shows it, on its page and in sight', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  await type(page, 'exec.rate');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(page.url()).toContain('page=execution');
  const figure = page.locator('[data-figure="execution-rate"]');
  await expect(figure).toBeFocused();
  await expect(figure).toBeInViewport();
  await type(page, '政策宣讲会');
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.locator('[data-figure="policy-briefings"]')).toBeFocused();
  await expect(page.locator('[data-figure="policy-briefings"]')).toBeInViewport();
  await page.goBack();
  await settled(page);
  expect(page.url()).toContain('page=execution');
  expect(watched.said).toEqual([]);
});

test('a body and an indicator lead to that body’s figures', async ({ page, sites, watched }) => {
  await open(page, sites.root);
  await type(page, '番禺 预算执行率');
  await expect(options(page).first()).toContainText('番禺经开区 · 预算执行率');
  await options(page).first().click();
  await settled(page);
  expect(page.url()).toMatch(/page=execution&dept=panyu/);
  await expect(page.locator('[data-figure="execution-rate"]')).toContainText('97.60%');
  await expect(page.locator('[data-figure="execution-rate"]')).not.toContainText('98.9%');
  expect(watched.said).toEqual([]);
});

test('a project opens the evidence of its figures, and closing it gives the focus back', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, sites.root);
  const button = page.getByRole('button', { name: '搜索' });
  await button.click();
  await field(page).fill('zcjcyd');
  await expect(options(page).first()).toContainText('仲裁解除用地合同经费项目');
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('dialog', { name: '证据' });
  await expect(evidence).toContainText('207.5');
  await expect(evidence).toContainText('89.3');
  await expect(evidence.getByRole('button', { name: '关闭' })).toBeFocused();
  // Escape closes what lies on top: search first, the evidence after it.
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(evidence).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(watched.said).toEqual([]);
});

test('what is not found is said, with what to try instead', async ({ page, sites, watched }) => {
  await open(page, sites.root);
  await type(page, '海洋渔业');
  await expect(options(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toContainText('没有找到“海洋渔业”');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('0 条结果');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('on a phone it fills the window’s width and reaches beyond it nowhere', async ({
  page,
  sites,
  watched,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, sites.root);
  await type(page, '广州开发区');
  const box = await page.getByRole('dialog').boundingBox();
  expect(box!.x).toBe(0);
  expect(box!.width).toBe(360);
  expect(box!.height).toBeLessThanOrEqual(640);
  const wide = await page.getByRole('dialog').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(watched.said).toEqual([]);
});
