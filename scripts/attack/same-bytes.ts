/**
 * `npm run attack:same-bytes`: clones the repository twice, builds both, and compares every file. Nothing of a build may
 * come from the clock, from the machine's folders or from what stood there before.
 */
import { spawnSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from '../command.ts';
import { withWorkFolder } from '../write/work-folder.ts';
import { filesOf } from './files-of.ts';

function run(command: string, args: readonly string[], cwd: string): void {
  const env = { ...process.env, TZ: cwd.endsWith('b') ? 'Asia/Shanghai' : 'UTC' };
  const { status } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}`);
}

await runCommand(() =>
  withWorkFolder(tmpdir(), 'jilan-bytes-', async (work) => {
    const [one, two] = [join(work, 'a'), join(work, 'another folder b')];
    for (const clone of [one, two]) {
      run('git', ['clone', '--quiet', resolve('.'), clone], work);
      await symlink(resolve('node_modules'), join(clone, 'node_modules'));
      run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], clone);
    }
    const [first, second] = [await filesOf(join(one, 'dist')), await filesOf(join(two, 'dist'))];
    const names = [...new Set([...first.keys(), ...second.keys()])].sort();
    const unlike = names.filter((name) => first.get(name) !== second.get(name));
    process.stdout.write(`${names.length} files, ${unlike.length} unlike\n${unlike.join('\n')}\n`);
    if (unlike.length > 0) process.exitCode = 1;
  }),
);
