/** What holds on every page and in every state of it: axe finds nothing, nothing reaches beyond the window. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, settled } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Nobody presses a button on paper. */
export const ON_PAPER = ['target-size'];

/** Fails with one line a place that axe objects to, in the whole page or in the first match of `within`. */
export async function axeFindsNothing(
  page: Page,
  state: string,
  { within, off = [] }: { within?: string; off?: string[] } = {},
): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const axe = new AxeBuilder({ page }).withTags(RULES).disableRules(off);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  const lines = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect(lines, state).toEqual([]);
}

/** Charts are laid out again in the frame after their column has its new width, so each width is waited for. */
export async function fitsWidths(page: Page, state: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(beyond, { message: `${state} at ${width} px` }).toBeLessThanOrEqual(0);
  }
}

/** Opens the downloads of the page's first figure; false where it has none. */
export async function openDownloads(page: Page): Promise<boolean> {
  const button = page
    .locator('.figure .tools')
    .getByRole('button', { name: /^(下载|Download)$/ })
    .first();
  if ((await button.count()) === 0) return false;
  await button.click();
  await expect(page.locator('.actions').first()).toBeVisible();
  return true;
}

/** Opens the evidence of the page's first source; false where it has none. */
export async function openEvidence(page: Page): Promise<boolean> {
  const listed = page.locator('.figure .tools').getByRole('button', { name: /^(来源|Sources) / });
  if ((await listed.count()) > 0) await listed.first().click();
  const source = page.locator('.figure .footer .link, .bigtable .link').first();
  if ((await source.count()) === 0) return false;
  await source.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  return true;
}

/** Shows every figure of the page as its table. */
export async function showTables(page: Page): Promise<void> {
  const buttons = page.locator('.figure .tools').getByRole('button', { name: /^(看表|Table)$/ });
  for (let left = await buttons.count(); left > 0; left -= 1) await buttons.nth(left - 1).click();
  await settled(page);
}
