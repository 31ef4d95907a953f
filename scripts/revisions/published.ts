/** The state that was published last: what a build is held against. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Check } from '../../src/model/check.ts';
import type { Encoded } from '../../src/model/columnar.ts';
import { decode } from '../../src/model/columnar.ts';
import type { Site } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { ChangesFile, Revision } from '../../src/model/revision.ts';
import { keptIn } from '../write/kept.ts';

export interface Published {
  readonly site: Site;
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  /** Its own history, the latest revision first. */
  readonly revisions: readonly Revision[];
}

/** Where a site keeps its history, below its folder. */
export const CHANGES = 'changes/changes.json';

/**
 * The folder of the site that was published last: the latest edition, which every machine has alike; without any the
 * site that stands where the new one will, since that is what is served.
 */
export async function publishedLast(store: string, dist: string): Promise<string> {
  const editions = await keptIn(store);
  const last = editions[editions.length - 1];
  return last ? join(store, last.id) : dist;
}

/** Null where `site` is no built site, or one of another form. */
export async function readPublished(site: string): Promise<Published | null> {
  const read = async <T>(path: string): Promise<T> =>
    JSON.parse(await readFile(join(site, path), 'utf8')) as T;
  try {
    return {
      site: await read<Site>('data/site.json'),
      facts: decode(await read<Encoded>('data/facts.json')) as unknown as Fact[],
      checks: await read<Check[]>('data/checks.json'),
      revisions: await read<ChangesFile>(CHANGES).then(
        ({ revisions }) => revisions,
        () => [],
      ),
    };
  } catch {
    return null;
  }
}
