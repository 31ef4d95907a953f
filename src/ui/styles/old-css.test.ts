import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What Chromium 79 drops, with the whole rule where it stands in a selector. */
const UNKNOWN: Readonly<Record<string, RegExp>> = {
  ':is, :where, :has': /:(is|where|has)\(/,
  'a list in :not': /:not\([^)]*,/,
  inset: /[\s;{]inset(-\w+)*\s*:/,
  'aspect-ratio as a property': /[\s;{]aspect-ratio\s*:/,
  'shorthands of logical margins': /(margin|padding)-(inline|block)\s*:/,
  'gap outside a grid': /[\s;{](row-)?gap\s*:/,
  'ranges in media queries': /@media[^{]*[<>]/,
  'container queries and layers': /@(container|layer)\b/,
  'units of the small and large viewport': /\d[dsl]v[hwib]\b/,
  'color-mix': /color-mix\(/,
  'overflow: clip': /overflow(-[xy])?\s*:\s*clip/,
  'translate, rotate and scale as properties': /[\s;{](translate|rotate|scale)\s*:/,
};

function sheets(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return path === join('public', 'data') ? [] : sheets(path);
    return entry.name.endsWith('.css') ? [path] : [];
  });
}
const bare = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');
const found = (css: string): string[] =>
  Object.entries(UNKNOWN)
    .filter(([, pattern]) => pattern.test(bare(css)))
    .map(([name]) => name);

describe('style sheets for Chromium 79', () => {
  it('say nothing that it does not know', () => {
    const all = [...sheets('src'), ...sheets('public'), ...sheets('scripts')];
    expect(all).toContain(join('src', 'ui', 'styles', 'print.css'));
    expect(all).toContain(join('scripts', 'charts', 'chart.css'));
    for (const path of all) expect(found(readFileSync(path, 'utf8')), path).toEqual([]);
  });

  it('are found out where they do, comments aside', () => {
    expect(found('.a { display: flex; gap: 1rem }')).toEqual(['gap outside a grid']);
    expect(found('.a { grid-gap: 1rem; column-gap: 1rem } /* .b:has(a) { inset: 0 } */')).toEqual([]);
    expect(found('.a:is(b) { inset: 0; height: 100dvh }')).toHaveLength(3);
    expect(found('@media (width < 40rem) { .a { transform: scale(2) } }')).toEqual([
      'ranges in media queries',
    ]);
  });

  it('stand in no component, whose scoping would use :where', () => {
    const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.svelte'),
    );
    const styled = components.filter((name) => /<style[\s>]/.test(readFileSync(join('src', name), 'utf8')));
    expect(styled).toEqual([]);
  });
});
