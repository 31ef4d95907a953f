/** One way to a publishable folder, for `npm run build` and `npm start`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { prerenderInto } from './prerender.ts';

export interface SiteOptions {
  /** Folder to write; emptied first. */
  readonly dir: string;
  /** Further flags for scripts/data.ts. */
  readonly flags?: readonly string[];
  /** Another data folder, e.g. a sample: public/data is then left alone. */
  readonly source?: string;
}

/** Ends the process with the pipeline's exit code where the data has problems: it has listed them. */
function normalize(flags: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...flags], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

export async function buildSite({ dir, flags = [], source }: SiteOptions): Promise<void> {
  if (!source) normalize(flags);
  await build({ logLevel: 'warn', build: { outDir: dir, emptyOutDir: true } });
  if (source) normalize([...flags, '--data', source, '--out', join(dir, 'data')]);
  await prerenderInto(dir);
}
