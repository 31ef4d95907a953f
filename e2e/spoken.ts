/** What a chart is to those who do not see it or have no pointer. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** Every point of a chart's list has the focus once, with a name; the last shows a ring of two pixels or more. */
export async function everyPointIsReached(list: Locator): Promise<void> {
  const page = list.page();
  const count = await list.getByRole('option').count();
  await list.focus();
  await page.keyboard.press('Home');
  const reached = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    reached.add((await list.getAttribute('aria-activedescendant'))!);
    await page.keyboard.press('ArrowRight');
  }
  expect(reached.size).toBe(count);
  const last = list.getByRole('option', { selected: true });
  await expect(last).toHaveAttribute('aria-label', /\S/);
  await expect(last).toHaveCSS('outline-style', 'solid');
  const width = await last.evaluate((at) => parseFloat(getComputedStyle(at).outlineWidth));
  expect(width).toBeGreaterThanOrEqual(2);
}

/** Every chart of the page has a title, a description, a name, and a button that shows it as a table. */
export async function everyChartIsSpoken(page: Page, table: string): Promise<void> {
  for (const figure of await page.locator('.figure:not(.tabular)').all()) {
    await expect(figure.locator('svg > title').first()).toHaveText(/\S/);
    await expect(figure.locator('svg > desc').first()).toHaveText(/\S/);
    await expect(figure.getByRole('img').first()).toHaveAccessibleName(/\S/);
    await expect(figure.getByRole('button', { name: table })).toBeVisible();
  }
}
