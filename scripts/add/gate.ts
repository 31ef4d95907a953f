/** Who may ask the entry page's server: this machine's browser, on the page that the command opened, and nobody else. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Gate {
  readonly port: number;
  /** Made anew at every start; stands in the address that is printed. */
  readonly token: string;
}

/** Names that a browser on this machine calls the server by; any other one is a name that was pointed at it. */
const hosts = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Why a request is refused: its status; undefined where it may pass. */
export function refusal(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  gate: Gate,
): 403 | 405 | undefined {
  const { host = '', origin } = headers;
  if (!hosts(gate.port).includes(host)) return 403;
  if (method !== 'GET' && method !== 'POST') return 405;
  // Browsers send the origin with every POST; a page of another site has its own there.
  if (method === 'POST' && origin !== `http://${host}`) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  return undefined;
}

/** True where the request carries the token, in its header or, for the page itself, in its address. */
export function hasToken(
  { headers, url = '/' }: Pick<IncomingMessage, 'headers' | 'url'>,
  { token }: Gate,
): boolean {
  const sent = headers['x-jilan-token'];
  if (typeof sent === 'string') return same(sent, token);
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return pathname === '/' && same(searchParams.get('token') ?? '', token);
}

/** What the page may do: its own script and style, and this server; no frame holds it, no address is told. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
