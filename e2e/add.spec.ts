/** The entry page, served by its own command over a copy of the data folder: from a pasted table to the report's files. */
import { expect, test as base, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Entry {
  readonly address: string;
  readonly dir: string;
}

const test = base.extend<object, { entry: Entry }>({
  entry: [
    async ({}, use) => {
      const dir = await mkdtemp(join(tmpdir(), 'jilan-add-'));
      await cp('data', dir, { recursive: true });
      const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/add.ts', '--data', dir], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const address = await new Promise<string>((done, fail) => {
        let said = '';
        server.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString();
          const found = /http:\S+/.exec(said)?.[0];
          if (found) done(found);
        });
        server.once('exit', (code) => fail(new Error(`the command ended with ${code}`)));
      });
      await use({ address, dir });
      server.kill();
      await rm(dir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

const TABLE = `<table>
<tr><td colspan="8">项目支出绩效自评表</td></tr>
<tr><td colspan="2">项目资金（万元）</td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>得分</td></tr>
<tr><td colspan="2">年度资金总额</td><td>500</td><td>480</td><td>441.6</td><td>10</td><td>92.00%</td><td>9.2</td></tr>
<tr><td rowspan="4">绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>得分</td></tr>
<tr><td rowspan="2">产出指标</td><td>数量指标</td><td>修缮灌渠</td><td>≥30公里</td><td>32公里</td><td>50</td><td>55</td></tr>
<tr><td>质量指标</td><td>验收合格率</td><td>100%</td><td>100%</td><td>30</td><td>30</td></tr>
<tr><td>满意度指标</td><td>服务对象满意度</td><td>农户满意率</td><td>≥95%</td><td>93.5%</td><td>10</td><td>9.8</td></tr>
<tr><td colspan="6">总分</td><td>100</td><td>99</td></tr>
</table>`;

/** As a browser hands over what was copied from Word. */
const paste = (page: Page, html: string): Promise<void> =>
  page.getByLabel('把 Word、Excel 或网页里的表').evaluate((area, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

test('a table pasted from Word becomes the files of a report, its mistake told while it stands', async ({
  page,
  entry,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(entry.address);
  await expect(page).toHaveURL(/\/$/);
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field('部门').selectOption({ label: '新部门…' });
  await field('部门全称').fill('清河县水利局');
  await field('简称').fill('水利局');
  await field('所在区（县）').fill('清河县');
  await field('部门编号').fill('shuili');
  await field('年度').fill('2023');
  await field('标题').fill('灌区改造项目支出绩效自评表');
  await field('类型').selectOption({ label: '项目' });
  await field('来源文件').fill('自评表.docx');
  await expect(field('报告编号')).toHaveValue('shuili-2023');
  await paste(page, TABLE);
  const footer = page.locator('footer');
  await expect(footer).toContainText('1 处要更正');
  await expect(page.locator('tr.messages')).toContainText('高于满分');
  await expect(page.locator('td.source').nth(1)).toContainText('≥ 30 公里');
  // By keyboard alone: to the wrong cell, mended, to the next line of the column.
  const score = field('第 2 行 得分');
  await score.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('50');
  await page.keyboard.press('ArrowDown');
  await expect(field('第 3 行 得分')).toBeFocused();
  await expect(footer).toContainText('0 处要更正 · 0 处疑问');
  await page.getByRole('button', { name: '保存' }).press('Enter');
  await expect(footer).toContainText('已保存');
  expect(await readFile(join(entry.dir, 'reports/shuili-2023/table.csv'), 'utf8')).toContain('修缮灌渠');
  expect(await readFile(join(entry.dir, 'departments.csv'), 'utf8')).toContain('清河县水利局');
  await field('打开已有报告').selectOption('shuili-2023');
  await expect(field('第 2 行 得分')).toHaveValue('50');
  expect(faults).toEqual([]);
});

test('nothing is told to who lacks the address, or comes from another page', async ({ request, entry }) => {
  const { origin, searchParams } = new URL(entry.address);
  const token = searchParams.get('token')!;
  expect((await request.get(origin)).status()).toBe(403);
  const ask = async (headers: Record<string, string>) =>
    (await request.post(`${origin}/start`, { headers, data: {} })).status();
  expect(await ask({ origin, 'x-jilan-token': token })).toBe(200);
  expect(await ask({ origin, 'x-jilan-token': 'x'.repeat(token.length) })).toBe(403);
  expect(await ask({ origin: 'http://evil.example', 'x-jilan-token': token })).toBe(403);
  expect(await ask({ origin, 'x-jilan-token': token, host: 'evil.example' })).toBe(403);
});
