/** In `vite dev` the data is built anew whenever a file under data/ changes; a bad row shows as an overlay. */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connect, ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { localeLang, placeText, problemList, problemText } from './messages.ts';
import type { Problem } from './read/problem.ts';
import type { buildData } from './write/build-data.ts';

export interface DataPluginOptions {
  /** Folder of CSVs, `data` where left out. */
  readonly data?: string;
  /** Folder written, `public/data` where left out. */
  readonly out?: string;
}

export function dataPlugin({ data = 'data', out = 'public/data' }: DataPluginOptions = {}): Plugin {
  return {
    name: 'jilan-data',
    // Vitest serves too, and builds no data.
    apply: (_, env) => env.command === 'serve' && !env.isPreview && process.env['VITEST'] === undefined,
    async configureServer(server) {
      const folder = resolve(server.config.root, data);
      const refresh = refresher(server, folder, resolve(server.config.root, out));
      const rebuild = inTurn(refresh);
      server.middlewares.use(serveFolder(resolve(server.config.root, out), server.config.publicDir));
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (resolve(path).startsWith(folder + sep)) rebuild();
      });
      await refresh();
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { '.json': 'application/json', '.csv': 'text/csv' };

/**
 * Serves the built files from where they are. Vite lists the files of `public/` once and learns of others
 * through its watcher, too late for the page that loads first or right behind a swap.
 */
function serveFolder(out: string, publicDir: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = join(publicDir, decodeURI((request.url ?? '').split(/[?#]/)[0]!));
    const type = TYPES[extname(path)];
    if (!type || !path.startsWith(out + sep)) return next();
    readFile(path).then(
      (bytes) => response.setHeader('Content-Type', `${type};charset=utf-8`).end(bytes),
      () => next(),
    );
  };
}

/** Builds, then reloads the pages or shows what is wrong, now and on every page that opens while it is. */
function refresher(server: ViteDevServer, data: string, out: string): () => Promise<void> {
  let broken: ErrorPayload | undefined;
  server.hot.on('connection', () => {
    if (broken) server.hot.send(broken);
  });
  return async () => {
    broken = await attempt(server, data, out);
    if (broken) server.config.logger.error(broken.err.message, { timestamp: true });
    server.hot.send(broken ?? { type: 'full-reload', path: '*' });
  };
}

async function attempt(server: ViteDevServer, data: string, out: string): Promise<ErrorPayload | undefined> {
  try {
    // Through the server's own loader: a changed query or check takes effect without a restart.
    const path = fileURLToPath(new URL('./write/build-data.ts', import.meta.url));
    const module = await server.ssrLoadModule(path);
    const built = await (module['buildData'] as typeof buildData)(data, out);
    const problems = [...built.problems, ...built.questions];
    if (problems.length === 0) return undefined;
    const error = overlay(problems);
    const { loc } = error.err;
    if (loc?.file) error.err.frame = await frameOf(loc.file, loc.line);
    return error;
  } catch (failure) {
    return { type: 'error', err: { message: String(failure), stack: '', plugin: 'jilan-data' } };
  }
}

/** The overlay names the first place; the message lists every problem. */
export function overlay(problems: readonly Problem[]): ErrorPayload {
  const lang = localeLang(process.env);
  const [first] = problems;
  if (!first) throw new RangeError('an overlay needs a problem');
  const file = resolve(first.file);
  const rest = problems.slice(1);
  const more = rest.length > 0 ? `\n\n${problemList(rest, lang)}` : '';
  return {
    type: 'error',
    err: {
      message: `${placeText(first)}  ${problemText(first, lang)}${more}`,
      stack: '',
      id: file,
      plugin: 'jilan-data',
      loc: { file, line: first.line, column: first.column },
    },
  };
}

/** The bad line with its neighbours. */
async function frameOf(file: string, line: number): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split(/\r\n?|\n/);
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .map((words, i) => `${from + i + 1 === line ? '>' : ' '} ${from + i + 1} | ${words}`)
    .join('\n');
}

/** One run at a time; changes that come during a run (an editor saves in several steps) make one more. */
function inTurn(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(work);
    }, 80);
  };
}
