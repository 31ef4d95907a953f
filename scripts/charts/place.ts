/** Where the files of a chart stand: addresses that do not change between builds. */
import { LANGS, type Lang } from '../../src/model/localised.ts';

export interface Place {
  /** Below the site's folder, without extension: `charts/visits`, `charts/en/visits/xiqu`. */
  readonly path: string;
  /** From that file to the site's folder: `../`. */
  readonly up: string;
  /** The file's own name without extension, for addresses beside it. */
  readonly name: string;
}

/** Default views stand in both languages; those of the many bodies in the first, to bound the time and the room. */
export function languagesOf({ body }: { readonly body?: string }): readonly Lang[] {
  return body === undefined ? LANGS : ['zh'];
}

/** Chinese stands first, English below `charts/en`. */
export function placeOf(chart: string, lang: Lang, body?: string): Place {
  const parts = ['charts', ...(lang === 'en' ? ['en'] : []), chart, ...(body === undefined ? [] : [body])];
  return { path: parts.join('/'), up: '../'.repeat(parts.length - 1), name: parts[parts.length - 1]! };
}
