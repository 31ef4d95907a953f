/**
 * `npm run bench -- [--sizes S,T,M] [--runs 5] [--changes 20] [--cpu 1,4] [--peers DIR]`: makes sets of these sizes, builds
 * a site of each, serves it with gzip, measures it in Chromium and prints a table. `--peers DIR` measures other pages of
 * the same sets beside them: DIR/configs/<name>.json as `Measured`, DIR/dists/<name>-<size>/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../command.ts';
import { serve } from '../serve.ts';
import { buildSite } from '../site.ts';
import { withWorkFolder } from '../write/work-folder.ts';
import { measure, type Figures, type Measured, type Options } from './measure.ts';
import { SIZES, writeSet, type SizeName } from './set.ts';

/** The overview: tiles first, then the list of bodies; the control is the row of years. */
const OWN: Measured = {
  first: { selector: '.tile svg circle, .tile svg rect, .bodies tbody tr', min: 1 },
  // Not the names: their links follow the view before its answer is there.
  marks: { selector: '.overview h1, .bodies tbody .strip', min: 1 },
  control: '.filters input[name="year"]',
  ready: '[data-page="overview"][data-state="ready"]',
};

const isSize = (name: string): name is SizeName => Object.hasOwn(SIZES, name);
const kb = (bytes: number): string => String(Math.round(bytes / 102.4) / 10);
const ms = (time: number): string => String(Math.round(time));

const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['requests', ({ requests }) => String(requests)],
  ['sent, KB', ({ bytes }) => kb(bytes)],
  ['script, KB', ({ script }) => kb(script)],
  ['marks, ms', ({ first }) => ms(first)],
  ['painted', ({ painted }) => ms(painted)],
  ['ready', ({ ready }) => ms(ready)],
  ['blocking', ({ blocking }) => ms(blocking)],
  ['shift', ({ shift }) => String(Math.round(shift * 1000) / 1000)],
  ['nodes', ({ nodes }) => String(nodes)],
  ['heap, MB', ({ heap }) => String(Math.round(heap / 104_857.6) / 10)],
  ['first change, ms', ({ firstChange }) => ms(firstChange)],
  ['it loads, KB', ({ changeBytes }) => kb(changeBytes)],
  ['change, ms', ({ change }) => ms(change)],
];
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

function peersIn(
  dir: string | undefined,
  size: string,
): { name: string; dist: string; measured: Measured }[] {
  if (dir === undefined) return [];
  return readdirSync(join(dir, 'configs')).flatMap((file) => {
    const name = basename(file, '.json');
    const dist = join(dir, 'dists', `${name}-${size}`);
    if (!existsSync(dist)) return [];
    return [
      { name, dist, measured: JSON.parse(readFileSync(join(dir, 'configs', file), 'utf8')) as Measured },
    ];
  });
}

async function measureSite(name: string, dist: string, measured: Measured, options: Options): Promise<void> {
  const { server, address } = await serve({ dir: dist });
  try {
    const figures = await measure(address, measured, options);
    process.stdout.write(line([name, ...COLUMNS.map(([, cell]) => cell(figures))]));
  } finally {
    server.close();
  }
}

/** Seconds that `npm run data` takes on a set, and again with nothing changed. */
function dataSeconds(source: string, out: string): readonly string[] {
  return [0, 1].map(() => {
    const started = performance.now();
    const { status } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/data.ts', '--data', source, '--out', out],
      { stdio: 'ignore' },
    );
    if (status !== 0) throw new Error(`${source}: the data have problems`);
    return String(Math.round((performance.now() - started) / 100) / 10);
  });
}

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: 'S,T,M' },
      runs: { type: 'string', default: '5' },
      changes: { type: 'string', default: '20' },
      cpu: { type: 'string', default: '1,4' },
      peers: { type: 'string' },
    },
  });
  const sizes = values.sizes.split(',');
  const wrong = sizes.find((name) => !isSize(name));
  if (wrong !== undefined) throw new UsageError(`--sizes ${wrong}: ${Object.keys(SIZES).join(', ')}`);
  await withWorkFolder(tmpdir(), 'jilan-bench-', async (work) => {
    for (const size of sizes.filter(isSize)) {
      const [source, dir] = [join(work, `data-${size}`), join(work, `dist-${size}`)];
      await writeSet(source, SIZES[size]);
      const [fresh, again] = dataSeconds(source, join(work, `out-${size}`));
      process.stdout.write(`\n${size}: npm run data ${fresh} s, again ${again} s\n\n`);
      await buildSite({ dir, source, charts: 'none' });
      process.stdout.write(line(['', ...COLUMNS.map(([name]) => name)]));
      process.stdout.write(line(['---', ...COLUMNS.map(() => '--:')]));
      for (const cpu of values.cpu.split(',').map(Number)) {
        const options: Options = { runs: Number(values.runs), changes: Number(values.changes), cpu };
        const slowed = cpu > 1 ? `, ${cpu} × slower` : '';
        await measureSite(`${size}${slowed}`, dir, OWN, options);
        for (const peer of peersIn(values.peers, size))
          await measureSite(`${peer.name} ${size}${slowed}`, peer.dist, peer.measured, options);
      }
    }
  });
});
