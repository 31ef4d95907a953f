/**
 * `npm start`: normalizes the data, builds the pages and serves them on this machine. `npm start -- --sample` shows
 * the fictional district instead; it is built beside the real pages and touches neither data/ nor dist/.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from './command.ts';
import { writeSample } from './sample.ts';
import { serve } from './serve.ts';
import { buildSite } from './site.ts';
import { withWorkFolder } from './write/work-folder.ts';

const PORT = 4173;

/** Serves until the process is ended. */
async function show(dir: string): Promise<never> {
  const port = Number(process.env.PORT ?? PORT);
  const { address } = await serve({ dir, port }).catch(() => serve({ dir }));
  process.stdout.write(`\n绩览 ${address}\n`);
  return new Promise<never>(() => undefined);
}

await runCommand(async (args) => {
  const flags = args.filter((argument) => argument !== '--sample');
  if (flags.length === args.length) {
    await buildSite({ dir: 'dist', flags });
    await show(resolve('dist'));
  }
  await withWorkFolder(tmpdir(), 'jilan-sample-', async (work) => {
    const [source, dir] = [join(work, 'data'), join(work, 'dist')];
    await writeSample(source);
    // Nobody publishes a sample: the pictures of its many bodies would only keep the reader waiting.
    await buildSite({ dir, flags, source, charts: { pictures: 'default' } });
    await show(dir);
  });
});
