/**
 * How large pages and figures stand in a browser: heights, the chart's share of its figure, the length of titles, over a
 * built site. The targets are those of docs/decisions.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../../scripts/chromium.ts';
import { serve } from '../../../scripts/serve.ts';
import type { Site } from '../../model/dataset.ts';
import { MOST_COMPARED } from '../../request/bodies.ts';

/** Pages with figures by their names, as queries; of a body and of six, those of the site that have most reports. */
function pagesOf({ departments, reports }: Site): [string, string][] {
  const filed = (id: string): number => reports.filter(({ department }) => department === id).length;
  const most = departments.map(({ id }) => id).sort((a, b) => filed(b) - filed(a));
  return [
    ['overview', 'page=overview'],
    ['execution', 'page=execution'],
    ['scores', 'page=scores'],
    ['outputs', 'page=outputs'],
    ['department', 'page=department'],
    [`a body of ${filed(most[0]!)} reports`, `page=department&dept=${most[0]}`],
    ['comparison of six bodies', `page=compare&dept=${most.slice(0, MOST_COMPARED).join()}`],
  ];
}
const WIDTHS = [1366, 390] as const;
/** What a page shows while it, a figure or a figure's points are still to come. */
const COMING =
  'main > .wrap > .empty, main .empty[role="status"], main [data-state="loading"], main [data-state="static"]';

export interface FigureMeasure {
  readonly page: string;
  readonly id: string;
  /** Pixels: the figure from rule to footer, and its chart or table. */
  readonly height: number;
  readonly data: number;
  readonly width: number;
  readonly title: string;
}

export interface PageMeasure {
  readonly page: string;
  /** Pixels by width of the window. */
  readonly heights: readonly number[];
}

export interface Measures {
  readonly pages: readonly PageMeasure[];
  readonly figures: readonly FigureMeasure[];
}

async function settle(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 768 });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForFunction((coming) => document.querySelectorAll(coming).length === 0, COMING);
}

const figuresOf = (page: Page): Promise<Omit<FigureMeasure, 'page'>[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((figure) => ({
      id: figure.dataset['figure'] ?? '',
      height: Math.round(figure.getBoundingClientRect().height),
      width: Math.round(figure.getBoundingClientRect().width),
      data: Math.round(figure.querySelector('.chart-body')?.getBoundingClientRect().height ?? 0),
      title: figure.querySelector('h3')?.textContent ?? '',
    })),
  );

/** Measures the pages of a built site. */
export async function measure(dir: string): Promise<Measures> {
  const { server, address } = await serve({ dir });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const pages: PageMeasure[] = [];
    const figures: FigureMeasure[] = [];
    const site = JSON.parse(readFileSync(join(dir, 'data', 'site.json'), 'utf8')) as Site;
    for (const [name, query] of pagesOf(site)) {
      const heights: number[] = [];
      for (const width of WIDTHS) {
        await settle(page, `${address}?${query}`, width);
        heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
        if (width === WIDTHS[0])
          figures.push(...(await figuresOf(page)).map((figure) => ({ page: name, ...figure })));
      }
      pages.push({ page: name, heights });
    }
    return { pages, figures };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The chart's share of its figure. */
const shareOf = ({ data, height }: FigureMeasure): number => data / Math.max(height, 1);

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The measures of several sites as a page of Markdown. */
export function measuresPage(sites: readonly (readonly [string, Measures])[]): string {
  const chapters = sites.map(([name, { pages, figures }]) => {
    const reaching = (share: number): number => figures.filter((figure) => shareOf(figure) >= share).length;
    return [
      `## ${name}`,
      table(
        ['page', ...WIDTHS.map((width) => `height at ${width} px`)],
        pages.map(({ page, heights }) => [page, ...heights]),
      ),
      `Data are at least 60 % of ${reaching(0.6)} and at least 50 % of ${reaching(0.5)} of ${figures.length} figures.`,
      table(
        ['page', 'figure', 'width', 'height', 'chart', 'data', 'title'],
        figures.map((figure) => [
          figure.page,
          figure.id,
          figure.width,
          figure.height,
          figure.data,
          `${Math.round(shareOf(figure) * 100)} %`,
          [...figure.title.replace(/\s/g, '')].length,
        ]),
      ),
    ].join('\n\n');
  });
  const intro =
    'Written by `npm run gallery -- --measure` in a browser: pixels of pages, of figures at 1366 px and of their charts with\n' +
    'axis and labels, and the characters of titles.';
  return `${['# Measures of pages and figures', intro, ...chapters].join('\n\n')}\n`;
}
