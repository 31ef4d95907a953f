/** Pages as readers need them: by keyboard, spoken, in large type, on a wall, without motion. */
import type { Page } from '@playwright/test';
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

test.describe('the presentation', () => {
  test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

  test('shows a figure a screen, turned by keys, dots and fingers, and Escape leaves where one was', async ({
    page,
    sites,
    watched,
  }) => {
    await open(page, pageAt(sites.root, 'execution'));
    await page.evaluate(() => window.scrollTo(0, 300));
    const present = page.getByRole('button', { name: '演示' });
    await present.click();
    const deck = page.getByRole('dialog', { name: '演示' });
    await expect(deck).toHaveAttribute('data-state', 'ready');
    expect(page.url()).toContain('mode=screen');
    const title = deck.getByRole('heading', { level: 2 });
    await expect(title).toHaveCount(1);
    const first = await title.textContent();
    const dots = deck.getByRole('button', { name: /^第 \d+ 页/ });
    const now = deck.locator('.dot[aria-current]');
    for (const [key, at] of [
      ['PageDown', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['PageUp', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect(dots.nth(at)).toHaveAttribute('aria-current', 'page');
    }
    await page.keyboard.press('End');
    await expect(dots.last()).toHaveAttribute('aria-current', 'page');
    await page.keyboard.press('Home');
    await expect(dots.first()).toHaveAttribute('aria-current', 'page');
    // Whatever the browser allows, the slides stay.
    await page.keyboard.press('f');
    await page.keyboard.press('f');
    await expect(title).toHaveText(first!);
    await dots.nth(1).click();
    await expect(title).not.toHaveText(first!);
    await swipe(page, 900, 300);
    await expect(dots.nth(2)).toHaveAttribute('aria-current', 'page');
    await expect(now).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(deck).toHaveCount(0);
    await expect(present).toBeFocused();
    expect(page.url()).not.toContain('mode=screen');
    expect(watched.said).toEqual([]);
  });

  test('has titles of 48 pixels at 1080, grows with the screen and stays whole on it', async ({
    page,
    sites,
  }) => {
    await page.goto(pageAt(sites.root, 'overview', 'zh', '&mode=screen'));
    const deck = page.getByRole('dialog', { name: '演示' });
    await expect(deck).toHaveAttribute('data-state', 'ready');
    const title = deck.getByRole('heading', { level: 2 }).first();
    const size = (): Promise<number> =>
      title.evaluate((heading) => Math.round(parseFloat(getComputedStyle(heading).fontSize)));
    expect(await size()).toBe(48);
    await expect(deck.locator('.tile')).toHaveCount(4);
    for (const [width, height] of [
      [3840, 2160],
      [1366, 768],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(size).toBe(Math.round(48 * Math.min(width / 1920, height / 1080)));
      const over = await deck
        .locator('.slide')
        .evaluate((slide) => [
          slide.scrollWidth - slide.clientWidth,
          slide.scrollHeight - slide.clientHeight,
        ]);
      expect(over).toEqual([0, 0]);
    }
  });
});

/** A finger across the screen, from one place to another (pixels from the left). */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  await page.locator('.deck .stage').evaluate(
    (stage, [x, end]) => {
      const touch = (clientX: number): Touch =>
        new Touch({ identifier: 1, target: stage, clientX, clientY: 500 });
      stage.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(x!)], bubbles: true }));
      stage.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end!)], bubbles: true }));
    },
    [from, to],
  );
}

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
