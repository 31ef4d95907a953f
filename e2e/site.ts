/** The built pages served from the root and from a sub-path, and a page that notices what must not happen. */
import { test as base, expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chartsOf } from '../src/charts/catalogue.ts';
import type { PageBundle } from '../src/model/bundle.ts';
import type { Lang } from '../src/model/localised.ts';
import type { PageId } from '../src/model/view.ts';
import { tellingCharts } from '../src/request/telling.ts';
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

/** Opens an address and waits until its page stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** What a page shows while it, a figure or a figure's points are still to come. */
const COMING = [
  'main > .wrap > .empty',
  'main [data-state="loading"]',
  'main [data-state="static"]',
  'main [data-points="later"]',
].join(', ');

/** Waits until a page has its heading, every figure on it is drawn, and the figures' points can be reached. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main h1, main [data-figure]').first()).toBeAttached();
  await expect(page.locator(COMING)).toHaveCount(0);
}

/** A page's address; the comparison stands once bodies are chosen. */
export const pageAt = (root: string, page: PageId, lang: Lang = 'zh', more = ''): string =>
  `${root}?page=${page}&lang=${lang}${page === 'compare' ? '&dept=panyu,keji' : ''}${more}`;

/** The charts that a page begins with: of its own those that say what no other says. */
export function chartsAtFirst(page: PageId): string[] {
  const file = resolve('dist/data/pages', `${page}.json`);
  const { frames } = JSON.parse(readFileSync(file, 'utf8')) as PageBundle;
  return tellingCharts(
    chartsOf(page).map(({ id }) => id),
    frames,
  );
}

export { expect };
