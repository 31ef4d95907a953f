/** A folder at once, or not at all: what stood there stays until the new one is complete. */
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { withWorkFolder } from './work-folder.ts';

/** Path below the folder → text. */
export type Files = Readonly<Record<string, string>>;

/** Two runs that end at the same moment take each other's place away; the later one tries again. */
const TRIES = 5;

const code = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Puts `fresh` where `target` stands, which goes to `old`. Where the second step fails the first is taken back. */
async function swap(fresh: string, target: string, old: string): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      await rename(target, join(old, String(tries))).catch((error: unknown) => {
        if (code(error) !== 'ENOENT') throw error;
      });
      return await rename(fresh, target);
    } catch (error) {
      const kept = join(old, String(tries));
      if (existsSync(kept) && !existsSync(target)) await rename(kept, target);
      if (tries === TRIES || !['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code(error) ?? '')) throw error;
    }
}

/**
 * Has `fill` write a folder beside `dir` and renames it into its place. Where anything fails `dir` is as it was and the
 * error goes on. Of a run that was killed between the two renames the next one puts the folder back first.
 */
export async function buildFolder(dir: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const target = resolve(dir);
  await withWorkFolder(
    dirname(target),
    `.${basename(target)}-`,
    async (work) => {
      const [fresh, old] = [join(work, 'new'), join(work, 'old')];
      await Promise.all([mkdir(fresh), mkdir(old)]);
      await fill(fresh);
      await swap(fresh, target, old);
    },
    async (work) => {
      const kept = join(work, 'old', '1');
      if (existsSync(kept) && !existsSync(target)) await rename(kept, target);
    },
  );
}

/** Writes `files` as the folder `dir`, all of them or none. */
export async function replaceFolder(dir: string, files: Files): Promise<void> {
  await buildFolder(dir, async (fresh) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text);
    }
  });
}
