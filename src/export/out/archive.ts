/** Several files as one: names that any system unpacks, the same bytes for the same files. */
import { zipSync, type Zippable } from 'fflate';
import { stamp } from '../ooxml/package.ts';
import { safeName } from './file-names.ts';

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Name and extension; a name without a dot has none. */
function parted(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot < 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
}

/**
 * The names made safe and each its own, whatever case a system keeps: `a.png`, `a-2.png`. No name reaches out of the
 * folder into which an archive is unpacked.
 */
export function entryNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [stem, extension] = parted(name);
    for (let n = 1; ; n += 1) {
      const own = safeName(n === 1 ? [stem] : [stem, String(n)], extension || 'bin');
      const key = own.normalize('NFC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return own;
    }
  });
}

/** A ZIP of the files in their order, stored as they are: pictures do not shrink. `date`: that of the data, YYYY-MM-DD. */
export function archive(files: readonly ArchivedFile[], date: string): Uint8Array {
  const names = entryNames(files.map(({ name }) => name));
  const entries: Zippable = {};
  files.forEach(({ bytes }, i) => (entries[names[i]!] = [bytes, { level: 0, mtime: stamp(date) }]));
  return zipSync(entries);
}
