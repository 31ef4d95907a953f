/**
 * `npm run attack:kills -- --runs 100 [--of data|build]`: kills the pipeline at random moments. After each kill what is
 * published must be whole: the same bytes as a run that was let to end. The moments come from a seed.
 */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../command.ts';
import { random } from '../sample/random.ts';
import { withWorkFolder } from '../write/work-folder.ts';
import { filesOf } from './files-of.ts';

/** Ends the command after `ms`, or never; resolves when it has ended. */
function run(args: readonly string[], ms = Infinity): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: 'ignore' });
  const timer = ms === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((done) =>
    child.once('close', () => {
      clearTimeout(timer);
      done(performance.now() - started);
    }),
  );
}

/** Names and bytes of all files below a folder as one text; '' where there is none. */
const digest = async (dir: string): Promise<string> =>
  JSON.stringify([...(await filesOf(dir))]).replace(/^\[\]$/, '');

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '100' }, of: { type: 'string', default: 'data' } },
  });
  const commands: Readonly<Record<string, (out: string) => string[]>> = {
    data: (out) => ['scripts/data.ts', '--force', '--out', out],
    build: (out) => ['scripts/build.ts', '--force', '--dist', out],
  };
  const command = commands[values.of];
  if (!command) throw new UsageError(`--of ${values.of}: ${Object.keys(commands).join(' | ')}`);
  await withWorkFolder(tmpdir(), 'jilan-kills-', async (work) => {
    const out = join(work, 'site', 'published');
    const whole = await run(command(out));
    const good = await digest(out);
    if (good === '') throw new Error(`${values.of} wrote nothing`);
    const draw = random(1);
    const count = { whole: 0, healed: 0, broken: 0 };
    for (let n = Number(values.runs); n > 0; n -= 1) {
      await run(command(out), draw.next() * whole);
      const found = await digest(out);
      if (found === good) count.whole += 1;
      else {
        await run(command(out));
        count[found === '' && (await digest(out)) === good ? 'healed' : 'broken'] += 1;
      }
    }
    await run(command(out));
    const left = (await readdir(dirname(out))).filter((name) => name !== basename(out));
    process.stdout.write(`${values.of}: ${JSON.stringify(count)}, left behind: ${left.length}\n`);
    if (count.broken > 0 || left.length > 0 || (await digest(out)) !== good) process.exitCode = 1;
  });
});
