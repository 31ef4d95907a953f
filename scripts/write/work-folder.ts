/** Folders to work in: removed when the work ends, and at the next run where it was killed. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** A folder on a shared drive may be at work for another machine, whose processes are not ours to judge. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One of another user is refused, not unknown.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Folders below `parent` that processes of this machine left behind when they were killed. */
async function leftBehind(parent: string, prefix: string): Promise<string[]> {
  return (await readdir(parent))
    .filter((name) => {
      const [, machine, pid] = /^([0-9a-f]{6})-(\d+)-\w+$/.exec(name.slice(prefix.length)) ?? [];
      return name.startsWith(prefix) && machine === MACHINE && !isRunning(Number(pid));
    })
    .map((name) => join(parent, name));
}

/**
 * Makes an empty folder below `parent`, gives its path to `use`, and removes it whatever comes of that. `heal` is asked
 * of each folder that a killed run left behind before it is removed too.
 */
export async function withWorkFolder<T>(
  parent: string,
  prefix: string,
  use: (folder: string) => Promise<T>,
  heal?: (folder: string) => Promise<void>,
): Promise<T> {
  await mkdir(parent, { recursive: true });
  for (const folder of await leftBehind(parent, prefix)) {
    await heal?.(folder);
    await rm(folder, { recursive: true, force: true });
  }
  const folder = await mkdtemp(join(parent, `${prefix}${MACHINE}-${process.pid}-`));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
