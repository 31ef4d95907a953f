/** Names of bodies in charts, the choice made from a chart, the way back, and the course a comparison begins with. */
import { expect, open, settled, test } from './site.ts';

test('a name in a chart leads to the body, and Back to the place on the page', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, `${sites.root}?page=execution`);
  const names = page.locator('[data-figure="project-lines"] .body-names a');
  await names.first().scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  const name = await names.first().innerText();
  await names.first().click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await settled(page);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  expect(watched.said).toEqual([]);
});

test('the names of a chart are one stop of the Tab key, arrows go on, and Shift takes a body into the choice', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, `${sites.root}?page=execution`);
  const names = page.locator('[data-figure="execution-rate"] .body-names a');
  await expect(names).toHaveCount(5);
  await expect(page.locator('[data-figure="execution-rate"] .body-names[tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-figure="execution-rate"] .body-names').focus();
  await expect(names.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names.nth(1)).toBeFocused();
  const lit = page.locator('[data-figure="budget-executed"] .points > .lit');
  await expect(lit).not.toHaveCount(0);
  await page.keyboard.press('Shift+Enter');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('dept')).not.toBeNull();
  expect(watched.said).toEqual([]);
});
