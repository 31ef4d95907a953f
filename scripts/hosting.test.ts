import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policy } from './csp.ts';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const embed = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read('embed.html'))![1]!;
const POLICIES = [
  `${policy({ 'script-src': "'self' 'unsafe-eval'" })}; frame-ancestors 'self'`,
  `${embed}; frame-ancestors *`,
];

describe('the files for servers', () => {
  it.each(['hosting/nginx.conf', 'hosting/web.config'])('%s has the policies of the pages', (name) => {
    const found = [...read(name).matchAll(/"(default-src [^"]*)"/g)].map(([, text]) => text);
    expect(found.sort()).toEqual([...POLICIES].sort());
  });

  it.each(['hosting/nginx.conf', 'hosting/web.config'])('%s lets nobody guess at contents', (name) => {
    expect(read(name)).toMatch(/X-Content-Type-Options"?( value=")? ?"?nosniff/);
  });

  it('lets charts and embeds be framed, also those of an edition, and the dashboard by nobody', () => {
    const [, map] = /map \$uri \$jilan_policy \{([\s\S]*?)\n {2}\}/.exec(read('hosting/nginx.conf'))!;
    const rules = [...map!.matchAll(/"~(\S+)" "([^"]*)"/g)].map(
      ([, path, text]) => [new RegExp(path!), text!] as const,
    );
    const framed = (path: string): boolean =>
      rules.find(([rule]) => rule.test(path))![1].includes('ancestors *');
    expect(
      ['/charts/index.html', '/a/editions/2026-11/charts/en/index.html', '/embed.html'].map(framed),
    ).toEqual([true, true, true]);
    expect(['/index.html', '/a/editions/2026-11/index.html'].map(framed)).toEqual([false, false]);
  });

  it('keep for good only what carries a digest', () => {
    const pattern = /"~(\/assets[^"]*)" "public, max-age=31536000, immutable"/.exec(
      read('hosting/nginx.conf'),
    )![1]!;
    const forGood = new RegExp(pattern);
    expect(forGood.test('/a/assets/index-DSJyXi1w.js')).toBe(true);
    expect(forGood.test('/assets/BodyPicker-DoDxa_9u.js')).toBe(true);
    for (const name of ['/index.html', '/boot.js', '/data/site.json', '/assets/logo.svg'])
      expect(forGood.test(name), name).toBe(false);
  });
});
