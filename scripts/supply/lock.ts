/** package-lock.json as far as it is asked: which packages, in which versions, with which digests and licences. */
import { readFile } from 'node:fs/promises';

export interface Locked {
  /** Folder below the project: `node_modules/a/node_modules/b`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** As npm writes it: `sha512-…`; '' for a package that came inside another one. */
  readonly integrity: string;
  /** SPDX; '' where the package names none. */
  readonly licence: string;
  readonly runsAtInstall: boolean;
  readonly isInside: boolean;
}

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly inBundle?: boolean;
}

/** Sorted by path; without the project itself. */
export function lockedPackages(text: string): Locked[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version ?? '',
      integrity: entry.integrity ?? '',
      licence: entry.license ?? '',
      runsAtInstall: entry.hasInstallScript === true,
      isInside: entry.inBundle === true,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const readLock = async (): Promise<Locked[]> =>
  lockedPackages(await readFile('package-lock.json', 'utf8'));
