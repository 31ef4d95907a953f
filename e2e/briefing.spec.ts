import type { Download, Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, open, test } from './site.ts';

const items = (page: Page) => page.locator('[data-item]');
const charts = (page: Page): Promise<(string | null)[]> =>
  items(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));

/** Waits until every figure of the briefing stands. */
async function stands(page: Page): Promise<void> {
  await expect(page.locator('[data-page="briefing"][data-state="ready"]')).toBeVisible();
  await expect(page.locator('[data-item][data-state="loading"]')).toHaveCount(0);
}
async function make(page: Page, address: string, id: 'district' | 'body' | 'years'): Promise<void> {
  await page.goto(`${address}?page=briefing`);
  await page.locator(`[data-ready="${id}"]`).click();
  await expect(items(page).first()).toBeVisible();
  await stands(page);
}
async function saved(page: Page, id: 'pptx' | 'docx' | 'json'): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${id}"]`).click(),
  ]);
  return download;
}
/** Whether a machine has a reader that is not ours; the units test the files without one. */
function has(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
/** What a few lines of Python print about a file. */
const python = (code: string, path: string): string =>
  execFileSync('/usr/bin/python3', ['-c', code, path], { encoding: 'utf8' });

test('an empty briefing says what to do', async ({ page, sites, watched }) => {
  await page.goto(`${sites.root}?page=briefing`);
  await expect(page.locator('.empty')).toContainText('加入简报');
  await page.getByRole('link', { name: '到预算执行选图' }).click();
  await expect(page.locator('[data-figure="execution-rate"]')).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('a briefing is presented: its cover, then its figures in its order', async ({
  page,
  sites,
  watched,
}) => {
  await make(page, sites.root, 'body');
  const [first] = await items(page).locator('h3').allTextContents();
  await page.getByRole('button', { name: '演示' }).click();
  const deck = page.getByRole('dialog', { name: '演示' });
  await expect(deck).toHaveAttribute('data-state', 'ready');
  await expect(deck.locator('[data-slide="cover"]')).toBeVisible();
  await page.keyboard.press('PageDown');
  const title = await deck.getByRole('heading', { level: 2 }).textContent();
  expect(first).toContain(title!.replace(/（\d+\/\d+）$/, ''));
  await page.keyboard.press('Escape');
  await expect(deck).toHaveCount(0);
  expect(watched.said).toEqual([]);
});

test('a figure of a narrowed view goes into the briefing and stays there', async ({ page, sites }) => {
  await open(page, `${sites.root}?page=execution&dept=panyu`);
  const figure = page.locator('[data-figure="execution-rate"]');
  await figure.locator('[data-brief]').click();
  await expect(figure.locator('.briefed')).toContainText('简报');
  await expect(page.getByRole('navigation').getByRole('link', { name: '简报' })).toHaveText('简报1');
  await page.goto(`${sites.root}?page=briefing`);
  await stands(page);
  expect(await charts(page)).toEqual(['execution-rate']);
  await expect(items(page).locator('h3')).toContainText('97.60%');
  await expect(items(page).locator('h3')).not.toContainText('98.9');
  await page.reload();
  await stands(page);
  expect(await charts(page)).toEqual(['execution-rate']);
});

test('figures move by the keyboard, the focus goes with them, and a removal can be undone', async ({
  page,
  sites,
  watched,
}) => {
  await make(page, sites.root, 'body');
  const before = await charts(page);
  expect(before.length).toBeGreaterThan(2);
  const down = items(page).nth(0).locator('[data-move="down"]');
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(items(page).nth(1).locator('[data-move="down"]')).toBeFocused();
  expect(await charts(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(items(page).nth(0).locator('[data-move="up"]')).toBeDisabled();
  await items(page).nth(1).locator('[data-remove]').click();
  await expect(items(page)).toHaveCount(before.length - 1);
  await page.locator('[data-undo]').click();
  await expect(items(page)).toHaveCount(before.length);
  expect(watched.said).toEqual([]);
});

test('words and cover are kept, in every tab', async ({ page, context, sites }) => {
  await make(page, sites.root, 'years');
  const other = await context.newPage();
  await other.goto(`${sites.root}?page=briefing`);
  await stands(other);
  await page.getByLabel('单位名称').fill('示例区财政局');
  await items(page).nth(0).getByLabel('图的标题').fill('我的标题');
  await expect(other.getByLabel('单位名称')).toHaveValue('示例区财政局');
  await expect(items(other).nth(0).locator('h3')).toHaveText('我的标题');
  await other.locator('[data-clear]').click();
  await expect(items(page)).toHaveCount(0);
});

test('the file hands a briefing on, and a bad one is refused with a reason', async ({
  page,
  sites,
  watched,
}, info) => {
  await make(page, sites.root, 'body');
  const before = await charts(page);
  const download = await saved(page, 'json');
  expect(download.suggestedFilename()).toMatch(/简报.*\.json$/);
  const path = info.outputPath('briefing.json');
  await download.saveAs(path);
  await page.locator('[data-clear]').click();
  const input = page.locator('input[type="file"]');
  await expect(items(page)).toHaveCount(0);
  await input.setInputFiles(path);
  await expect(items(page)).toHaveCount(before.length);
  await stands(page);
  expect(await charts(page)).toEqual(before);

  const file = JSON.parse(readFileSync(path, 'utf8')) as { version: number; briefing: { items: unknown[] } };
  await input.setInputFiles({ name: '半个.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.locator('.briefing-said')).toContainText('“半个.json”');
  const later = Buffer.from(JSON.stringify({ ...file, version: 99 }));
  await input.setInputFiles({ name: 'later.json', mimeType: 'application/json', buffer: later });
  await expect(page.locator('.briefing-said')).toContainText('更新的版本');
  expect(await charts(page)).toEqual(before);

  await input.setInputFiles(path);
  await page.locator('[data-put="append"]').click();
  await expect(items(page)).toHaveCount(2 * before.length);
  await page.locator('[data-undo]').click();
  await expect(items(page)).toHaveCount(before.length);
  expect(watched.said).toEqual([]);
});

test('a figure says when its data changed or it cannot be had here', async ({ page, sites }, info) => {
  await make(page, sites.root, 'body');
  const path = info.outputPath('other.json');
  await (await saved(page, 'json')).saveAs(path);
  type Item = { chart: string; view: { departments: string[] }; data: { version: string } };
  const file = JSON.parse(readFileSync(path, 'utf8')) as { briefing: { items: Item[] } };
  const [first, second, third] = file.briefing.items as [Item, Item, Item];
  first.data.version = 'feedbeef';
  second.chart = 'no-such-chart';
  third.view.departments = ['nobody'];
  file.briefing.items = [first, second, third];
  writeFileSync(path, JSON.stringify(file));
  await page.locator('[data-clear]').click();
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(items(page)).toHaveCount(3);
  await stands(page);
  await expect(items(page).nth(0)).toContainText('feedbeef');
  await items(page).nth(0).getByRole('button', { name: '已核对' }).click();
  await expect(items(page).nth(0)).not.toContainText('feedbeef');
  await expect(items(page).nth(1)).toContainText('没有这张图');
  await expect(items(page).nth(2)).toContainText('没有收录所选的部门');
  const download = await saved(page, 'docx');
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  await expect(page.locator('.briefing-export')).toContainText('2 幅图无法取得');
});

test('storage that is refused costs no figure, and the page says so', async ({ page, sites }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await make(page, sites.root, 'body');
  await expect(page.getByText('浏览器不允许保存')).toBeVisible();
  expect((await charts(page)).length).toBeGreaterThan(3);
});

test('the slides hold native charts and the words of the reader', async ({ page, sites, watched }, info) => {
  test.skip(!has('/usr/bin/python3', '-c', 'import zipfile'), 'no Python here');
  await make(page, sites.root, 'district');
  const shown = await charts(page);
  await page.getByLabel('单位名称').fill('示例区财政局');
  await items(page).nth(1).getByLabel('图的标题').fill('执行情况平稳');
  await items(page).nth(1).getByLabel('说明文字').fill('这是写给领导的一句话');
  const download = await saved(page, 'pptx');
  expect(download.suggestedFilename()).toMatch(/^部门整体支出绩效自评总览-简报-.*-数据[0-9a-f]{8}\.pptx$/);
  const path = info.outputPath('b.pptx');
  await download.saveAs(path);
  const told = python(
    `
import re, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
slides = sorted((n for n in z.namelist() if re.match(r'ppt/slides/slide\\d+\\.xml$', n)), key=lambda n: int(re.findall(r'\\d+', n)[0]))
print(len(slides), len([n for n in z.namelist() if re.match(r'ppt/charts/chart\\d+\\.xml$', n)]))
for n in slides: print(''.join(re.findall(r'<a:t>([^<]*)</a:t>', z.read(n).decode())))
`,
    path,
  ).split('\n');
  const [slides, native] = told[0]!.split(' ').map(Number);
  // A figure of many rows goes on: its further slides are numbered.
  const further = told.slice(1).filter((text) => /[（(]([2-9])\/\d[）)]/.test(text));
  expect(slides).toBe(shown.length + 1 + further.length);
  expect(native).toBeGreaterThan(5);
  expect(told[1]).toContain('示例区财政局');
  expect(told[3]).toContain('执行情况平稳');
  expect(told[3]).toContain('这是写给领导的一句话');
  expect(watched.said).toEqual([]);
});

test('the paper is A4 with headings, captions in order and a picture a figure', async ({
  page,
  sites,
}, info) => {
  test.skip(!has('/usr/bin/python3', '-c', 'import docx'), 'no python3-docx here');
  await make(page, sites.root, 'body');
  const shown = await charts(page);
  await items(page).nth(0).getByLabel('说明文字').fill('第一句。');
  await items(page).nth(0).getByLabel('图题').fill('自拟图题');
  await items(page).nth(1).getByLabel('用表格').check();
  await stands(page);
  const path = info.outputPath('b.docx');
  await (await saved(page, 'docx')).saveAs(path);
  const told = python(
    `
import docx, sys
d = docx.Document(sys.argv[1])
s = d.sections[0]
print(round(s.page_width.mm), round(s.page_height.mm), len(d.inline_shapes), len(d.tables))
for p in d.paragraphs: print(p.style.name + '|' + p.text)
`,
    path,
  );
  const [width, height, pictures, tables] = told.split('\n')[0]!.split(' ').map(Number);
  expect([width, height]).toEqual([210, 297]);
  expect(pictures).toBe(shown.length - 1);
  expect(tables).toBeGreaterThan(0);
  const headings = told.split('\n').filter((line) => /^heading 1\|/i.test(line));
  expect(headings).toHaveLength(shown.length);
  expect(headings[0]).toContain('|一、');
  expect(headings[1]).toContain('|二、');
  expect(told).toContain('第一句。');
  expect(told).toMatch(/图1\s+自拟图题/);
});

test('a cancelled export hands out nothing', async ({ page, sites }) => {
  await make(page, sites.root, 'district');
  // A machine so slow that its first picture never comes.
  await page.evaluate(() => {
    HTMLImageElement.prototype.decode = () => new Promise(() => undefined);
  });
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.locator('[data-export="docx"]').click();
  await page.locator('[data-cancel]').click();
  await expect(page.locator('.briefing-export')).toContainText('已取消');
  expect(downloads).toBe(0);
  await expect(page.locator('[data-export="docx"]')).toBeEnabled();
});

test('an export that fails says so and hands out nothing', async ({ page, sites }) => {
  await make(page, sites.root, 'body');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = function (back) {
      back(null);
    };
  });
  await page.locator('[data-export="docx"]').click();
  await expect(page.locator('.briefing-export')).toContainText('文件没有生成');
  await expect(page.locator('[data-export="docx"]')).toBeEnabled();
});

test('print holds the cover, every figure with its caption, sources, address and date, and no controls', async ({
  page,
  sites,
}, info) => {
  test.skip(!has('pdftotext', '-v'), 'no pdftotext here');
  await make(page, sites.root, 'body');
  const shown = await charts(page);
  await page.getByLabel('单位名称').fill('示例区财政局');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.briefing-page')).toBeHidden();
  await expect(page.locator('.masthead')).toBeHidden();
  const path = info.outputPath('b.pdf');
  await page.pdf({ path, format: 'A4' });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toContain('示例区财政局');
  for (let n = 1; n <= shown.length; n += 1) expect(text).toMatch(new RegExp(`图\\s*${n}\\s`));
  expect(text).toContain('数据来源');
  expect(text).toContain('127.0.0.1');
  expect(text).toMatch(/数据版本\s*[0-9a-f]{8}/);
  expect(text).not.toContain('上移');
});
