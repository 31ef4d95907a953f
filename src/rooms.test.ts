import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom; the table of docs/decisions.md. A room may always import itself; `''` is the entries at the top
 * of src. A path in place of a room stands for this one file.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  facts: ['model'],
  text: ['model', 'facts'],
  url: ['model', 'facts'],
  query: ['model', 'facts', 'text'],
  load: ['model', 'text'],
  charts: ['model', 'facts', 'text', 'load'],
  request: ['model', 'facts', 'url', 'charts/catalogue.ts', 'charts/spec.ts'],
  export: ['model', 'facts', 'text', 'charts'],
  ui: ['model', 'facts', 'text', 'load', 'url', 'request', 'charts', 'export'],
  pages: ['model', 'facts', 'text', 'load', 'url', 'request', 'query', 'charts', 'export', 'ui'],
  // Answers come ready from the build: an embed carries no query engine.
  embed: ['model', 'facts', 'text', 'load', 'url', 'request', 'charts', 'export', 'ui', 'polyfills.ts'],
  '': ['model', 'text', 'load', 'url', 'request', 'charts', 'export', 'pages'],
  scripts: ['model', 'facts', 'text', 'url', 'request', 'query', 'charts', 'export', 'pages/answer-view.ts'],
  // What tests share, in every folder of this name: their dataset, the gallery. No product code may import it.
  testing: ['model', 'facts', 'text', 'request', 'query', 'charts', 'export', 'scripts'],
};
/** Packages with one home, a room or one file; `d3-` and `papaparse` count in tests and fixtures too. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^arquero$/, ['query/aggregate.ts']],
  [/^d3-/, ['charts']],
  [/^papaparse$/, ['scripts', 'export', 'query']],
  [/^svelte/, ['load', 'charts', 'export', 'ui', 'pages', 'embed', 'url', 'scripts', '']],
];

interface Import {
  readonly file: string;
  readonly target: string;
}

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** `src/text/format.ts` as `text/format.ts`, `scripts/load.ts` as it stands. */
const placeOf = (file: string): string =>
  file
    .split(sep)
    .join('/')
    .replace(/^src\//, '');
const roomOf = (place: string): string => {
  const folders = place.split('/').slice(0, -1);
  return folders.includes('testing') ? 'testing' : (folders[0] ?? '');
};
const resolved = ({ file, target }: Import): string => normalize(join(dirname(file), target));

const IMPORT = /(?:from\s+|import\s*\(?\s*)['"]([^'"]+)['"]/g;
const importsOf = (file: string, text: string): Import[] =>
  [...text.matchAll(IMPORT)].map((match) => ({ file, target: match[1]! }));
const files = [...sources('src'), ...sources('scripts')];
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));

/** The sentence that says what is wrong with an import, or undefined. */
function fault(one: Import): string | undefined {
  const room = roomOf(placeOf(one.file));
  if (one.target.startsWith('.')) {
    const to = placeOf(resolved(one));
    const isAllowed = ROOMS[room]?.some((each) => to === each || (each !== '' && roomOf(to) === each));
    if (roomOf(to) === room || isAllowed) return undefined;
    return `${one.file}: ${room || 'an entry'} may not import ${to}`;
  }
  const home = HOMES.find(([name]) => name.test(one.target))?.[1];
  return home && !home.includes(room) && !home.includes(placeOf(one.file))
    ? `${one.file}: only ${home.join(', ')} may import ${one.target}`
    : undefined;
}

/** Files that import each other in a ring, by way of others or not; each ring once, its files in order of their names. */
function circles(all: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const one of all)
    if (one.target.startsWith('.')) next.set(one.file, [...(next.get(one.file) ?? []), resolved(one)]);
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(next.get(file) ?? []));
    }
    return seen;
  };
  const reached = new Map([...next.keys()].map((file) => [file, reach(file)]));
  const ring = (file: string): string[] =>
    [...next.keys()].filter((other) => reached.get(file)!.has(other) && reached.get(other)!.has(file)).sort();
  return [
    ...new Set(
      [...next.keys()].filter((file) => reached.get(file)!.has(file)).map((file) => ring(file).join(' ⇄ ')),
    ),
  ];
}

describe('the import rules', () => {
  it('no room imports what it may not', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  it('a forbidden import is found', () => {
    const faultOf = (file: string, target: string) => fault({ file, target });
    expect(faultOf('src/model/fact.ts', '../text/format.ts')).toContain('model may not');
    expect(faultOf('src/charts/a.ts', 'arquero')).toContain('only query/aggregate.ts');
    expect(faultOf('src/query/run.ts', 'arquero')).toContain('only query/aggregate.ts');
    expect(faultOf('src/query/aggregate.ts', 'arquero')).toBeUndefined();
    expect(faultOf('src/query/a.ts', '../testing/reports.ts')).toContain('query may not');
    expect(faultOf('src/export/a.ts', './testing/figures.ts')).toContain('export may not');
    expect(faultOf('src/pages/a.ts', '../export/testing/figures.ts')).toContain('pages may not');
    expect(faultOf('src/export/testing/figures.ts', '../../testing/facts.ts')).toBeUndefined();
    expect(faultOf('src/ui/A.svelte', '../query/run.ts')).toContain('ui may not');
    expect(faultOf('src/embed/main.ts', '../query/run.ts')).toContain('embed may not');
    expect(faultOf('src/main.ts', './query/run.ts')).toContain('an entry may not');
    expect(faultOf('src/pages/App.svelte', '../main.ts')).toContain('pages may not');
  });

  it('a file named in the table is allowed, and its room is not', () => {
    const faultOf = (target: string) => fault({ file: 'src/request/a.ts', target });
    expect(faultOf('../charts/catalogue.ts')).toBeUndefined();
    expect(faultOf('../charts/theme.ts')).toContain('request may not');
  });

  it('every room of src is in the table', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in ROOMS))).toEqual([]);
  });

  // Types count as well: files that cannot be understood one after the other are one file, or want a third.
  it('no files import each other in a ring', () => {
    expect(circles(imports)).toEqual([]);
  });

  it('a ring is found, however it closes', () => {
    const ring = [
      ...importsOf('src/text/a.ts', "import { b } from './b.ts';"),
      ...importsOf('src/text/b.ts', "export type { c } from './c.ts';"),
      ...importsOf('src/text/c.ts', "const load = () => import('./a.ts');"),
      ...importsOf('src/text/d.ts', "import './a.ts';"),
    ].map((one) => ({ ...one, file: normalize(one.file) }));
    expect(circles(ring)).toEqual(['src/text/a.ts ⇄ src/text/b.ts ⇄ src/text/c.ts']);
    expect(circles(ring.filter(({ file }) => !file.endsWith('c.ts')))).toEqual([]);
  });
});
