/** All files of a folder at once, or none: what stood there stays until the new ones are complete. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Path below the folder → text. */
export type Files = Readonly<Record<string, string>>;

/** A run takes seconds; what is older than this (ms) was left behind by one that was killed. */
const STALE = 10 * 60 * 1000;

/**
 * Writes `files` into a folder beside `dir` and renames it into its place. Where anything fails the folder
 * that stood there is put back and the error goes on.
 */
export async function replaceFolder(dir: string, files: Files): Promise<void> {
  const target = resolve(dir);
  const parent = dirname(target);
  const prefix = `.${basename(target)}-`;
  await mkdir(parent, { recursive: true });
  await clearStale(parent, prefix);
  const work = await mkdtemp(join(parent, prefix));
  const [fresh, old] = [join(work, 'new'), join(work, 'old')];
  try {
    await mkdir(fresh);
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text);
    }
    if (existsSync(target)) await rename(target, old);
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) await rename(old, target);
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function clearStale(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const left = await stat(join(parent, name)).catch(() => undefined);
    if (left && Date.now() - left.mtimeMs > STALE)
      await rm(join(parent, name), { recursive: true, force: true });
  }
}
