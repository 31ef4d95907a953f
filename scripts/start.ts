/**
 * `npm start`: normalizes the data, builds the pages and serves them on this machine. `npm start -- --sample` shows
 * the fictional district instead; it is built beside the real pages and touches neither data/ nor dist/.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeSample } from './sample.ts';
import { serve } from './serve.ts';
import { buildSite } from './site.ts';

const PORT = 4173;

const flags = process.argv.slice(2).filter((argument) => argument !== '--sample');
let dir = resolve('dist');
if (process.argv.includes('--sample')) {
  const work = mkdtempSync(join(tmpdir(), 'jilan-sample-'));
  await writeSample(join(work, 'data'));
  dir = join(work, 'dist');
  // Nobody publishes a sample: the pictures of its many bodies would only keep the reader waiting.
  await buildSite({ dir, flags, source: join(work, 'data'), charts: { pictures: 'default' } });
} else await buildSite({ dir, flags });

const { address } = await serve({ dir, port: Number(process.env.PORT ?? PORT) }).catch(() => serve({ dir }));
process.stdout.write(`\n绩览 ${address}\n`);
