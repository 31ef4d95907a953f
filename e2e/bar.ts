/** The bars above a page as a reader works them. */
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Opens the bodies to choose from, if they are not open yet, and presses one. */
export async function pressBody(page: Page, name: string): Promise<void> {
  const opener = page.locator('.pick-bodies > button');
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await page.getByRole('checkbox', { name }).click();
}

/** Opens what stands under ⋯. */
export async function openMore(page: Page): Promise<void> {
  await page.locator('.options .popover > button').click();
  await expect(page.locator('.more-menu')).toBeVisible();
}

/** Presses a button that stands under ⋯. */
export async function pressMore(page: Page, name: string): Promise<void> {
  await openMore(page);
  await page.locator('.more-menu').getByRole('button', { name }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.more-menu')).toHaveCount(0);
}
