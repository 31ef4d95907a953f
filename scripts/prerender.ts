/** Puts the default view's HTML into the built index page. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { PageBundle } from '../src/model/bundle.ts';
import type { FirstSite } from '../src/model/first-site.ts';
import { withWorkFolder } from './write/work-folder.ts';

const SLOT = '<div id="app"></div>';

/** `dir` holds the built pages with their data; throws where its index page has no place for the view. */
export async function prerenderInto(dir: string): Promise<void> {
  // Inside the project, so that the rendered module finds the packages that it imports.
  await withWorkFolder(resolve('node_modules'), '.prerender-', async (work) => {
    await build({
      logLevel: 'error',
      publicDir: false,
      build: { ssr: 'src/prerender.ts', outDir: work, emptyOutDir: true },
    });
    const { prerender } = (await import(pathToFileURL(join(work, 'prerender.js')).href)) as {
      prerender: (site: FirstSite, overview: PageBundle) => string;
    };
    const json = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(join(dir, 'data', name), 'utf8'));
    const html = prerender(
      (await json('first.json')) as FirstSite,
      (await json('pages/first.json')) as PageBundle,
    );
    const page = join(dir, 'index.html');
    const shell = await readFile(page, 'utf8');
    if (!shell.includes(SLOT)) throw new Error(`${page} has no ${SLOT} to put the overview into`);
    // A function, because the text may hold `$&`.
    await writeFile(
      page,
      shell.replace(SLOT, () => `<div id="app">${html}</div>`),
    );
  });
}
