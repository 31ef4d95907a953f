/** Every page as readers need it: by keyboard, spoken, in large type, on a wall, on a phone, without motion. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGES, type PageId } from '../src/model/view.ts';
import { expect, test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LANGS = ['zh', 'en'] as const;
const NAMES = {
  zh: { table: '看表', downloads: '下载', evidence: '证据', leave: '退出演示', present: '演示模式' },
  en: { table: 'Table', downloads: 'Download', evidence: 'Evidence', leave: '', present: '' },
};

/** The comparison stands once bodies are chosen. */
const address = (root: string, page: PageId, lang: string, more = ''): string =>
  `${root}?page=${page}&lang=${lang}${page === 'compare' ? '&dept=panyu,keji' : ''}${more}`;

async function stand(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeAttached();
  await expect(page.locator('main [data-state="loading"]')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}
async function visit(page: Page, where: string): Promise<void> {
  await page.goto(where);
  await stand(page);
}
/** What axe finds, as one line a place. */
async function faults(page: Page, within?: string, off: string[] = []): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const axe = new AxeBuilder({ page }).withTags(RULES).disableRules(off);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const name of PAGES)
  for (const lang of LANGS)
    test(`axe finds nothing on the ${name} page in ${lang}: plain, in print, with downloads and evidence open`, async ({
      page,
      sites,
    }) => {
      test.setTimeout(240_000);
      await visit(page, address(sites.root, name, lang));
      expect(await faults(page), 'plain').toEqual([]);
      await page.emulateMedia({ media: 'print' });
      // Nobody presses a button on paper.
      expect(await faults(page, undefined, ['target-size']), 'in print').toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      const downloads = page.locator('.figure .tools button[aria-expanded]').first();
      if ((await downloads.count()) > 0) {
        await downloads.click();
        await expect(page.locator('.actions').first()).toBeVisible();
        expect(await faults(page, '.actions'), 'downloads').toEqual([]);
      }
      const source = page.locator('.figure .footer .link, .bigtable .link').first();
      if ((await source.count()) > 0) {
        await source.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await faults(page, '.evidence'), 'evidence').toEqual([]);
      }
    });

for (const name of PAGES)
  for (const lang of LANGS)
    test(`axe finds nothing on the ${name} page in ${lang}: in large type with tables, on a wall`, async ({
      page,
      sites,
    }) => {
      test.setTimeout(240_000);
      await visit(page, address(sites.root, name, lang, '&type=large'));
      const tables = page.locator('.figure .tools button:not([aria-expanded])');
      for (let left = await tables.count(); left > 0; left -= 1) await tables.nth(left - 1).click();
      await stand(page);
      expect(await faults(page), 'large type').toEqual([]);
      await visit(page, address(sites.root, name, lang, '&mode=screen'));
      expect(await faults(page), 'on a wall').toEqual([]);
    });

for (const lang of LANGS)
  for (const [more, widths] of [
    ['', [360, 390, 768, 1366, 1920, 3840]],
    ['&type=large', [360, 768, 1366]],
    ['&mode=screen', [390, 1920, 3840]],
  ] as const)
    test(`nothing reaches beyond the window from ${widths[0]} to ${widths[widths.length - 1]} pixels in ${lang}${more}`, async ({
      page,
      sites,
    }) => {
      test.setTimeout(240_000);
      for (const name of PAGES) {
        await page.setViewportSize({ width: 1366, height: 800 });
        await visit(page, address(sites.root, name, lang, more));
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          // A chart is laid out again in the frame after its column has its new width.
          await expect
            .poll(
              () =>
                page.evaluate(
                  () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
                ),
              { message: `${name} at ${width}` },
            )
            .toBeLessThanOrEqual(0);
        }
      }
    });

test('large type has a base of 20 pixels, controls of 60 and charts as large', async ({ page, sites }) => {
  await visit(page, address(sites.root, 'execution', 'zh'));
  const label = page.locator('[data-figure="execution-rate"] svg text', { hasText: '番禺经开区' }).first();
  const plain = (await label.boundingBox())!.height;
  await page.getByRole('button', { name: '大字版' }).click();
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
  await visit(page, address(sites.root, 'execution', 'zh'));
  await page.getByRole('button', { name: NAMES.zh.present }).click();
  const label = page.locator('[data-figure="execution-rate"] svg text', { hasText: '番禺经开区' }).first();
  await expect(page.locator('html')).toHaveCSS('font-size', '24px');
  await expect(page.locator('.figure .tools').first()).toBeHidden();
  await expect(page.locator('.filters fieldset').first()).toBeHidden();
  const small = (await label.boundingBox())!.height;
  await page.setViewportSize({ width: 3840, height: 2160 });
  await expect(page.locator('html')).toHaveCSS('font-size', '48px');
  await expect.poll(async () => (await label.boundingBox())!.height / small).toBeGreaterThan(1.8);
  await page.getByRole('button', { name: NAMES.zh.leave }).click();
  await expect(page.locator('.figure .tools').first()).toBeVisible();
  expect(page.url()).not.toContain('mode=screen');
});

test('the first key press offers to skip to the content', async ({ page, sites }) => {
  await visit(page, sites.root);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('a new page begins at its top, has the focus and is announced', async ({ page, sites }) => {
  await visit(page, sites.root);
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.getByRole('link', { name: '自评得分' }).focus();
  await page.keyboard.press('Enter');
  await stand(page);
  await expect(page.locator('#main')).toBeFocused();
  await expect(page.locator('[aria-live="polite"]').first()).toHaveText('自评得分');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page).toHaveTitle(/^自评得分/);
});

test('the arrow keys reach every point of every chart, each with a name and a visible ring', async ({
  page,
  sites,
}) => {
  test.setTimeout(120_000);
  for (const name of ['execution', 'scores', 'outputs'] as const) {
    await visit(page, address(sites.root, name, 'zh'));
    for (const list of await page.getByRole('listbox').all()) {
      const count = await list.getByRole('option').count();
      await list.focus();
      await page.keyboard.press('Home');
      const reached = new Set<string>();
      for (let i = 0; i < count; i += 1) {
        const id = (await list.getAttribute('aria-activedescendant'))!;
        reached.add(id);
        await page.keyboard.press('ArrowRight');
      }
      expect(reached.size).toBe(count);
      const last = list.getByRole('option', { selected: true });
      await expect(last).toHaveAttribute('aria-label', /\S/);
      await expect(last).toHaveCSS('outline-style', 'solid');
      expect(
        await last.evaluate((at) => parseFloat(getComputedStyle(at).outlineWidth)),
      ).toBeGreaterThanOrEqual(2);
    }
  }
});

test('evidence keeps the focus while it is open and gives it back', async ({ page, sites }) => {
  await visit(page, address(sites.root, 'scores', 'zh'));
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

for (const lang of LANGS)
  test(`each chart has a spoken name, a sentence and a table in ${lang}`, async ({ page, sites }) => {
    for (const name of ['overview', 'execution', 'scores', 'outputs'] as const) {
      await visit(page, address(sites.root, name, lang));
      for (const figure of await page.locator('.figure:not(.tabular)').all()) {
        await expect(figure.locator('svg > title').first()).toHaveText(/\S/);
        await expect(figure.locator('svg > desc').first()).toHaveText(/\S/);
        await expect(figure.getByRole('img').first()).toHaveAccessibleName(/\S/);
        await expect(figure.getByRole('button', { name: NAMES[lang].table })).toBeVisible();
      }
    }
  });

test('nothing moves where the reader prefers so', async ({ page, sites }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, address(sites.root, 'execution', 'zh'));
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
    await visit(page, address(sites.root, 'execution', 'zh'));
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
