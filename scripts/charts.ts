/**
 * What stands as files beside the pages: the answers that embeds show (data/charts), and each default view and body as
 * SVG, PNG and a page without scripts (charts/), with a list for programs and one for readers.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { answerOf } from './charts/answer.ts';
import { readDataset } from './charts/dataset.ts';
import { staticFigure, type StaticFigure } from './charts/figure.ts';
import { withFonts } from './charts/fonts.ts';
import { indexPage } from './charts/index-html.ts';
import { chartList, type Written } from './charts/index-json.ts';
import { onFileOf } from './charts/on-file.ts';
import { oembed } from './charts/oembed.ts';
import { chartPage, type Context } from './charts/page.ts';
import { languagesOf, placeOf } from './charts/place.ts';
import { rasterise } from './charts/raster.ts';
import { viewsOf } from './charts/views.ts';
import { run } from '../src/query/run.ts';

export interface ChartsOptions extends Partial<Context> {
  /** Folder of the CSVs; its embeds.txt, where there is one, lists further embeds in use. */
  readonly source?: string;
  /** Bodies with pictures of their own where there are over 200. */
  readonly bodies?: readonly string[];
  /** `default`: no pictures of single bodies. */
  readonly pictures?: 'all' | 'default';
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
/** The sheet of the static pages: the product's tokens, then their own rules. */
const chartSheet = async (): Promise<string> =>
  (
    await Promise.all(
      ['../src/ui/styles/tokens.css', './charts/chart.css'].map((path) =>
        readFile(new URL(path, import.meta.url), 'utf8'),
      ),
    )
  ).join('');
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Addresses of embeds in use, one a line; lines that begin with # are remarks. */
async function linesOf(source: string): Promise<string[]> {
  const file = join(source, 'embeds.txt');
  if (!existsSync(file)) return [];
  const text = await readFile(file, 'utf8');
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\ufeff/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** `dir` holds the built pages with their data. Throws where a picture would miss a glyph, and leaves no half of it. */
export async function writeCharts(dir: string, options: ChartsOptions = {}): Promise<void> {
  const started = performance.now();
  const { source = 'data', bodies = [], pictures = 'all', address = '', edition = '' } = options;
  const context: Context = { address, edition };
  const data = await readDataset(dir);
  const { views, index, refused } = viewsOf(data, (...asked) => run(data, ...asked), {
    bodies,
    pictures,
    embeds: await linesOf(source),
  });
  for (const line of refused) process.stderr.write(`${join(source, 'embeds.txt')}: ${line}\n`);
  for (const folder of ['charts', 'data/charts'])
    await rm(join(dir, folder), { recursive: true, force: true });

  await put(join(dir, 'chart.css'), await chartSheet());
  const drawn: StaticFigure[] = [];
  for (const view of views) {
    const answer = answerOf(data, view.spec, view.params);
    await put(join(dir, 'data/charts', `${view.spec.id}${view.end}.json`), json(answer));
    for (const lang of view.pictured ? languagesOf(view) : []) drawn.push(staticFigure(view, answer, lang));
  }
  await put(join(dir, 'data/charts/index.json'), json(index));
  await put(join(dir, 'data/charts/on-file.json'), json(onFileOf(data)));
  const answered = performance.now();

  const written: Written[] = [];
  const named = drawn.map(({ scene, view, lang }) => ({
    scene,
    chart: `${view.spec.id}${view.end} (${lang})`,
  }));
  await withFonts(named, async (fonts) => {
    for (const each of drawn) {
      const file = join(dir, placeOf(each.view.spec.id, each.lang, each.view.body).path);
      const png = rasterise(each.svg, fonts);
      await put(`${file}.svg`, each.svg);
      await put(`${file}@2x.png`, png.bytes);
      await put(`${file}.html`, chartPage(each, context));
      await put(`${file}.oembed.json`, json(oembed(each, context)));
      const { width, height, bytes } = png;
      written.push({
        drawn: each,
        svgBytes: Buffer.byteLength(each.svg),
        png: { width, height, bytes: bytes.length },
      });
    }
  });
  const list = chartList(data, written, edition, address);
  await put(join(dir, 'charts/index.json'), `${JSON.stringify(list, null, 1)}\n`);
  const some = index.bodies.length < data.departments.length;
  await put(join(dir, 'charts/index.html'), indexPage(list, 'zh', context, some));
  await put(join(dir, 'charts/en/index.html'), indexPage(list, 'en', context, some));

  const seconds = (ms: number): string => `${Math.round(ms / 100) / 10} s`;
  const now = performance.now();
  process.stdout.write(
    `charts: ${views.length} answers in ${seconds(answered - started)}, ${written.length} pictures in ${seconds(now - answered)}\n`,
  );
}
