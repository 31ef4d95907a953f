/**
 * `npm run build:offline`: the whole product as one HTML file, for a stick or a shared folder. Pages from disk can
 * load no modules and fetch nothing, so script, styles and data stand inside. Flags are those of scripts/data.ts;
 * `--from <folder>` takes pages that are built already.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { runCommand } from './command.ts';
import { policy, withPolicy } from './csp.ts';
import { buildSite } from './site.ts';
import { withWorkFolder } from './write/work-folder.ts';

export const OFFLINE_DIR = 'dist-offline';
/** Names of the files that this writes. */
export const FILE = /^绩览-.*\.html$/;

const sha256 = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Text for inside a <script>: nothing in it ends the element or opens a comment. */
export const scriptText = (code: string): string =>
  code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/** JSON for inside a <script>: `<` can only stand within its strings, so the escape changes no value. */
export const jsonText = (json: string): string => json.replace(/</g, '\\u003c');

/** The app as one classic script; what loads on demand elsewhere is inside. */
async function appScript(): Promise<string> {
  const output = await build({
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/offline.ts',
        // Only Vite's preloading asks for it, and one script preloads nothing.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  if (!('output' in output)) throw new Error('the build gave no single output');
  const [chunk, ...more] = output.output.filter((file) => file.type === 'chunk');
  if (!chunk || more.length > 0) throw new Error(`the offline script came in ${1 + more.length} pieces`);
  return chunk.code;
}

/** Folders of data that the app reads; what only embeds read stays out. */
const FOLDERS = ['data', 'data/pages'] as const;

/**
 * The largest of the ready answers: the file holds the facts, and answers this page from them when it is opened. And what
 * only the next build reads.
 */
const LEFT_OUT: readonly string[] = ['data/pages/outputs.json', 'data/stamp.json'];

/** Every published file as an element of its path; what is no JSON as one JSON string (see src/offline-data.ts). */
async function dataElements(dir: string): Promise<string> {
  const paths = FOLDERS.map(async (folder) => {
    const entries = await readdir(join(dir, folder), { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`);
  });
  const elements = (await Promise.all(paths))
    .flat()
    .filter((path) => !LEFT_OUT.includes(path))
    .sort()
    .map(async (path) => {
      const text = await readFile(join(dir, path), 'utf8');
      const json = jsonText(path.endsWith('.json') ? text : JSON.stringify(text));
      return `<script type="application/json" id="${path}">${json}</script>`;
    });
  return (await Promise.all(elements)).join('\n');
}

/** An embed's code would name an address on this machine, and pages beside the site are not carried along. */
const WITHOUT = '[data-copy="embed"],.beside-site{display:none}';

/** The built page in `dir` with everything that it loads put inside. */
async function oneFile(dir: string): Promise<string> {
  let html = await readFile(join(dir, 'index.html'), 'utf8');
  const put = (found: RegExp, by: string): void => {
    if (!found.test(html)) throw new Error(`the built page has no ${found.source}`);
    html = html.replace(found, () => by);
  };
  const sheet = /<link rel="stylesheet"[^>]*?href="\.\/([^"]+)"[^>]*>/.exec(html)?.[1];
  if (!sheet) throw new Error('the built page has no style sheet');
  const css = (await readFile(join(dir, sheet), 'utf8')).replace(/<\//g, '<\\/') + WITHOUT;
  const boot = scriptText(await readFile(join(dir, 'boot.js'), 'utf8'));
  const app = scriptText(await appScript());
  const icon = (await readFile(join(dir, 'icon.svg'))).toString('base64');
  put(/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`);
  put(/<script[^>]*src="\.\/boot\.js"[^>]*><\/script>/, `<script>${boot}</script>`);
  put(/(?:<script type="module"[^>]*><\/script>\s*)+/, '');
  if (html.includes('<script type="module"'))
    throw new Error('the built page loads modules in several places');
  html = html.replace(/<link rel="(?:module)?preload"[^>]*>\s*/g, '');
  put(/href="\.\/icon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`);
  // With scripts off no data can leave the file.
  put(/<span class="source"\s*>[^<]*<a href="\.\/data\/facts\.csv">facts\.csv<\/a><\/span\s*>/, '');
  const data = await dataElements(dir);
  put(/<\/body>/, `${data}\n<script>${app}</script>\n</body>`);
  return withPolicy(
    html,
    policy({
      'script-src': `${sha256(boot)} ${sha256(app)} 'unsafe-eval'`,
      'style-src': sha256(css),
      'img-src': 'data: blob:',
      'connect-src': "'none'",
    }),
  );
}

export interface OfflineOptions {
  readonly out: string;
  /** Folder of built pages; built for the occasion where left out. */
  readonly from?: string;
  /** Flags for scripts/data.ts. */
  readonly flags?: readonly string[];
}

/** Builds the file, removes older ones beside it, and returns its path and its size in bytes. */
export async function buildOffline({
  out,
  from,
  flags = [],
}: OfflineOptions): Promise<{ path: string; bytes: number }> {
  return withWorkFolder(tmpdir(), 'jilan-offline-', async (work) => {
    const dir = from ?? join(work, 'site');
    if (!from) await buildSite({ dir, flags });
    const html = await oneFile(dir);
    const { meta } = JSON.parse(await readFile(join(dir, 'data', 'site.json'), 'utf8')) as {
      meta: { version: string };
    };
    const name = `绩览-${meta.version}.html`;
    const path = join(out, name);
    // Renamed into its place: whoever opens it finds a whole file, and the older ones go when it stands.
    await withWorkFolder(out, '.offline-', async (fresh) => {
      await writeFile(join(fresh, name), html);
      await rename(join(fresh, name), path);
    });
    for (const old of await readdir(out)) if (FILE.test(old) && old !== name) await rm(join(out, old));
    return { path, bytes: Buffer.byteLength(html) };
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runCommand(async (flags) => {
    const at = flags.indexOf('--from');
    const [, from] = at < 0 ? [] : flags.splice(at, 2);
    const { path, bytes } = await buildOffline({ out: OFFLINE_DIR, flags, ...(from ? { from } : {}) });
    process.stdout.write(`${path}  ${Math.round(bytes / 1024)} KB\n`);
  });
}
