/** Every page on A4 in English. */
import { PAGES } from '../../src/model/view.ts';
import { printsWhole } from '../paper.ts';
import { test } from '../site.ts';

for (const name of PAGES)
  test(`the ${name} page prints in English with whole, numbered figures, sources, address and day`, async ({
    page,
    sites,
  }) => {
    await printsWhole(page, sites.root, name, 'en');
  });
