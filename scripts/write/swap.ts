/** All files of a folder at once, or none: what stood there stays until the new ones are complete. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Path below the folder → text. */
export type Files = Readonly<Record<string, string>>;

/**
 * Writes `files` into a folder beside `dir` and renames it into its place. Where anything fails the folder
 * that stood there is put back and the error goes on.
 */
export async function replaceFolder(dir: string, files: Files): Promise<void> {
  const target = resolve(dir);
  const parent = dirname(target);
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, `.${basename(target)}-new-`));
  const old = `${fresh}-old`;
  try {
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
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
