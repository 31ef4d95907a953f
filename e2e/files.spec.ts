/** A whole page as files, and its pictures in the formats that they are laid out for. */
import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, open, pageAt, test } from './site.ts';

async function openFiles(page: Page): Promise<void> {
  await page.locator('.ways').getByRole('button', { name: '分享' }).click();
  await expect(page.getByRole('group', { name: '下载本页' })).toBeVisible();
}
async function saved(page: Page, way: string): Promise<Download> {
  const saving = page.waitForEvent('download');
  await page.locator(`[data-page-file="${way}"]`).click();
  return saving;
}
const bytesOf = async (file: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await file.path()));
/** Pixels of a PNG, from its header. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('all pictures of a page stand in one ZIP, each within its format', async ({ page, sites, watched }) => {
  await open(page, pageAt(sites.root, 'execution'));
  const figures = await page.locator('[data-figure]').count();
  await openFiles(page);
  const chat = await saved(page, 'zip');
  expect(chat.suggestedFilename()).toMatch(/^绩览-预算执行-.*-聊天-数据[0-9a-f]{8}\.zip$/);
  const pictures = Object.entries(unzipSync(await bytesOf(chat)));
  expect(pictures).toHaveLength(figures);
  for (const [name, png] of pictures) {
    expect(name).toMatch(/^\d\d-绩览-.*-聊天-数据[0-9a-f]{8}\.png$/);
    const [width, height] = sizeOf(png);
    expect(width, name).toBe(1080);
    expect(height, name).toBeLessThanOrEqual(1440);
  }
  await page.getByRole('group', { name: '下载本页' }).getByRole('combobox').selectOption('slide');
  for (const png of Object.values(unzipSync(await bytesOf(await saved(page, 'zip')))))
    expect(sizeOf(png)).toEqual([1920, 1080]);
  expect(watched.said).toEqual([]);
});

test('a page leaves as one deck and as one paper', async ({ page, sites, watched }) => {
  await open(page, pageAt(sites.root, 'overview'));
  await openFiles(page);
  const deck = unzipSync(await bytesOf(await saved(page, 'pptx')));
  const slides = Object.keys(deck).filter((path) => /slides\/slide\d+\.xml$/.test(path));
  expect(slides.length).toBeGreaterThan(2);
  const text = new TextDecoder().decode(deck['ppt/slides/slide2.xml']);
  expect(text).toContain(await page.locator('.tile h2').first().textContent());
  const paper = unzipSync(await bytesOf(await saved(page, 'docx')));
  expect(Object.keys(paper)).toContain('word/document.xml');
  expect(watched.said).toEqual([]);
});

test('what is cancelled leaves no file and says so at once', async ({ page, sites, watched }) => {
  await open(page, pageAt(sites.root, 'outputs'));
  await openFiles(page);
  const files: string[] = [];
  page.on('download', (file) => files.push(file.suggestedFilename()));
  const took = await page.evaluate(async () => {
    const group = document.querySelector('.page-files')!;
    const seen = (of: string): Promise<void> =>
      new Promise((done) => {
        const look = (): void => (group.querySelector(of) ? done() : void requestAnimationFrame(look));
        look();
      });
    group.querySelector<HTMLButtonElement>('[data-page-file="pptx"]')!.click();
    await seen('[data-cancel]');
    const start = performance.now();
    group.querySelector<HTMLButtonElement>('[data-cancel]')!.click();
    await seen('[data-page-file="pptx"]:not(:disabled)');
    return performance.now() - start;
  });
  expect(took).toBeLessThan(300);
  await expect(page.getByText('已取消，没有留下文件。')).toBeVisible();
  expect(files).toEqual([]);
  expect(watched.said).toEqual([]);
});
