/** The kinds of parameter that a View has: each reads its raw values and writes them back. */
import { isLineValue } from '../facts/warning-line.ts';
import type { Known } from '../model/embed.ts';
import type { NoticeCode } from '../model/view.ts';
import { decode, encode } from './query-string.ts';

export interface Context {
  readonly site: Known;
  readonly charts: readonly string[];
}

export interface Refused {
  readonly code: NoticeCode;
  readonly value: string;
}
/** An invalid parameter may still have a value: what is left of a list when its unknown items are gone. */
export type Parsed<T> =
  | { readonly state: 'missing'; readonly value?: undefined }
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly value?: T | undefined; readonly refused: readonly Refused[] };

export interface Param<T> {
  /** As it stands in a link: for ever, see migrations.ts. */
  readonly name: string;
  /** `given`: the encoded value of each time that the parameter occurs. */
  readonly read: (given: readonly string[], context: Context) => Parsed<T>;
  /** Encoded; '' leaves the parameter out. */
  readonly write: (value: T) => string;
}

const MISSING = { state: 'missing' } as const;
/** Decoding has been tried by readPairs; pieces of a sound text are sound, as separators are never half an escape. */
const plain = (raw: string): string => decode(raw) ?? raw;

function settle<T>(value: T, refused: readonly Refused[], empty: boolean): Parsed<T> {
  if (refused.length === 0) return { state: 'valid', value };
  return { state: 'invalid', refused, ...(empty ? {} : { value }) };
}

/** One of a set of words; where a parameter occurs twice the last counts. */
export function oneOf<T extends string>(name: string, choices: (context: Context) => readonly T[]): Param<T> {
  return {
    name,
    write: (value) => encode(value),
    read(given, context) {
      const value = plain(given[given.length - 1] ?? '').trim();
      if (value === '') return MISSING;
      const choice = choices(context).find((known) => known === value);
      if (choice !== undefined) return { state: 'valid', value: choice };
      return { state: 'invalid', refused: [{ code: 'unknown_value', value }] };
    },
  };
}

/** True or false, each with the word that says so. */
export function flag(name: string, words: { readonly on: string; readonly off: string }): Param<boolean> {
  const word = oneOf(name, () => [words.on, words.off]);
  return {
    name,
    write: (value) => word.write(value ? words.on : words.off),
    read(given, context) {
      const parsed = word.read(given, context);
      return parsed.state === 'valid'
        ? { state: 'valid', value: parsed.value === words.on }
        : (parsed as Parsed<never>);
    },
  };
}

/** Any text of at most `max` characters. */
export function text(name: string, max: number): Param<string> {
  return {
    name,
    write: (value) => encode(value),
    read(given) {
      const value = plain(given[given.length - 1] ?? '');
      if (value === '') return MISSING;
      if (value.length <= max) return { state: 'valid', value };
      return { state: 'invalid', refused: [{ code: 'out_of_range', value }] };
    },
  };
}

interface Item {
  readonly id: string;
  /** Also understood in a link written by hand. */
  readonly names: readonly string[];
}

/** Ids separated by commas, in the reader's order, each once; several occurrences add up. */
export function listOf(name: string, items: (context: Context) => readonly Item[]): Param<readonly string[]> {
  return {
    name,
    write: (value) => value.map(encode).join(','),
    read(given, context) {
      const known = items(context);
      const find = (wanted: string): string | undefined =>
        (known.find(({ id }) => id === wanted) ?? known.find(({ names }) => names.includes(wanted)))?.id;
      // Some programs encode the commas of a link as well: an unknown item with commas is taken apart again.
      const wanted = split(given, ',').flatMap((item) =>
        find(item) === undefined ? item.split(/[,，]/) : [item],
      );
      const cleaned = wanted.map((item) => item.trim()).filter(Boolean);
      if (cleaned.length === 0) return MISSING;
      const found = [...new Set(cleaned.flatMap((item) => find(item) ?? []))];
      const refused = cleaned.filter((item) => find(item) === undefined);
      return settle(
        found,
        refused.map((value) => ({ code: 'unknown_value', value })),
        found.length === 0,
      );
    },
  };
}

function split(given: readonly string[], separator: string): string[] {
  return given.flatMap((raw) => raw.split(separator)).map(plain);
}

/**
 * Years as ranges and lists: `2021-2023`, `2021,2023`. Years are those from the first to the last report, with or
 * without one of their own; a range that reaches beyond is cut, with a notice.
 */
export function yearList(name: string): Param<readonly number[]> {
  return {
    name,
    write: (value) =>
      runs(value)
        .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
        .join(','),
    read(given, { site }) {
      const items = split(given, ',').flatMap((item) => item.split(/[,，、]/));
      const cleaned = items.map((item) => item.trim()).filter(Boolean);
      if (cleaned.length === 0) return MISSING;
      const filed = site.reports.map((report) => report.year);
      const first = Math.min(...filed);
      const last = Math.max(...filed);
      const years = new Set<number>();
      const refused: Refused[] = [];
      for (const item of cleaned) {
        const [, a, b] = /^(\d{4})(?:\s*[-–—~至]\s*(\d{4}))?$/.exec(item) ?? [];
        if (a === undefined) {
          refused.push({ code: 'malformed', value: item });
          continue;
        }
        const from = Math.min(Number(a), Number(b ?? a));
        const to = Math.max(Number(a), Number(b ?? a));
        // The bounds come first, so that a mistyped range never runs through thousands of years.
        for (let year = Math.max(from, first); year <= Math.min(to, last); year++) years.add(year);
        if (!(from >= first && to <= last)) refused.push({ code: 'out_of_range', value: item });
      }
      const sorted = [...years].sort((a, b) => a - b);
      return settle(sorted, refused, sorted.length === 0);
    },
  };
}

function runs(years: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = out[out.length - 1];
    if (run && run[1] === year - 1) run[1] = year;
    else out.push([year, year]);
  }
  return out;
}

/** Pairs `id:decimal` separated by commas; of two with one id the last counts. */
export function decimals(
  name: string,
  ids: (context: Context) => readonly string[],
): Param<Readonly<Record<string, string>>> {
  return {
    name,
    write: (value) =>
      Object.keys(value)
        .sort()
        .map((id) => `${encode(id)}:${encode(value[id]!)}`)
        .join(','),
    read(given, context) {
      const known = ids(context);
      const out: Record<string, string> = {};
      const refused: Refused[] = [];
      // Programs that encode commas encode colons too: then the text is whole only after decoding.
      const items = given.flatMap((raw) => (raw.includes(':') ? raw : plain(raw)).split(','));
      for (const item of items.filter(Boolean)) {
        const cut = item.lastIndexOf(':');
        const id = plain(item.slice(0, Math.max(cut, 0)));
        const value = plain(item.slice(cut + 1));
        if (cut < 1 || !isLineValue(value)) refused.push({ code: 'malformed', value: plain(item) });
        else if (!known.includes(id)) refused.push({ code: 'unknown_value', value: plain(item) });
        else out[id] = value;
      }
      if (Object.keys(out).length === 0 && refused.length === 0) return MISSING;
      return settle(out, refused, Object.keys(out).length === 0);
    },
  };
}
