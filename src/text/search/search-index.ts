/** Entries made ready for matching, once after loading: names without marks, a sound for each of their characters. */
import type { EntryKind, SearchEntry } from '../../model/search.ts';

/** A character of a name and how it is typed in pinyin: a Han character by its syllable, any other as it stands. */
export interface Unit {
  readonly char: string;
  readonly sound: string;
}

export interface Name {
  /** Lower case, without spaces and marks. */
  readonly text: string;
  readonly units: readonly Unit[];
}

export interface Prepared {
  readonly entry: SearchEntry;
  /** Chinese names, the one shown first. */
  readonly names: readonly Name[];
  /** English names in lower case, words separated by single spaces. */
  readonly latin: readonly string[];
  readonly words: readonly string[];
  /** As spaced words; '' where a thing is not known by its id. */
  readonly id: string;
  readonly idParts: readonly string[];
}

const BY_ID: readonly EntryKind[] = ['department', 'page', 'indicator', 'chart'];
const HAN = /[\u3400-\u9fff]/;

/** Whether anything in it may be pinyin. */
export const hasLetters = (text: string): boolean => /[a-zü]/.test(text);

export const hasHan = (text: string): boolean => HAN.test(text);

/** Full-width and half-width, capital and small forms become one. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Letters and digits alone: spaces, brackets and dashes are written in many ways. */
export const bare = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Words of letters and digits, separated by single spaces. */
export const spaced = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** ü is typed as v or as u. */
export const sounded = (text: string): string => text.replace(/[vü]/g, 'u');

function nameOf(zh: string, pinyin: string): Name {
  const syllables = pinyin.split(' ');
  const text = bare(zh);
  let next = 0;
  const units = [...text].map((char): Unit => {
    const literal = sounded(char);
    return HAN.test(char)
      ? { char, sound: sounded(syllables[next++] || char) }
      : { char: literal, sound: literal };
  });
  return { text, units };
}

function prepareEntry(entry: SearchEntry): Prepared {
  const names = [nameOf(entry.zh, entry.pinyin)];
  if (entry.full_zh !== '') names.push(nameOf(entry.full_zh, entry.full_pinyin));
  const latin = [entry.en, entry.full_en].map(spaced).filter((name) => name !== '');
  // The id of a project or a row only tells it apart: its parts are other things' ids.
  const id = BY_ID.includes(entry.kind) ? spaced(entry.id) : '';
  return {
    entry,
    names,
    latin,
    words: latin.join(' ').split(' ').filter(Boolean),
    id,
    idParts: id.split(' ').filter(Boolean),
  };
}

/** A syllable missing from an entry's pinyin leaves that character to be found by itself alone. */
export const prepare = (entries: readonly SearchEntry[]): readonly Prepared[] => entries.map(prepareEntry);
