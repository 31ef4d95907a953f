/** The content security policy of every built page, as the browser enforces it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, open, test } from './site.ts';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.split('\\').join('/'));
const policyOf = (html: string): string =>
  /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';

test('every page has a policy that starts from nothing; only the pages with queries may compile', () => {
  expect(pages).toContain('index.html');
  for (const name of pages) {
    const html = readFileSync(join('dist', name), 'utf8');
    const policy = policyOf(html);
    expect(policy, name).toContain("default-src 'none'");
    expect(policy, name).not.toMatch(/https?:|\*|'unsafe-inline'/);
    // The app asks Arquero; every other page stands on answers of the build.
    expect(policy.includes("'unsafe-eval'"), name).toBe(html.includes('src="./boot.js"'));
  }
});

test('no page carries a style in an attribute or a script in its text', () => {
  for (const name of pages) {
    const html = readFileSync(join('dist', name), 'utf8');
    const tags = html.match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(style|on[a-z]+)="/.test(tag)).slice(0, 3), name).toEqual([]);
    const inline = tags.filter((tag) => /^<script(?![^>]*\s(src|type="application\/(ld\+)?json"))/.test(tag));
    expect(inline, name).toEqual([]);
  }
});

test('the policy holds: a script of another origin and an inline one do not run', async ({ page, sites }) => {
  await open(page, sites.root);
  const ran = await page.evaluate(async () => {
    // Reports come later than what they report; without one of them this waits in vain.
    const reported = (kind: string): Promise<void> =>
      new Promise((done) =>
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.effectiveDirective.startsWith(kind)) done();
        }),
      );
    const both = Promise.all([reported('script-src'), reported('connect-src')]);
    const inline = document.createElement('script');
    inline.textContent = 'window.ran = true';
    document.head.append(inline);
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    await both;
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});
