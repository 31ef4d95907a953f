/** `npm run fuzz -- --runs 20000`: every property of readers, addresses, files and figures on as many inputs each. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runCommand } from '../command.ts';

await runCommand((args) => {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '20000' } } });
  const { status } = spawnSync('npx', ['vitest', 'run', '.fuzz.test.ts', '--testTimeout=3600000'], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_RUNS: values.runs },
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
  return Promise.resolve();
});
