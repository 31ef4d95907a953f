/** What each page costs on the reports of this repository, as sent with gzip, heads of requests included. */
import type { PageId } from '../src/model/view.ts';
import { PAGES } from '../src/model/view.ts';
import { expect, pageAt, settled, test } from './site.ts';

const KB = 1024;
/** All requests until a page can be used. The first view is the overview's. */
const BUDGETS: Readonly<Record<PageId, number>> = {
  overview: 96 * KB,
  execution: 165 * KB,
  scores: 155 * KB,
  outputs: 185 * KB,
  department: 160 * KB,
  compare: 380 * KB,
  checks: 175 * KB,
  data: 240 * KB,
  briefing: 250 * KB,
};

for (const page of PAGES)
  test(`${page} stays within its budget of bytes`, async ({ page: tab, sites }) => {
    const sizes: Promise<number>[] = [];
    tab.on('requestfinished', (request) =>
      sizes.push(
        request
          .sizes()
          .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
      ),
    );
    await tab.goto(page === 'overview' ? sites.root : pageAt(sites.root, page));
    await settled(tab);
    await tab.waitForLoadState('networkidle');
    const all = await Promise.all(sizes);
    const bytes = all.reduce((sum, size) => sum + size, 0);
    expect(bytes, `${all.length} requests`).toBeLessThan(BUDGETS[page]);
  });
