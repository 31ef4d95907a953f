/** What goes wrong on the way: a file that is gone, cut, late or of another build, and a browser that keeps nothing. */
import { readFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { expect, open, pageAt, settled, test } from './site.ts';

const EXECUTION = '**/data/pages/execution.json';
const whole = readFileSync('dist/data/pages/execution.json', 'utf8');
const { meta } = JSON.parse(readFileSync('dist/data/site.json', 'utf8')) as { meta: { version: string } };

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  gone: (route) => route.fulfill({ status: 404 }),
  cut: (route) => route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) }),
  'of another build': (route) =>
    route.fulfill({ contentType: 'application/json', body: whole.split(meta.version).join('ffffffff') }),
};

for (const [fault, answer] of Object.entries(FAULTS))
  test(`an answer that is ${fault} is told with a button that tries again, and nothing hangs`, async ({
    page,
    sites,
  }) => {
    await page.route(EXECUTION, answer);
    await page.goto(pageAt(sites.root, 'execution'));
    const alert = page.getByRole('alert').first();
    await expect(alert).toContainText('pages/execution.json');
    await page.unroute(EXECUTION);
    await alert.getByRole('button').click();
    await settled(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

test('an answer that does not come is given up after a minute', async ({ page, sites }) => {
  await page.clock.install();
  await page.route(EXECUTION, () => new Promise<void>(() => undefined));
  const asked = page.waitForRequest(EXECUTION);
  await page.goto(pageAt(sites.root, 'execution'));
  await asked;
  await page.clock.fastForward('01:05');
  await expect(page.getByRole('alert').first()).toContainText('> 60 s');
});

test('a site without its data says so, with a button that loads the page anew', async ({ page, sites }) => {
  const first = '**/data/first.json';
  await page.route(first, (route) => route.fulfill({ status: 404 }));
  await page.goto(pageAt(sites.root, 'execution'));
  await expect(page.locator('#app')).toContainText('没有加载成功（first.json: 404）');
  await page.unroute(first);
  await page.locator('#app button').click();
  await settled(page);
});

for (const [fault, script] of Object.entries({
  denied: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
}))
  test(`a briefing lives on in the tab where storage is ${fault}`, async ({ page, sites }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await open(page, pageAt(sites.root, 'execution'));
    await page.getByRole('button', { name: '加入简报' }).first().click();
    const tab = page.getByRole('navigation').getByRole('link', { name: '简报' });
    await expect(tab).toContainText('1');
    await tab.click();
    await expect(page.locator('main [data-figure]').first()).toBeAttached();
    expect(errors).toEqual([]);
  });
