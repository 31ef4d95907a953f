/** The offline edition as `npm run build:offline` left it. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const DIR = 'dist-offline';

export interface OfflineFile {
  readonly path: string;
  /** Its `file:` address. */
  readonly address: string;
}

export function offlineFile(): OfflineFile {
  const names = existsSync(DIR) ? readdirSync(DIR).filter((name) => /^绩览-.*\.html$/.test(name)) : [];
  if (names.length !== 1)
    throw new Error(`${DIR} holds ${names.length} editions: run npm run build:offline first`);
  const path = resolve(DIR, names[0]!);
  return { path, address: pathToFileURL(path).href };
}
