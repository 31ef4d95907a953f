/** `npm start`: normalizes the data, builds the pages and serves them on this machine. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { serve } from './serve.ts';

const PORT = 4173;

const data = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (data.status !== 0) process.exit(data.status ?? 1);
await build({ logLevel: 'warn' });

const dir = resolve('dist');
const { address } = await serve({ dir, port: Number(process.env.PORT ?? PORT) }).catch(() => serve({ dir }));
process.stdout.write(`\n绩览 ${address}\n`);
