/** All dictionaries of a language at once, and their words one by one. */
import type { Lang } from '../model/localised.ts';

/** Files of a language's folder that help its dictionaries and are none. */
export const HELPERS: readonly string[] = ['numeral.ts', 'plural.ts'];

const MODULES = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../text/words/*/*.ts', '!../text/words/*/*.test.ts'],
  { eager: true },
);

/** By the name of its file: `department`, `interface`. */
export function dictionariesOf(lang: Lang): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(MODULES).flatMap(([path, exported]) => {
      const [, folder, name] = /\/(\w+)\/([\w-]+)\.ts$/.exec(path) ?? [];
      return folder === lang && name !== undefined && lang in exported ? [[name, exported[lang]]] : [];
    }),
  );
}

/** Every text or function with its path: `['interface.pages.overview', '总览']`. */
export function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}
