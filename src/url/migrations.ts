/**
 * Links live in papers and chats for years. When a parameter or a value changes its name, the old one is added here
 * and stays for ever; nothing else in the codec knows of it. Steps run in order, each on what the one before left.
 */
import type { Pair } from './query-string.ts';

export interface Migration {
  /** First release that writes the new form, e.g. '0.2.0'. */
  readonly since: string;
  readonly about: string;
  /** Old parameter name → new one. */
  readonly params?: Readonly<Record<string, string>>;
  /** Parameter (new name) → old value → new value; for lists each item is looked up. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** None so far: 0.1.0 is the first release whose links count. */
export const MIGRATIONS: readonly Migration[] = [];

const own = (map: Readonly<Record<string, string>> | undefined, key: string): string =>
  map && Object.prototype.hasOwnProperty.call(map, key) ? map[key]! : key;

export function migrate(pairs: readonly Pair[], steps: readonly Migration[] = MIGRATIONS): readonly Pair[] {
  return steps.reduce<readonly Pair[]>(
    (now, step) =>
      now.map((pair) => {
        const name = own(step.params, pair.name);
        const renamed = step.values?.[name];
        const raw = renamed
          ? pair.raw
              .split(',')
              .map((item) => own(renamed, item))
              .join(',')
          : pair.raw;
        return { ...pair, name, raw };
      }),
    pairs,
  );
}
