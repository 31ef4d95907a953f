/** The built pages served from the root and from a sub-path, and a page that notices what must not happen. */
import { test as base, expect, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { serve } from '../scripts/serve.ts';

export interface Watched {
  /** Messages of the console and errors of the page. */
  readonly said: string[];
  /** Requests that left the origin. */
  readonly strayed: string[];
}

export interface Sites {
  /** Address of the pages at the root of a host, with a closing slash. */
  readonly root: string;
  /** Address of the same pages below a path. */
  readonly below: string;
}

export const test = base.extend<{ watched: Watched }, { sites: Sites }>({
  sites: [
    async ({}, use) => {
      const dir = resolve('dist');
      const root = await serve({ dir });
      const below = await serve({ dir, base: '/finance/jilan/' });
      await use({ root: root.address, below: below.address });
      root.server.close();
      below.server.close();
    },
    { scope: 'worker' },
  ],
  watched: async ({ page, sites }, use) => {
    const watched: Watched = { said: [], strayed: [] };
    const origins = [sites.root, sites.below].map((address) => new URL(address).origin);
    page.on('console', (message) => watched.said.push(message.text()));
    page.on('pageerror', (error) => watched.said.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && !origins.includes(url.origin))
        watched.strayed.push(request.url());
    });
    await use(watched);
    expect(watched.said, 'the console stays silent').toEqual([]);
    expect(watched.strayed, 'no request leaves the origin').toEqual([]);
  },
});

/** Opens an address and waits until every figure on the page is drawn. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-figure]').first()).toBeVisible();
  await expect(page.locator('[data-figure][data-state="loading"]')).toHaveCount(0);
}

export { expect };
