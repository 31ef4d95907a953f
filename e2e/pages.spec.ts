import { CATALOGUE, chartsOf } from '../src/charts/catalogue.ts';
import { NAMED_PAGES, PAGES } from '../src/model/view.ts';
import { pressBody, pressMore } from './bar.ts';
import { chartsAtFirst, expect, open, settled, test } from './site.ts';

/** The overview and pages that need a choice of bodies have tests of their own. */
const CHARTED = PAGES.filter(
  (page) => !['overview', ...NAMED_PAGES].includes(page) && chartsOf(page).length > 0,
);

const IDS = CATALOGUE.map(({ id }) => id).join(',');

for (const name of CHARTED)
  test(`the ${name} page shows each of its charts, and each as a table`, async ({ page, sites, watched }) => {
    await open(page, `${sites.root}?page=${name}`);
    const shown = await page
      .locator('[data-figure]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));
    expect(shown).toEqual(chartsAtFirst(name));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await open(page, `${sites.root}?page=${name}&tables=${encodeURIComponent(IDS)}`);
    for (const id of chartsAtFirst(name))
      await expect(page.locator(`[data-figure="${id}"] table`).first()).toBeVisible();
    expect(watched.said).toEqual([]);
  });

test('the pages work below a path as they do at the root', async ({ page, sites, watched }) => {
  await open(page, sites.below);
  await page.getByRole('link', { name: '自评得分' }).click();
  await settled(page);
  await expect(page.locator('[data-figure="score-total"]')).toContainText('98.29');
  expect(page.url()).toContain('/finance/jilan/?page=scores');
  expect(watched.said).toEqual([]);
});

test('a filter narrows every chart, a step back restores the view and a reload keeps it', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, `${sites.root}?page=execution`);
  const figure = page.locator('[data-figure="execution-rate"]');
  await expect(figure).toContainText('98.9%');
  await pressBody(page, '番禺经开区');
  await expect(figure).not.toContainText('98.9%');
  await expect(figure).toContainText('97.60%');
  await settled(page);
  expect(page.url()).toContain('dept=panyu');
  await page.reload();
  await settled(page);
  await expect(figure).toContainText('97.60%');
  await expect(figure).not.toContainText('98.9%');
  await page.goBack();
  await settled(page);
  await expect(figure).toContainText('98.9%');
  expect(watched.said).toEqual([]);
});

test('bodies and years narrow the data together', async ({ page, sites, watched }) => {
  await open(page, `${sites.root}?page=scores`);
  await page.getByRole('radio', { name: '2022' }).check();
  await settled(page);
  const figure = page.locator('[data-figure="score-total"]');
  await expect(figure).toContainText('98.29');
  await expect(figure).not.toContainText('97.76');
  await pressBody(page, '穗港科技合作园');
  await settled(page);
  await expect(figure).not.toContainText('98.29');
  await expect(figure).toContainText('96');
  expect(page.url()).toMatch(/dept=keji.*years=2022/);
  expect(watched.said).toEqual([]);
});

test('an unknown parameter and an unknown value give a notice and the page still stands', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, `${sites.root}?page=scores&dept=nobody&colour=red`);
  const notice = page.getByRole('status');
  await expect(notice).toContainText('nobody');
  await expect(notice).toContainText('colour');
  await expect(page.locator('[data-figure="score-total"]')).toContainText('98.29');
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  expect(watched.said).toEqual([]);
});

test('a figure leads to its evidence: report, place, phrase and checks', async ({ page, sites, watched }) => {
  await open(page, `${sites.root}?page=execution&tables=execution-rate`);
  await page.locator('[data-figure="execution-rate"]').getByRole('button', { name: '97.60' }).click();
  const evidence = page.getByRole('dialog');
  await expect(evidence).toContainText('2023年度广州番禺经济技术开发区管理委员会部门整体支出绩效自评报告');
  await expect(evidence).toContainText('97.60%');
  await expect(evidence).toContainText('1,004.09');
  await expect(evidence.getByRole('button', { name: '关闭' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(evidence).toHaveCount(0);
  expect(watched.said).toEqual([]);
});

test('a mark of a chart is reached by keyboard and opens its evidence', async ({ page, sites, watched }) => {
  await open(page, `${sites.root}?page=scores`);
  const chart = page.locator('[data-figure="score-total"]').getByRole('listbox');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(watched.said).toEqual([]);
});

test('the language switches and the link carries it', async ({ page, sites, watched }) => {
  await open(page, sites.root);
  await pressMore(page, 'English');
  await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(page.url()).toContain('lang=en');
  expect(watched.said).toEqual([]);
});

test('the printed rates and totals stand as printed, and average progress stands apart', async ({
  page,
  sites,
  watched,
}) => {
  await open(page, `${sites.root}?page=execution`);
  const rates = page.locator('[data-figure="execution-rate"]');
  for (const rate of ['99.6%', '98.9%', '97.60%', '95.8%']) await expect(rates).toContainText(rate);
  await expect(rates.locator('svg')).not.toContainText('89.92');
  await expect(page.locator('[data-figure="average-progress"]')).toContainText('89.92%');
  await open(page, `${sites.root}?page=scores`);
  for (const score of ['98.29', '97.76', '96'])
    await expect(page.locator('[data-figure="score-total"]')).toContainText(score);
  expect(watched.said).toEqual([]);
});

test('the default view stands on little script and without the query engine', async ({
  page,
  sites,
  watched,
}) => {
  // The moment at which the page can be used, on its own clock.
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[data-page="overview"][data-state="ready"]'))
        document.documentElement.dataset.readyAt ??= String(performance.now());
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await open(page, sites.root);
  const scripts = await page.evaluate(() => {
    const readyAt = Number(document.documentElement.dataset.readyAt);
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return asked
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < readyAt)
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
  });
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  expect(bytes, `gzip bytes before the page stands: ${JSON.stringify(scripts)}`).toBeLessThanOrEqual(
    60 * 1024,
  );
  expect(
    scripts.some(({ name }) => /\/run-/.test(name)),
    'the query engine comes on demand',
  ).toBe(false);
  expect(watched.said).toEqual([]);
});

test('a part of the page that does not load says so, and comes when it is tried again', async ({
  page,
  sites,
}) => {
  await open(page, `${sites.root}?page=scores`);
  const figure = page.locator('[data-figure="score-total"]');
  const lost = /\/assets\/DataTable-.*\.js$/;
  await page.route(lost, (route) => route.fulfill({ status: 404 }));
  await figure.getByRole('button', { name: '看表' }).click();
  await expect(figure.getByRole('alert')).toContainText('没有加载成功');
  await expect(figure).toHaveAttribute('data-state', 'failed');
  await page.unroute(lost);
  await figure.getByRole('button', { name: '重试' }).click();
  await expect(figure.locator('table')).toContainText('98.29');
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

test('a page whose data do not load says so, and shows them when it is tried again', async ({
  page,
  sites,
}) => {
  const lost = /\/data\/checks\.json$/;
  await page.route(lost, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${sites.root}?page=checks`);
  await expect(page.locator('[data-page="checks"]')).toHaveAttribute('data-state', 'failed');
  await expect(page.getByRole('alert')).toContainText('checks.json: 404');
  await page.unroute(lost);
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.locator('[data-page="checks"]')).toHaveAttribute('data-state', 'ready');
});
