/** Every page in every state in both languages. */
import { LANGS } from '../../src/model/localised.ts';
import { PAGES } from '../../src/model/view.ts';
import { open, pageAt, test } from '../site.ts';
import { axeFindsNothing, fitsWidths, ON_PAPER, openDownloads, openEvidence, showTables } from '../sound.ts';

test.describe.configure({ timeout: 600_000 });

for (const name of PAGES)
  for (const lang of LANGS) {
    test(`axe finds nothing on the ${name} page in ${lang}: plain, in print, with downloads and evidence open`, async ({
      page,
      sites,
    }) => {
      await open(page, pageAt(sites.root, name, lang));
      await axeFindsNothing(page, 'plain');
      await page.emulateMedia({ media: 'print' });
      await axeFindsNothing(page, 'in print', { off: ON_PAPER });
      await page.emulateMedia({ media: 'screen' });
      if (await openDownloads(page)) await axeFindsNothing(page, 'downloads', { within: '.actions' });
      if (await openEvidence(page)) await axeFindsNothing(page, 'evidence', { within: '.evidence' });
    });

    test(`axe finds nothing on the ${name} page in ${lang}: on a phone, in large type with tables, on a wall`, async ({
      page,
      sites,
    }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await open(page, pageAt(sites.root, name, lang));
      await axeFindsNothing(page, 'on a phone');
      await page.setViewportSize({ width: 1366, height: 768 });
      await open(page, pageAt(sites.root, name, lang, '&type=large'));
      await showTables(page);
      await axeFindsNothing(page, 'in large type with tables');
      await open(page, pageAt(sites.root, name, lang, '&mode=screen'));
      await axeFindsNothing(page, 'on a wall');
    });
  }

for (const lang of LANGS)
  for (const [more, widths] of [
    ['', [360, 390, 768, 1366, 1920, 3840]],
    ['&type=large', [360, 768, 1366]],
    ['&mode=screen', [390, 1920, 3840]],
  ] as const)
    test(`nothing reaches beyond the window from ${widths[0]} to ${widths.at(-1)} pixels in ${lang}${more}`, async ({
      page,
      sites,
    }) => {
      for (const name of PAGES) {
        await page.setViewportSize({ width: 1366, height: 800 });
        await open(page, pageAt(sites.root, name, lang, more));
        await fitsWidths(page, name, widths);
      }
    });
