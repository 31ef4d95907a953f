/** What a folder holds, told by digests. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A digest of each file below `dir`, by its path with `/`, sorted; empty where there is no folder. */
export async function filesOf(dir: string): Promise<Map<string, string>> {
  if (!existsSync(dir)) return new Map();
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digests = await Promise.all(
    paths.sort().map(async (path) => {
      const digest = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return [relative(dir, path).split(sep).join('/'), digest] as const;
    }),
  );
  return new Map(digests);
}
