/** A page on A4: figures whole and numbered, with their sources, the page's address and the day of printing. */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { Lang } from '../src/model/localised.ts';
import type { PageId } from '../src/model/view.ts';
import { expect, open, pageAt } from './site.ts';

const READER = spawnSync('pdftotext', ['-v']).error === undefined;
const NUMBERED = { zh: (n: number) => `图${n}`, en: (n: number) => `Figure ${n}.` };
const SOURCES = { zh: '数据来源：', en: 'Sources:' };

interface Told {
  /** What each figure says, in order; `version` closes it. */
  readonly figures: readonly {
    readonly title: string;
    readonly isTable: boolean;
    readonly footer: string;
    readonly points: number;
  }[];
  readonly exceptions: readonly string[];
}

async function tell(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const text = (element: Element | null): string => element?.textContent ?? '';
    return {
      figures: [...document.querySelectorAll('.figure')].map((figure) => ({
        title: text(figure.querySelector('h3')),
        isTable: figure.classList.contains('tabular'),
        footer: text(figure.querySelector('.unfolded > p')),
        points: figure.querySelectorAll('[role="option"]').length,
      })),
      exceptions: [...document.querySelectorAll('.exceptions .what')]
        // The overview prints on one sheet: what it folds away stays folded.
        .filter((one) => one.getClientRects().length > 0 || !document.querySelector('.overview'))
        .map(text),
    };
  });
}

/** Line breaks fall where the paper's width puts them, at a hyphen too (pdftotext drops it there). */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s-]+/g, '');

/** Chinese within English is read as lines of its own, so a sentence is looked for word by word, character by character. */
const says = (sheet: string, text: string): boolean =>
  (text.normalize('NFKC').match(/[\p{L}\p{N}.%]+/gu) ?? [])
    .flatMap((word) => word.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? [])
    .every((part) => sheet.includes(part));

/** The text of each sheet. */
function sheets(pdf: Buffer): string[] {
  const { stdout, status } = spawnSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  return stdout.toString('utf8').split('\f').slice(0, -1).map(plain);
}

/** Prints a page and reads what stands on each sheet. */
export async function printsWhole(page: Page, root: string, name: PageId, lang: Lang): Promise<void> {
  await open(page, pageAt(root, name, lang));
  const told = await tell(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  if (!READER) {
    console.info('pdftotext (poppler-utils) is not installed: the text on paper was not compared.');
    return;
  }
  if (name === 'briefing') return; // an empty briefing; its paper has tests of its own
  const paper = sheets(pdf);
  const whole = paper.join('');
  let pictures = 0;
  for (const { title, isTable, footer } of told.figures) {
    const caption = isTable ? '' : plain(NUMBERED[lang]((pictures += 1)));
    const sheet = paper.findIndex(
      (text) => text.includes(caption + plain(title).slice(0, 8)) && says(text, title),
    );
    const heading = `${caption} ${title}`;
    expect(sheet, `${heading} stands whole on one sheet`).toBeGreaterThanOrEqual(0);
    if (footer === '' || isTable) continue;
    expect(says(paper[sheet]!, footer), `the sources stand on the sheet of ${heading}`).toBe(true);
  }
  if (told.figures.length > 0) expect(whole).toContain(plain(SOURCES[lang]));
  for (const line of told.exceptions) expect(says(whole, line), line).toBe(true);
  const day = await page.evaluate(() => {
    const now = new Date();
    const two = (n: number): string => `0${n}`.slice(-2);
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  expect(whole, 'the address').toContain(plain(new URL(page.url()).origin));
  if (name !== 'overview') expect(whole).toContain(`page=${name}`);
  expect(whole, 'the day of printing').toContain(plain(day));
}
