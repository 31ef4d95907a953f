/**
 * A query string as pairs whose values are still encoded: a list's separators (`,` and `:`) are told from the same
 * characters inside an item only before decoding.
 */
import type { Notice } from '../model/view.ts';

export interface Pair {
  readonly name: string;
  /** Still encoded. */
  readonly raw: string;
  /** Decoded, for showing. */
  readonly shown: string;
}

/** Decoded text, or undefined where the escapes are broken. `+` is a space, as forms write it. */
export function decode(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Never throws. */
export function encode(item: string): string {
  try {
    return encodeURIComponent(item);
  } catch {
    // Half of a surrogate pair cannot be written in a link at all.
    return encodeURIComponent(
      item.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
    );
  }
}

export function readPairs(query: string): { pairs: Pair[]; notices: Notice[] } {
  const pairs: Pair[] = [];
  const notices: Notice[] = [];
  for (const part of query.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const cut = part.indexOf('=');
    const rawName = cut < 0 ? part : part.slice(0, cut);
    const raw = cut < 0 ? '' : part.slice(cut + 1);
    const name = decode(rawName);
    const shown = decode(raw);
    if (name === undefined || shown === undefined)
      notices.push({ code: 'malformed', param: name ?? rawName, value: shown ?? raw });
    else pairs.push({ name, raw, shown });
  }
  return { pairs, notices };
}
