import { describe, expect, it } from 'vitest';
import { dictionariesOf, leavesOf } from '../../testing/dictionaries.ts';
import { isRead } from '../../testing/reads.ts';

const SOURCES = import.meta.glob<string>(
  [
    '../../**/*.{ts,svelte}',
    '../../../scripts/**/*.ts',
    '!../../**/*.test.ts',
    '!../../testing/**',
    '!./{zh,en}/*.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);
/** Their lookups read every entry by its key; that a key is one of theirs is the compiler's to see. */
const BY_KEY: readonly string[] = ['method', 'notices', 'sentences', 'subtitles'];

/** A file reads a dictionary that it imports, or the lookup beside the folders. */
const readersOf = (dictionary: string): string[] => {
  const lookup = dictionary === 'interface' ? '(words|interface)' : dictionary;
  const imports = new RegExp(`from '[^']*/${lookup}\\.ts'`);
  return Object.values(SOURCES).filter((text) => imports.test(text));
};

describe('isRead', () => {
  const reads = (text: string, path: string): boolean => isRead([text], path.split('.'));
  it('finds a word that is named with the group that it stands in', () => {
    expect(reads('w.figure.table', 'figure.table')).toBe(true);
    expect(reads('w.figure.chart', 'figure.table')).toBe(false);
    expect(reads('w.other.table', 'figure.table')).toBe(false);
  });
  it('finds a word of a group that is taken out first', () => {
    expect(reads('const w = words(lang).figure; w.table', 'figure.table')).toBe(true);
    expect(reads('const { table } = words(lang).figure;', 'figure.table')).toBe(true);
    expect(reads('label(({ columns }) => columns.rate)', 'columns.rate')).toBe(true);
  });
  it('takes a group that is read by a key as read', () => {
    expect(reads('w.states[state]', 'states.to_check')).toBe(true);
    expect(reads('Object.entries(w.states)', 'states.to_check')).toBe(true);
  });
});

describe('the words', () => {
  it('are all read by somebody', () => {
    const unread = Object.entries(dictionariesOf('zh')).flatMap(([name, dictionary]) => {
      if (BY_KEY.includes(name)) return [];
      const readers = readersOf(name);
      const paths = leavesOf(dictionary).map(([path]) => path);
      return paths.filter((path) => !isRead(readers, path.split('.'))).map((path) => `${name}.${path}`);
    });
    expect(unread).toEqual([]);
  });
});
