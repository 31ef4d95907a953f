/** What the tests in the old browser share: a page that notices what must not happen, and waits. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { OldBrowser, OldPage } from 'puppeteer-core';

/** Long, because two cores are shared with other tests. */
const PATIENCE = 60_000;

export interface Watched {
  readonly page: OldPage;
  /** Messages of the console and errors of the page. */
  readonly said: string[];
  /** Requests that left the origin, or the disk. */
  readonly strayed: string[];
  /** Folder that downloads go to. */
  readonly saved: string;
}

export async function watched(browser: OldBrowser, origin: string): Promise<Watched> {
  const page = await browser.newPage();
  const said: string[] = [];
  const strayed: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strayed.push(url);
  });
  const saved = mkdtempSync(join(tmpdir(), 'jilan-saved-'));
  const client = await page.target().createCDPSession();
  await client.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  return { page, said, strayed, saved };
}

/** Waits until a page has its heading and none of its figures is still drawn. */
export async function settled(page: OldPage): Promise<void> {
  await page.waitForFunction(
    `!!document.querySelector('main h1, main h2, main [data-figure]') &&
     !document.querySelector('[data-state="loading"], [data-state="static"], [data-points="later"]') &&
     !document.querySelector('main > .wrap > .empty')`,
    { timeout: PATIENCE },
  );
}

export async function until(page: OldPage, condition: string): Promise<void> {
  await page.waitForFunction(condition, { timeout: PATIENCE });
}

/** Clicks the first element of `selector` whose text holds `text`; throws where there is none. */
export async function press(page: OldPage, selector: string, text: string): Promise<void> {
  const found = await page.evaluate(
    (css: string, words: string) => {
      const one = [...document.querySelectorAll<HTMLElement>(css)].find((each) =>
        (each.textContent ?? '').includes(words),
      );
      one?.click();
      return one !== undefined;
    },
    selector,
    text,
  );
  if (!found) throw new Error(`no ${selector} says ${text}`);
}

/** The bytes of the next file in a folder of downloads whose name ends so. */
export async function savedFile(dir: string, end: string): Promise<{ name: string; bytes: Buffer }> {
  const saved = (): string | undefined =>
    readdirSync(dir).find((name) => name.endsWith(end) && statSync(join(dir, name)).size > 0);
  await expect.poll(saved, { message: `a file *${end} is saved`, timeout: PATIENCE }).toBeDefined();
  const name = saved()!;
  return { name, bytes: readFileSync(join(dir, name)) };
}
