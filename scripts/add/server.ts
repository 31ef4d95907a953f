/** The entry page's server: on loopback alone, behind the gate. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './answer.ts';
import type { Gate } from './gate.ts';
import { HEADERS, hasToken, refusal } from './gate.ts';
import type { PageFiles } from './page-files.ts';

/** A dropped workbook in base64; a published table has some 50 KB. */
const LARGEST = 30 * 1024 * 1024;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  dir: string,
  page: PageFiles,
): Promise<void> {
  const refused = refusal(request, gate);
  if (refused) return send(response, refused, 'text/plain', String(refused));
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'GET' && pathname === '/page.js')
    return send(response, 200, 'text/javascript', page.script);
  if (request.method === 'GET' && pathname === '/page.css')
    return send(response, 200, 'text/css', page.style);
  if (!hasToken(request, gate)) return send(response, 403, 'text/plain', '请用命令打印的完整地址打开。');
  if (request.method === 'GET')
    return pathname === '/'
      ? send(response, 200, 'text/html', page.html)
      : send(response, 404, 'text/plain', '404');
  const { status, body } = await answer(dir, pathname, await bodyOf(request));
  send(response, status, 'application/json', JSON.stringify(body));
}

/** Serves until closed; resolves with the address to open, which carries the token. */
export async function serveAdd(
  dir: string,
  page: PageFiles,
  port = 0,
): Promise<{ readonly server: Server; readonly address: string }> {
  const token = randomBytes(24).toString('base64url');
  let gate: Gate = { port, token };
  const server = createServer((request, response) => {
    respond(request, response, gate, dir, page).catch((error: unknown) => {
      const said = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) send(response, 500, 'application/json', JSON.stringify({ error: said }));
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  gate = { port: (server.address() as AddressInfo).port, token };
  return { server, address: `http://127.0.0.1:${gate.port}/?token=${token}` };
}
