/** Where the files of a chart stand: addresses that do not change between builds. */
import { chartsFolder } from '../../src/model/embed.ts';
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
  return body === undefined ? LANGS : LANGS.slice(0, 1);
}

/** Below the folder of the language; a body's file in the folder of its chart. */
export function placeOf(chart: string, lang: Lang, body?: string): Place {
  const name = body ?? chart;
  const folder = body === undefined ? chartsFolder(lang) : `${chartsFolder(lang)}/${chart}`;
  return { path: `${folder}/${name}`, up: '../'.repeat(folder.split('/').length), name };
}
