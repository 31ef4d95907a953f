/** The content security policy of every built page, as a meta tag. The dev server's pages have none: it injects. */
import type { Plugin } from 'vite';

/** What every page may load: its own files, pictures made on the spot. Directives by name. */
const BASE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;
export type Directives = Partial<Record<keyof typeof BASE, string>>;

/** Pages that load Arquero, which compiles its expressions with Function. */
const WITH_QUERIES: readonly string[] = ['/index.html'];

export function policy(changes: Directives = {}): string {
  return Object.entries({ ...BASE, ...changes })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

const META = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/i;

/** `html` with the policy in its head, in the place of another or before anything that loads. */
export function withPolicy(html: string, text: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${text}" />`;
  if (META.test(html)) return html.replace(META, () => meta);
  const placed = html.replace(/<meta charset="utf-8" ?\/?>/i, (charset) => `${charset}\n    ${meta}`);
  if (placed === html) throw new Error('the page has no <meta charset="utf-8"> to put its policy after');
  return placed;
}

/** Puts the policy into the pages that Vite builds; a page with one of its own keeps it. */
export function cspPlugin(): Plugin {
  return {
    name: 'jilan-csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        META.test(html)
          ? html
          : withPolicy(
              html,
              policy(WITH_QUERIES.includes(path) ? { 'script-src': "'self' 'unsafe-eval'" } : {}),
            ),
    },
  };
}
