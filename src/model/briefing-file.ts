/** The file that hands a briefing on: versioned JSON, read with suspicion. The browser keeps the same text. */
import { COVERS, MOST_ITEMS } from './briefing.ts';
import type { Briefing, BriefingItem, CoverKind, PinnedView } from './briefing.ts';
import { LANGS } from './localised.ts';
import { PAGES } from './view.ts';

/** Says what the file is to whoever opens it. */
const BRIEFING_FORMAT = 'jilan-briefing';

/** `path` names the place in the file: `items[2].view.years`. */
export interface BriefingFault {
  readonly code: 'not_json' | 'not_briefing' | 'newer' | 'wrong';
  readonly path: string;
}
export type ReadBriefing =
  | { readonly briefing: Briefing; readonly fault?: undefined }
  | { readonly fault: BriefingFault; readonly briefing?: undefined };

type Json = Readonly<Record<string, unknown>>;
/** What turns a file of a version (the index + 1) into one of the next. */
export type BriefingMigration = (file: Json) => Json;
/** None so far: the first version stands. */
const BRIEFING_MIGRATIONS: readonly BriefingMigration[] = [];
const BRIEFING_VERSION = BRIEFING_MIGRATIONS.length + 1;

/** Characters of a text that a reader wrote. */
const MOST_TEXT = 4000;
const MOST_IDS = 500;

class Wrong extends Error {
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

function object(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Wrong(path);
  return value as Json;
}
function text(value: unknown, path: string, most = MOST_TEXT): string {
  if (typeof value !== 'string' || value.length > most) throw new Wrong(path);
  return value;
}
function flag(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new Wrong(path);
  return value;
}
function list<T>(
  value: unknown,
  path: string,
  most: number,
  each: (value: unknown, path: string) => T,
): readonly T[] {
  if (!Array.isArray(value) || value.length > most) throw new Wrong(path);
  return value.map((item: unknown, i) => each(item, `${path}[${i}]`));
}
function oneOf<T extends string>(value: unknown, path: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Wrong(path);
  return found;
}
function year(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1900 || value > 2200)
    throw new Wrong(path);
  return value;
}
function date(value: unknown, path: string): string {
  const written = text(value, path, 10);
  if (written === '') return '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) throw new Wrong(path);
  const time = new Date(`${written}T00:00:00Z`);
  // A date that no calendar has (2026-02-30) is moved on by some engines and refused by others.
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== written) throw new Wrong(path);
  return written;
}
function decimals(value: unknown, path: string): Readonly<Record<string, string>> {
  const given = object(value, path);
  // Entries, because a plain assignment to `__proto__` would be lost.
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => {
      const decimal = text(value, `${path}.${id}`, 20);
      if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(decimal)) throw new Wrong(`${path}.${id}`);
      return [id, decimal];
    }),
  );
}

/** What later releases add to a view may be left out; what decides the figures may not. */
function viewFrom(value: unknown, path: string): PinnedView {
  const given = object(value, path);
  const optional = <T>(key: string, or: T, read: (value: unknown, path: string) => T): T =>
    given[key] === undefined ? or : read(given[key], `${path}.${key}`);
  const id = (each: unknown, at: string): string => text(each, at, 80);
  return {
    page: oneOf(given.page, `${path}.page`, PAGES),
    lang: oneOf(given.lang, `${path}.lang`, LANGS),
    departments: list(given.departments, `${path}.departments`, MOST_IDS, id),
    years: list(given.years, `${path}.years`, MOST_IDS, year),
    theme: optional('theme', '', id),
    peers: optional('peers', '', id),
    succession: optional('succession', true, flag),
    lines: optional('lines', {}, decimals),
    body: optional('body', '', id),
    indicator: optional('indicator', '', id),
    shared: optional('shared', true, flag),
  };
}

function itemFrom(value: unknown, path: string): BriefingItem {
  const given = object(value, path);
  const data = object(given.data, `${path}.data`);
  const own = (key: 'title' | 'sentence' | 'caption'): string =>
    given[key] === undefined ? '' : text(given[key], `${path}.${key}`);
  return {
    id: text(given.id, `${path}.id`, 40),
    chart: text(given.chart, `${path}.chart`, 80),
    view: viewFrom(given.view, `${path}.view`),
    as: oneOf(given.as ?? 'chart', `${path}.as`, ['chart', 'table'] as const),
    title: own('title'),
    sentence: own('sentence'),
    caption: own('caption'),
    data: {
      version: text(data.version, `${path}.data.version`, 40),
      date: date(data.date, `${path}.data.date`),
    },
  };
}

function briefingFrom(file: Json): Briefing {
  const given = object(file.briefing, 'briefing');
  const items = list(given.items, 'items', MOST_ITEMS, itemFrom);
  items.forEach(({ id }, i) => {
    if (items.findIndex((item) => item.id === id) < i) throw new Wrong(`items[${i}].id`);
  });
  const own = (key: 'title' | 'subtitle' | 'unit'): string =>
    given[key] === undefined ? '' : text(given[key], key, 400);
  return {
    title: own('title'),
    subtitle: own('subtitle'),
    unit: own('unit'),
    date: date(given.date ?? '', 'date'),
    cover: oneOf<CoverKind>(given.cover ?? 'page', 'cover', COVERS),
    items,
  };
}

/** Reads a file's text whole or not at all; never throws. A file of an older version goes through `migrations`. */
export function readBriefing(
  content: string,
  migrations: readonly BriefingMigration[] = BRIEFING_MIGRATIONS,
): ReadBriefing {
  let parsed: unknown;
  try {
    // Programs that edit text on Windows put a mark before it.
    parsed = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return { fault: { code: 'not_json', path: '' } };
  }
  try {
    let file = object(parsed, '');
    const given = file.version;
    if (file.format !== BRIEFING_FORMAT || typeof given !== 'number' || !Number.isInteger(given) || given < 1)
      return { fault: { code: 'not_briefing', path: '' } };
    if (given > migrations.length + 1) return { fault: { code: 'newer', path: '' } };
    for (const step of migrations.slice(given - 1)) file = step(file);
    return { briefing: briefingFrom(file) };
  } catch (error) {
    if (error instanceof Wrong)
      return { fault: { code: error.path === '' ? 'not_briefing' : 'wrong', path: error.path } };
    return { fault: { code: 'wrong', path: '' } }; // a step met what it did not expect
  }
}

/** The text of a file; the same briefing gives the same bytes. */
export function writeBriefing(briefing: Briefing): string {
  return `${JSON.stringify({ format: BRIEFING_FORMAT, version: BRIEFING_VERSION, briefing }, null, 2)}\n`;
}
