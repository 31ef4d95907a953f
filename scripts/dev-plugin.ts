/** In `vite dev` the data is built anew whenever a file under data/ changes; a bad row shows as an overlay. */
import { readFile } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import { localeLang, placeText, problemList, problemText } from './messages.ts';
import type { Problem } from './read/problem.ts';
import { buildData } from './write/build-data.ts';

export interface DataPluginOptions {
  /** Folder of CSVs, `data` where left out. */
  readonly data?: string;
  /** Folder written, `public/data` where left out. */
  readonly out?: string;
}

export function dataPlugin({ data = 'data', out = 'public/data' }: DataPluginOptions = {}): Plugin {
  return {
    name: 'jilan-data',
    apply: 'serve',
    configureServer(server) {
      const folder = resolve(server.config.root, data);
      const rebuild = inTurn(() => refresh(server, folder, resolve(server.config.root, out)));
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (resolve(path).startsWith(folder + sep)) rebuild();
      });
      // A page that opens while the data is broken shows the overlay too.
      server.hot.on('connection', () => {
        const error = broken.get(server);
        if (error) server.hot.send(error);
      });
      rebuild();
    },
  };
}

/** The error that a server's data stands at. */
const broken = new WeakMap<ViteDevServer, ErrorPayload>();

async function refresh(server: ViteDevServer, data: string, out: string): Promise<void> {
  const error = await buildData(data, out).then(
    (built) => (built.problems[0] ? overlay(built.problems) : undefined),
    (failure: unknown) => ({ type: 'error' as const, err: { message: String(failure), stack: '' } }),
  );
  if (error) {
    broken.set(server, error);
    server.config.logger.error(error.err.message, { timestamp: true });
    if (error.err.loc?.file) error.err.frame = await frameOf(error.err.loc.file, error.err.loc.line);
    server.hot.send(error);
    return;
  }
  broken.delete(server);
  server.hot.send({ type: 'full-reload', path: '*' });
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
