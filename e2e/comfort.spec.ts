/** Pages as readers need them: by keyboard, spoken, in large type, on a wall, without motion. */
import { pressMore } from './bar.ts';
import { expect, open, pageAt, settled, test } from './site.ts';
import { everyChartIsSpoken, everyPointIsReached } from './spoken.ts';

test('large type has a base of 20 pixels, controls of 60 and charts as large', async ({ page, sites }) => {
  await open(page, pageAt(sites.root, 'execution'));
  const label = page.locator('[data-figure="execution-rate"] svg text', { hasText: '番禺经开区' }).first();
  const plain = (await label.boundingBox())!.height;
  await pressMore(page, '大字版');
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');
  await expect.poll(async () => (await label.boundingBox())!.height / plain).toBeGreaterThan(1.15);
  for (const one of await page.locator('button:visible, summary:visible, .chip:visible, .tabs a').all()) {
    const box = (await one.boundingBox())!;
    expect(box.height, await one.innerText()).toBeGreaterThanOrEqual(60);
  }
  expect(page.url()).toContain('type=large');
});

test('on a wall type and charts grow with its width, controls step back, and a button leads out', async ({
  page,
  sites,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, pageAt(sites.root, 'execution'));
  await page.getByRole('button', { name: '演示' }).click();
  const label = page.locator('[data-figure="execution-rate"] svg text', { hasText: '番禺经开区' }).first();
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await expect(page.locator('.figure .tools').first()).toBeHidden();
  await expect(page.locator('.filters .controls')).toBeHidden();
  const small = (await label.boundingBox())!.height;
  await page.setViewportSize({ width: 3840, height: 2160 });
  await expect(page.locator('html')).toHaveCSS('font-size', '48px');
  await expect.poll(async () => (await label.boundingBox())!.height / small).toBeGreaterThan(1.8);
  await page.getByRole('button', { name: '退出演示' }).click();
  await expect(page.locator('.figure .tools').first()).toBeVisible();
  expect(page.url()).not.toContain('mode=screen');
});

test('the first key press offers to skip to the content', async ({ page, sites }) => {
  await open(page, sites.root);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('a new page begins at its top, has the focus and is announced', async ({ page, sites }) => {
  await open(page, sites.root);
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.getByRole('link', { name: '自评得分' }).focus();
  await page.keyboard.press('Enter');
  await settled(page);
  await expect(page.locator('#main')).toBeFocused();
  await expect(page.locator('[aria-live="polite"]').first()).toHaveText('自评得分');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page).toHaveTitle(/^自评得分/);
});

test('the arrow keys reach every point of a chart, each with a name and a visible ring', async ({
  page,
  sites,
}) => {
  await open(page, pageAt(sites.root, 'scores'));
  await everyPointIsReached(page.locator('[data-figure="score-total"]').getByRole('listbox'));
});

test('each chart has a spoken name, a sentence and a table', async ({ page, sites }) => {
  for (const name of ['execution', 'scores', 'outputs'] as const) {
    await open(page, pageAt(sites.root, name));
    await everyChartIsSpoken(page, '看表');
  }
});

test('evidence keeps the focus while it is open and gives it back', async ({ page, sites }) => {
  await open(page, pageAt(sites.root, 'scores'));
  const chart = page.locator('[data-figure="score-total"]').getByRole('listbox');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const evidence = page.getByRole('dialog');
  await expect(evidence.getByRole('button', { name: '关闭' })).toBeFocused();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press(i % 3 === 2 ? 'Shift+Tab' : 'Tab');
    expect(await evidence.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Shift+Tab');
  expect(await evidence.evaluate((panel) => panel.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  await expect(chart).toBeFocused();
});

test('nothing moves where the reader prefers so', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, pageAt(sites.root, 'execution'));
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`with forced colours on a ${colorScheme} ground charts and choices can be seen`, async ({
    page,
    sites,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await open(page, pageAt(sites.root, 'execution'));
    const seen = await page.locator('[data-figure="execution-rate"] svg').evaluate((svg) => ({
      ground: getComputedStyle(svg).backgroundColor,
      text: [...svg.querySelectorAll('text')].map((text) => getComputedStyle(text).fill),
    }));
    const dark = (colour: string): boolean => Number(/\d+/.exec(colour)![0]) < 128;
    expect(dark(seen.ground)).toBe(colorScheme === 'dark');
    expect(dark(seen.text[0]!)).toBe(colorScheme === 'light');
    const chips = page.locator('.filters fieldset').first().locator('.chip span');
    const ground = (at: number) => chips.nth(at).evaluate((chip) => getComputedStyle(chip).backgroundColor);
    expect(await ground(0), 'the chosen chip differs from the others').not.toBe(await ground(1));
  });
