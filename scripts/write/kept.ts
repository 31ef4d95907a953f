/** The pinned editions that a folder keeps. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Kept {
  readonly id: string;
  /** Of its data, without the edition's name. */
  readonly version: string;
  readonly date: string;
}

/** The editions that a folder keeps, from the first to the latest. */
export async function keptIn(store: string): Promise<Kept[]> {
  if (!existsSync(store)) return [];
  const names = (await readdir(store)).filter((name) => existsSync(join(store, name, 'edition.json')));
  const read = async (name: string): Promise<Kept> =>
    JSON.parse(await readFile(join(store, name, 'edition.json'), 'utf8')) as Kept;
  return Promise.all(names.sort().map(read));
}
