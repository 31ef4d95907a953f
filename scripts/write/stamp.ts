/**
 * What an output was made of, kept in it: where neither the data nor the code nor Node has changed since, and every file
 * stands as it was written, there is nothing to do. Told by content, so that a checkout or a copy changes nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name of the stamp in the folder of the output. */
export const STAMP = 'stamp.json';

interface Stamp {
  /** Digest of data, code and Node. */
  readonly key: string;
  /** Bytes of every file of the output. */
  readonly files: Readonly<Record<string, number>>;
}

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..');
/** What decides an output: the schemas and rules, how they are run, and the packages that they use. */
const CODE = ['src', 'scripts', 'package-lock.json'];

/** Every file below `path`, sorted; not hidden ones, nor what this programme published there. */
function filesBelow(path: string, isTaken: (name: string) => boolean): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  if (existsSync(join(path, 'datapackage.json'))) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = join(path, entry.name);
      if (entry.isDirectory()) return filesBelow(file, isTaken);
      return isTaken(entry.name) ? [file] : [];
    });
}

/** A digest of all that an output of the folder `data` follows from. `root` is the folder of the code. */
export function stampKey(data: string, root = ROOT): string {
  const hash = createHash('sha256').update(process.version);
  const add = (base: string, files: readonly string[]): void => {
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`\0${file.slice(base.length)}\0${bytes.length}\0`).update(bytes);
    }
  };
  const isCode = (name: string): boolean => !/\.test\.ts$|\.(css|md|svg|svelte)$/.test(name);
  for (const path of CODE) add(root, filesBelow(join(root, path), isCode));
  hash.update('\0data');
  const folder = resolve(data);
  add(
    folder,
    filesBelow(folder, () => true),
  );
  return hash.digest('hex');
}

/** The stamp as it stands among the files of an output; `sizes` are their bytes by path. */
export const stampText = (key: string, sizes: Stamp['files']): string =>
  `${JSON.stringify({ key, files: sizes } satisfies Stamp)}\n`;

/** Whether `out` holds, whole, the output that `key` stands for. */
export function isCurrent(out: string, key: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(join(out, STAMP), 'utf8')) as Stamp;
    return (
      stamp.key === key &&
      Object.entries(stamp.files).every(([path, bytes]) => statSync(join(out, path)).size === bytes)
    );
  } catch {
    return false;
  }
}
