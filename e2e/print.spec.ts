/** Every page on A4 in Chinese, one in English; `matrix/print.spec.ts` prints the others. */
import { PAGES } from '../src/model/view.ts';
import { printsWhole } from './paper.ts';
import { expect, open, test } from './site.ts';
import { openEvidence } from './sound.ts';

for (const name of PAGES)
  test(`the ${name} page prints with whole, numbered figures, sources, address and day`, async ({
    page,
    sites,
  }) => {
    await printsWhole(page, sites.root, name, 'zh');
  });

test('a page prints in English with whole, numbered figures, sources, address and day', async ({
  page,
  sites,
}) => {
  await printsWhole(page, sites.root, 'scores', 'en');
});

test('evidence, filters and buttons stay on the screen', async ({ page, sites }) => {
  await open(page, `${sites.root}?page=scores`);
  expect(await openEvidence(page)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('dialog')).toBeHidden();
  for (const hidden of [
    '.filters .controls',
    '.filters .ways',
    '.tabs',
    '.options',
    '.figure .tools',
    '.points',
  ])
    await expect(page.locator(hidden).first(), hidden).toBeHidden();
  await expect(page.locator('.figure .notes').first()).toBeVisible();
  await expect(page.locator('.colophon .on-paper')).toBeVisible();
});

test('charts are laid out for the width of the paper, and again for the screen', async ({ page, sites }) => {
  await open(page, `${sites.root}?page=execution`);
  const svg = page.locator('[data-figure="execution-rate"] svg');
  const before = await svg.getAttribute('viewBox');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(svg).toHaveAttribute('viewBox', /^0 0 680 /);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(svg).toHaveAttribute('viewBox', before!);
});
