import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom; the table of docs/decisions.md. A room may always import itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  facts: ['model'],
  text: ['model', 'facts'],
  url: ['model', 'facts'],
  query: ['model', 'facts'],
  charts: ['model', 'facts', 'text'],
  export: ['model', 'facts', 'text', 'charts'],
  ui: ['model', 'facts', 'text', 'url', 'charts', 'export'],
  pages: ['model', 'facts', 'text', 'url', 'query', 'charts', 'export', 'ui'],
  embed: ['model', 'facts', 'text', 'url', 'query', 'charts', 'export', 'ui'],
  scripts: ['model', 'facts', 'text', 'query', 'charts', 'export'],
  // The dataset of the tests: every room's tests may import it, no product code may.
  testing: ['model', 'query', 'charts', 'scripts'],
};
/** Packages with one home; `d3-` and `papaparse` count in tests and fixtures too. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^arquero$/, ['query']],
  [/^d3-/, ['charts']],
  [/^papaparse$/, ['scripts', 'export', 'query']],
  [/^svelte/, ['charts', 'export', 'ui', 'pages', 'embed', 'url', 'scripts', '']],
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : [];
  });
}

const roomOf = (path: string): string => {
  const [top, second = ''] = relative(process.cwd(), path).split(sep);
  return top === 'scripts' ? 'scripts' : second.includes('.') ? '' : second;
};

const IMPORT = /(?:from\s+|import\s*\(?\s*)['"]([^'"]+)['"]/g;
const imports: readonly Import[] = [...sources('src'), ...sources('scripts')].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    room: roomOf(resolve(file)),
    target: match[1]!,
  })),
);

/** The sentence that says what is wrong with an import, or undefined. */
function fault({ file, room, target }: Import): string | undefined {
  if (target.startsWith('.')) {
    const to = roomOf(resolve(dirname(file), target));
    if (room === '' || to === room || to === '') return undefined;
    return ROOMS[room]?.includes(to)
      ? undefined
      : `${file}: ${room || 'src'} may not import ${to} (${target})`;
  }
  const home = HOMES.find(([name]) => name.test(target))?.[1];
  return home && !home.includes(room) ? `${file}: only ${home.join(', ')} may import ${target}` : undefined;
}

describe('the import rules', () => {
  it('no room imports what it may not', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(fault).filter(Boolean)).toEqual([]);
  });

  it('a forbidden import is found', () => {
    expect(fault({ file: 'src/model/fact.ts', room: 'model', target: '../text/format.ts' })).toContain(
      'model may not',
    );
    expect(fault({ file: 'src/charts/a.ts', room: 'charts', target: 'arquero' })).toContain('only query');
    expect(fault({ file: 'src/query/a.ts', room: 'query', target: '../testing/reports.ts' })).toContain(
      'query may not',
    );
    expect(fault({ file: 'src/ui/A.svelte', room: 'ui', target: '../query/run.ts' })).toContain('ui may not');
  });

  it('every room of src is in the table', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !(name in ROOMS))).toEqual([]);
  });
});
