/** A small static server for the built pages: what a plain web host does, no rules, no rewriting. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
const COMPRESSED = /^(text|application\/json|image\/svg)/;

export interface Options {
  /** Folder to serve. */
  readonly dir: string;
  /** Path below which it is served, with both slashes: `/` or `/a/b/`. */
  readonly base?: string;
  readonly port?: number;
  readonly host?: string;
}

/** The file that an address names, or undefined; never one outside `dir`. */
export function fileFor(dir: string, base: string, url: string): string | undefined {
  const path = decodeURIComponent(url.split(/[?#]/, 1)[0]!);
  if (!path.startsWith(base)) return undefined;
  const root = resolve(dir);
  const file = normalize(join(root, path.slice(base.length)));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : undefined;
}

/** Serves until the server is closed; resolves with the server and its address once it listens. */
export function serve(options: Options): Promise<{ server: Server; address: string }> {
  const { dir, base = '/', port = 0, host = '127.0.0.1' } = options;
  const server = createServer((request, response) => {
    let file: string | undefined;
    try {
      file = fileFor(dir, base, request.url ?? '/');
    } catch {
      file = undefined; // a malformed escape in the address
    }
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const gzip = COMPRESSED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, { 'content-type': type, ...(gzip ? { 'content-encoding': 'gzip' } : {}) });
    const stream = createReadStream(file);
    if (gzip) stream.pipe(createGzip()).pipe(response);
    else stream.pipe(response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const bound = server.address();
      const shown = typeof bound === 'object' && bound ? bound.port : port;
      done({ server, address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${shown}${base}` });
    });
  });
}
