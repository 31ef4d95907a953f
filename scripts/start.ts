/**
 * `npm start`: normalizes the data, builds the pages and serves them on this machine. `npm start -- --sample` shows
 * the fictional district instead; it is built beside the real pages and touches neither data/ nor dist/.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { writeSample } from './sample.ts';
import { serve } from './serve.ts';

const PORT = 4173;

const passed = process.argv.slice(2).filter((argument) => argument !== '--sample');
const isSample = process.argv.includes('--sample');

function normalize(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

let dir = resolve('dist');
if (isSample) {
  const work = mkdtempSync(join(tmpdir(), 'jilan-sample-'));
  await writeSample(join(work, 'data'));
  dir = join(work, 'dist');
  await build({ logLevel: 'warn', build: { outDir: dir, emptyOutDir: true } });
  normalize([...passed, '--data', join(work, 'data'), '--out', join(dir, 'data')]);
} else {
  normalize(passed);
  await build({ logLevel: 'warn' });
}

const { address } = await serve({ dir, port: Number(process.env.PORT ?? PORT) }).catch(() => serve({ dir }));
process.stdout.write(`\n绩览 ${address}\n`);
