/** Every chart of every page, by keyboard and in English. */
import { open, pageAt, test } from '../site.ts';
import { everyChartIsSpoken, everyPointIsReached } from '../spoken.ts';

test.describe.configure({ timeout: 600_000 });

for (const name of ['execution', 'scores', 'outputs'] as const) {
  test(`the arrow keys reach every point of every chart of ${name}`, async ({ page, sites }) => {
    await open(page, pageAt(sites.root, name));
    for (const list of await page.getByRole('listbox').all()) await everyPointIsReached(list);
  });

  test(`each chart of ${name} has a spoken name, a sentence and a table in English`, async ({
    page,
    sites,
  }) => {
    await open(page, pageAt(sites.root, name, 'en'));
    await everyChartIsSpoken(page, 'Table');
  });
}
