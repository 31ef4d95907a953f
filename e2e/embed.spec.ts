import { createReadStream } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Frame as Tab, Page } from '@playwright/test';
import { keepEdition, placeEditions } from '../scripts/editions.ts';
import { fileFor, serve } from '../scripts/serve.ts';
import { embedCode } from '../src/export/out/embed-code.ts';
import { embedAddress } from '../src/request/embed-params.ts';
import { expect, test } from './site.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host with pages of its own below /host/ and the built site beside them, all under strict headers. */
async function host(pages: (own: string) => Readonly<Record<string, string>>, foreign: string) {
  let own = '';
  let made: Readonly<Record<string, string>> = {};
  const server: Server = createServer((request, response) => {
    const url = (request.url ?? '/').split('?')[0]!;
    const page = made[url];
    if (page !== undefined) {
      const policy = `default-src 'none'; script-src 'self' ${foreign}; frame-src 'self' ${foreign}; img-src 'self'`;
      response.writeHead(200, { 'content-type': TYPES['.html']!, 'content-security-policy': policy });
      response.end(page);
      return;
    }
    const file = fileFor(resolve('dist'), '/', url);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': STRICT,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  own = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`;
  made = pages(own);
  return { address: own, close: () => server.close() };
}

const shell = (...parts: readonly string[]): string =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>门户</title><link rel="icon" href="/icon.svg"></head><body>${parts.join('\n')}</body></html>`;

/** Messages of the console and errors of a page. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

const ready = (tab: Page | Tab) => expect(tab.locator('[data-figure][data-state="ready"]')).toBeVisible();

/** Every frame is as high as what it holds. */
async function fits(page: Page, count: number): Promise<void> {
  await expect(async () => {
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(count);
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((one) => one.clientHeight));
    const inner = await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => [
          Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height),
          window.innerHeight,
        ]),
      ),
    );
    expect(inner.map(([content]) => content).sort()).toEqual([...heights].sort());
    for (const [content, room] of inner) expect(content).toBe(room);
  }).toPass();
}

test('three embeds on one page, one of another origin, keep their heights through a change of width', async ({
  page,
  sites,
}) => {
  const said = listen(page);
  const foreign = new URL(sites.root).origin;
  const portal = await host(
    (own) => ({
      '/host/': shell(
        embedCode(embedAddress(own, 'execution-rate', 'lang=zh'), '预算执行率'),
        embedCode(embedAddress(own, 'score-total', 'dept=panyu', { theme: 'dark', lang: 'en' }), '得分'),
        embedCode(embedAddress(sites.root, 'projects-stages', '', { transparent: true }), '招商'),
      ),
    }),
    foreign,
  );
  try {
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`${portal.address}host/`);
    for (let i = 0; i < 3; i += 1) {
      // Frames that are far below load when they come near.
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      const handle = await page.locator('iframe').nth(i).elementHandle();
      await ready((await handle.contentFrame())!);
    }
    await fits(page, 3);
    const wide = await page
      .locator('iframe')
      .nth(2)
      .evaluate((one) => one.clientHeight);
    await page.setViewportSize({ width: 420, height: 900 });
    await fits(page, 3);
    expect(
      await page
        .locator('iframe')
        .nth(2)
        .evaluate((one) => one.clientHeight),
    ).not.toBe(wide);
    await page.setViewportSize({ width: 1200, height: 900 });
    await fits(page, 3);
    expect(said).toEqual([]);
  } finally {
    portal.close();
  }
});

test('the host heeds its own embeds alone', async ({ page, sites }) => {
  const foreign = new URL(sites.root).origin;
  const portal = await host(
    (own) => ({
      '/host/': shell(
        embedCode(embedAddress(own, 'visits', ''), '走访', 333),
        '<iframe id="stranger" src="/host/stranger" height="50"></iframe>',
      ),
      '/host/stranger': shell('<p>1</p>'),
    }),
    foreign,
  );
  try {
    await page.goto(`${portal.address}host/`);
    await ready(page.frames().find((frame) => frame.url().includes('embed.html'))!);
    await expect.poll(() => page.locator('.jilan-embed').evaluate((one) => one.clientHeight)).not.toBe(333);
    const before = await page.locator('.jilan-embed').evaluate((one) => one.clientHeight);
    const stranger = page.frames().find((frame) => frame.url().endsWith('stranger'))!;
    // A listener added later than the host's own is called after it.
    const heard = await page.evaluateHandle(() => ({
      message: new Promise<void>((done) =>
        window.addEventListener('message', ({ data }) => {
          if ((data as { height?: number }).height === 999) done();
        }),
      ),
    }));
    await stranger.evaluate(() =>
      window.parent.postMessage({ name: 'jilan-embed', version: 1, height: 999 }, '*'),
    );
    await heard.evaluate(({ message }) => message);
    expect(await page.locator('.jilan-embed').evaluate((one) => one.clientHeight)).toBe(before);
    expect(await page.locator('#stranger').evaluate((one) => one.clientHeight)).toBe(50);
  } finally {
    portal.close();
  }
});

test('a host without scripts keeps the fixed height, and the chart in it works', async ({ page, sites }) => {
  const said = listen(page);
  const foreign = new URL(sites.root).origin;
  const portal = await host(
    (own) => ({
      '/host/': shell(embedCode(embedAddress(own, 'visits', ''), '走访', 333).split('\n')[0]!),
    }),
    foreign,
  );
  try {
    await page.goto(`${portal.address}host/`);
    await ready(page.frames()[1]!);
    expect(await page.locator('iframe').evaluate((one) => one.clientHeight)).toBe(333);
    expect(said).toEqual([]);
  } finally {
    portal.close();
  }
});

test('an embed loads neither the query engine nor the facts, and tells its flags in its looks', async ({
  page,
  sites,
  watched,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(
    `${sites.below}embed.html?chart=execution-rate&dept=panyu&lang=en&plain=1&theme=dark&height=300`,
  );
  await ready(page);
  const figure = page.locator('[data-figure="execution-rate"]');
  await expect(figure).toContainText('97.60%');
  await expect(figure).not.toContainText('98.9%');
  await expect(figure.locator('h1')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(20, 24, 31)',
  );
  expect(asked.filter((path) => path.includes('/data/')).map((path) => path.split('/data/')[1])).toEqual([
    'charts/index.json',
    'charts/execution-rate/panyu.json',
  ]);
  expect(watched.said).toEqual([]);
});

test('an embed can show its table, and evidence leads to the full page', async ({ page, sites, watched }) => {
  await page.goto(`${sites.root}embed.html?chart=score-total&tables=score-total`);
  await ready(page);
  await expect(page.locator('table').first()).toContainText('98.29');
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: '98.29' }).click();
  const full = await opened;
  await expect(full.getByRole('dialog')).toBeVisible();
  expect(full.url()).toContain('page=scores');
  expect(watched.said).toEqual([]);
});

test('an embed shows any bodies and years of a chart whose rows are theirs', async ({
  page,
  sites,
  watched,
}) => {
  await page.goto(
    `${sites.root}embed.html?chart=execution-rate&dept=panyu,keji&years=2022-2023&succession=1`,
  );
  await ready(page);
  const figure = page.locator('[data-figure="execution-rate"]');
  await expect(figure).toContainText('番禺经开区');
  await expect(figure).toContainText('穗港科技合作园');
  await expect(figure).not.toContainText('西区');
  expect(watched.said).toEqual([]);
});

test('a selection that was not made ready, an unknown chart and a bare address say what to do', async ({
  page,
  sites,
  watched,
}) => {
  await page.goto(`${sites.root}embed.html?chart=pooled-rate&dept=panyu,keji`);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('2021–2023');
  const link = notice.getByRole('link', { name: '在完整页面中查看这一选择' });
  await expect(link).toHaveAttribute('href', './index.html?page=execution&dept=panyu,keji');
  await page.goto(`${sites.root}embed.html?chart=execution-rate&dept=nobody&plain=1`);
  await expect(notice).toContainText('nobody');
  await expect(page.locator('figure')).toHaveCount(0);
  await page.goto(`${sites.root}embed.html?chart=nothing&lang=en`);
  await expect(notice).toContainText('There is no chart “nothing”');
  await page.goto(`${sites.root}embed.html`);
  await expect(notice).toContainText('未写明');
  await notice.getByRole('link', { name: '所有可嵌入的图' }).click({ trial: true });
  await page.goto(`${sites.root}embed.html?chart=visits&dept=ghost,panyu&theme=blue`);
  await ready(page);
  await expect(page.getByRole('status')).toContainText('ghost');
  await expect(page.getByRole('status')).toContainText('theme=blue');
  expect(watched.said).toEqual([]);
});

test('the gallery copies links and codes with whole addresses', async ({ page, sites, watched, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${sites.below}charts/`);
  const entry = page.locator('#execution-rate');
  await entry.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByRole('status')).toHaveText('已复制。');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(`${sites.below}charts/execution-rate.html`);
  await entry.getByRole('button', { name: '复制嵌入代码' }).click();
  await expect.poll(copied).toContain(`src="${sites.below}embed.html?chart=execution-rate&amp;dept=`);
  expect(await copied()).toContain(`<script src="${sites.below}embed.js" async>`);
  expect(watched.said).toEqual([]);
});

test('every address of the list leads to a file', async ({ sites }) => {
  const list = (await (await fetch(`${sites.below}charts/index.json`)).json()) as {
    charts: { data: string; files: Record<string, Record<string, unknown>> }[];
  };
  const addresses = list.charts.flatMap(({ data, files }) => [
    data,
    ...Object.values(files).flatMap(({ html, svg, png, oembed }) => [html, svg, png, oembed] as string[]),
  ]);
  expect(addresses.length).toBeGreaterThan(300);
  const lost = addresses.filter((address) => !fileFor(resolve('dist'), '/', `/${address}`));
  expect(lost).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('a chart’s page shows its chart and its table', async ({ page, sites, watched }) => {
    for (const path of ['charts/execution-rate.html', 'charts/en/execution-rate.html']) {
      await page.goto(`${sites.below}${path}`);
      await expect(page.locator('figure svg:visible text').filter({ hasText: '97.60%' })).toBeVisible();
      await expect(page.locator('table')).toContainText('97.60');
      await expect(page.locator('.notes')).toBeVisible();
    }
    await page.goto(`${sites.below}charts/score-lost/zhizao.html`);
    await expect(page.locator('table')).toContainText('0.59');
    expect(watched.said).toEqual([]);
  });
  test('the gallery lists every chart, and an embed leads to it', async ({ page, sites, watched }) => {
    await page.goto(`${sites.root}embed.html?chart=visits`);
    await page.getByRole('link', { name: '图表集' }).evaluate((link) => link.removeAttribute('target'));
    await page.getByRole('link', { name: '图表集' }).click();
    await expect(page.locator('article#visits img')).toBeVisible();
    await expect(page.getByRole('button', { name: '复制链接' })).toHaveCount(0);
    await page.locator('#visits summary').first().click();
    await expect(page.locator('#embed-visits')).toContainText('embed.html?chart=visits');
    expect(watched.said).toEqual([]);
  });
});

test('an edition says which it is, keeps its figures and learns of a later one', async ({ page }) => {
  const said = listen(page);
  const work = await mkdtemp(join(tmpdir(), 'jilan-edition-'));
  const [dir, store] = [join(work, 'dist'), join(work, 'editions')];
  await cp(resolve('dist'), dir, { recursive: true });
  await keepEdition(dir, store, '2026-11', { pictures: 'default' });
  await expect(keepEdition(dir, store, '2026-11', {})).rejects.toThrow('never changes');
  await placeEditions(dir, store);
  const { server, address } = await serve({ dir });
  const edition = page.locator('.edition').first();
  try {
    await page.goto(`${address}editions/2026-11/embed.html?chart=execution-rate`);
    await expect(edition).toContainText('定稿 2026-11 · 这是最新的一期定稿');
    await expect(page.locator('.footer')).toContainText('数据版本 2026-11·');
    // The next build: other data, then a later edition.
    const site = join(dir, 'data/site.json');
    const { meta } = JSON.parse(await readFile(site, 'utf8')) as { meta: { version: string } };
    await writeFile(site, (await readFile(site, 'utf8')).replace(meta.version, 'ffffffff'));
    await placeEditions(dir, store);
    await page.reload();
    await expect(edition).toContainText('当前数据已有更新');
    await cp(join(store, '2026-11'), join(store, '2026-12'), { recursive: true });
    await writeFile(
      join(store, '2026-12/edition.json'),
      '{"id":"2026-12","version":"ffffffff","date":"2026-12-01"}',
    );
    await placeEditions(dir, store);
    await page.goto(`${address}editions/2026-11/?page=execution`);
    await expect(edition).toContainText('已有更新的定稿 2026-12');
    await expect(page.locator('[data-figure="execution-rate"] svg')).toContainText('97.60%');
    await page.goto(`${address}editions/2026-11/charts/execution-rate.html`);
    await expect(page.locator('.footer')).toContainText('定稿 2026-11');
    await page.getByRole('link', { name: '查看是否有更新的定稿' }).click();
    await expect(page.getByRole('link', { name: '定稿 2026-12' })).toBeVisible();
    expect(said).toEqual([]);
  } finally {
    server.close();
    await rm(work, { recursive: true, force: true });
  }
});
