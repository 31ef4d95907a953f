/** One way to a publishable folder, for `npm run build` and `npm start`. */
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { writeCharts, type ChartsOptions } from './charts.ts';
import { DataProblems } from './command.ts';
import { assertNew, keepEdition, placeEditions } from './editions.ts';
import { buildEmbed } from './embed.ts';
import { prerenderInto } from './prerender.ts';
import { publishedLast } from './revisions/published.ts';
import { writeRevisions } from './revisions/write.ts';
import { writeSupply } from './supply/licences.ts';
import { collectShipped } from './supply/shipped.ts';
import { buildFolder } from './write/swap.ts';

export interface SiteOptions {
  /** Folder to write; what stands there is replaced. */
  readonly dir: string;
  /** Further flags for scripts/data.ts. */
  readonly flags?: readonly string[];
  /** Another data folder, e.g. a sample: public/data is then left alone. */
  readonly source?: string;
  /** Charts as files: the site's public address, bodies asked for. `none`: neither pictures nor answers for embeds. */
  readonly charts?: Pick<ChartsOptions, 'address' | 'bodies' | 'pictures'> | 'none';
  /** Keeps the site that is built as a pinned edition of this id. */
  readonly edition?: string;
}

/** Where pinned editions are kept; a sample has none. */
const EDITIONS = 'editions';

/** Throws where the data have problems. */
function normalize(flags: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...flags], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new DataProblems(status ?? 1);
}

/** Builds beside `dir` and takes its place when all is there: where anything fails, `dir` serves on as it was. */
export async function buildSite(options: SiteOptions): Promise<void> {
  const { flags = [], source, edition } = options;
  if (edition !== undefined) assertNew(EDITIONS, edition);
  const last = source ? options.dir : await publishedLast(EDITIONS, options.dir);
  if (!source) normalize([...flags, ...(flags.includes('--since') ? [] : ['--since', last])]);
  await buildFolder(options.dir, (dir) => fill(dir, last, options));
}

/** `last`: folder of the site that was published last. */
async function fill(dir: string, last: string, options: SiteOptions): Promise<void> {
  const { flags = [], source, edition } = options;
  const shipped = new Set<string>();
  await build({
    logLevel: 'warn',
    plugins: [collectShipped(shipped)],
    build: { outDir: dir, emptyOutDir: true },
  });
  if (source) {
    // Vite has copied the project's own data there: another district is no change of these.
    await rm(join(dir, 'data'), { recursive: true, force: true });
    normalize([...flags, '--data', source, '--out', join(dir, 'data')]);
  }
  await prerenderInto(dir);
  await buildEmbed(dir, shipped);
  await writeSupply(dir, shipped);
  const named = flags.includes('--data') ? flags[flags.indexOf('--data') + 1] : undefined;
  if (options.charts === 'none') return;
  const charts = { ...options.charts, source: source ?? named ?? 'data' };
  await writeCharts(dir, charts);
  await writeRevisions(dir, last, options.charts?.address);
  if (edition !== undefined) await keepEdition(dir, EDITIONS, edition, charts);
  if (!source) await placeEditions(dir, EDITIONS);
}
