/** The offline edition as `npm run build:offline` left it, and what a page of it must not do. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import type { ChartSpec } from '../src/charts/spec.ts';
import { PAGES, type PageId } from '../src/model/view.ts';
import { settled } from './site.ts';

const DIR = 'dist-offline';

export interface OfflineFile {
  readonly path: string;
  /** Its `file:` address. */
  readonly address: string;
}

export function offlineFile(): OfflineFile {
  const names = existsSync(DIR) ? readdirSync(DIR).filter((name) => /^绩览-.*\.html$/.test(name)) : [];
  if (names.length !== 1)
    throw new Error(`${DIR} holds ${names.length} editions: run npm run build:offline first`);
  const path = resolve(DIR, names[0]!);
  return { path, address: pathToFileURL(path).href };
}

/** The file with a query. */
export const offlineAt = (query: string): string => offlineFile().address + query;

/** Pages of charts. */
export const CHARTED = PAGES.filter((page) => ['execution', 'scores', 'outputs'].includes(page));

/** A page opened from disk; at the end nothing was asked for and nothing was said. */
export const test = base.extend<{ file: Page }>({
  file: async ({ page }, use) => {
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.isNavigationRequest()) asked.push(request.url());
    });
    await page.goto(offlineFile().address);
    await settled(page);
    await use(page);
    expect(said, 'the console stays silent').toEqual([]);
    expect(asked, 'nothing is loaded').toEqual([]);
  },
});

/** A figure's downloads, each pressed once. */
export async function leavesAsFiles(file: Page, page: PageId, { id, kind }: ChartSpec): Promise<void> {
  await file.goto(offlineAt(`?page=${page}`));
  await settled(file);
  const figure = file.locator(`[data-figure="${id}"]`);
  await figure.getByRole('button', { name: '下载' }).click();
  const exports =
    kind === 'table'
      ? ['csv', 'xlsx']
      : ['png-chat', 'png-slide', 'png-a4', 'svg', 'csv', 'xlsx', 'pptx', 'docx'];
  for (const each of exports) {
    const saving = file.waitForEvent('download');
    await figure.locator(`[data-export="${each}"]`).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(new RegExp(`\\.${each.split('-')[0]}$`));
    expect((await readFile(await saved.path())).length).toBeGreaterThan(100);
  }
  await expect(figure.locator('[data-copy="embed"]'), 'no embed from disk').toBeHidden();
}
