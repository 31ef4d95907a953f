import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../model/search.ts';
import { prepare } from './search-index.ts';
import { byCharacters, byLatin, byPinyin } from './search-match.ts';

const BASE: SearchEntry = {
  kind: 'indicator',
  id: 'x',
  zh: '',
  en: '',
  full_zh: '',
  full_en: '',
  pinyin: '',
  full_pinyin: '',
  about_zh: '',
  about_en: '',
  bodies: [],
  figures: 1,
  to: { page: 'overview' },
};
const made = (entry: Partial<SearchEntry>) => prepare([{ ...BASE, ...entry }])[0]!;
const name = (zh: string, pinyin: string) => made({ zh, pinyin }).names[0]!;

const PARK = name('西区产业园', 'xi qu chan ye yuan');
const TECH = name('穗港科技合作园', 'sui gang ke ji he zuo yuan');
const RATE = name('预算执行率', 'yu suan zhi xing lv');
const VISITS = name('走访企业（家次）', 'zou fang qi ye jia ci');
const EVENT = name('2021湾区VR大会', 'wan qu da hui');

describe('Chinese by character pairs', () => {
  it('finds a name, its beginning and a part of it, in this order', () => {
    expect(byCharacters('西区产业园', PARK)).toBe(1);
    const begun = byCharacters('西区', PARK);
    const inside = byCharacters('产业', PARK);
    expect(begun).toBeGreaterThan(inside);
    expect(inside).toBeGreaterThan(0.6);
  });

  it('finds a name with characters left out, and no name where one of them is foreign', () => {
    expect(byCharacters('穗港科技园', TECH)).toBeGreaterThan(0.5);
    expect(byCharacters('科技园', TECH)).toBeGreaterThan(0.5);
    expect(byCharacters('科贸园', TECH)).toBe(0);
  });

  it('finds other wording where half of the pairs agree, and none where fewer do', () => {
    expect(byCharacters('企业走访', VISITS)).toBeGreaterThan(0);
    expect(byCharacters('企业座谈会', VISITS)).toBe(0);
    expect(byCharacters('执行预算率', RATE)).toBeGreaterThan(0);
  });

  it('takes two characters as they stand only: their order is all they have', () => {
    expect(byCharacters('执行', RATE)).toBeGreaterThan(0.6);
    expect(byCharacters('行执', RATE)).toBe(0);
    expect(byCharacters('预率', RATE)).toBe(0);
  });

  it('does not count brackets and spaces of a name', () => {
    expect(byCharacters('走访企业家次', VISITS)).toBe(1);
  });
});

describe('pinyin', () => {
  it('finds a name by all of its first letters, and not by wrong ones', () => {
    expect(byPinyin('xqcyy', PARK)).toBe(0.97);
    expect(byPinyin('xqcyz', PARK)).toBe(0);
  });

  it('finds a part of a name by its first letters, less well than its beginning', () => {
    expect(byPinyin('zxl', RATE)).toBeGreaterThan(0.6);
    expect(byPinyin('ysz', RATE)).toBeGreaterThan(byPinyin('zxl', RATE));
  });

  it('finds a name by whole syllables, also while the last is being typed', () => {
    expect(byPinyin('xiquchanyeyuan', PARK)).toBe(0.97);
    expect(byPinyin('xiquchanyeyua', PARK)).toBe(0.97);
    expect(byPinyin('xiquchanyeyue', PARK)).toBe(0);
  });

  it('finds syllables and first letters mixed, and characters among them', () => {
    expect(byPinyin('xiqucyy', PARK)).toBeGreaterThan(0.8);
    expect(byPinyin('西区cyy', PARK)).toBeGreaterThan(0.8);
    expect(byPinyin('东区cyy', PARK)).toBe(0);
  });

  it('takes zh, ch and sh as one first letter too', () => {
    expect(byPinyin('yszhxl', RATE)).toBe(0.97);
    expect(byPinyin('xqchyy', PARK)).toBe(0.97);
    expect(byPinyin('xqshyy', PARK)).toBe(0);
  });

  it('reads ü as v and as u', () => {
    expect(byPinyin('zhixinglv', RATE)).toBeGreaterThan(0.6);
    expect(byPinyin('zhixinglu', RATE)).toBeGreaterThan(0.6);
    expect(byPinyin('zhixinglü', RATE)).toBeGreaterThan(0.6);
    expect(byPinyin('zhixingla', RATE)).toBe(0);
  });

  it('lets first letters be left out after the beginning of a name, from four letters on', () => {
    expect(byPinyin('sgkjy', TECH)).toBe(0.4);
    expect(byPinyin('kjzy', TECH)).toBe(0);
    expect(byPinyin('sky', TECH)).toBe(0);
  });

  it('takes a single letter at the beginning of a name only', () => {
    expect(byPinyin('x', PARK)).toBeGreaterThan(0);
    expect(byPinyin('c', PARK)).toBe(0);
  });

  it('types digits and Latin letters of a name as they stand', () => {
    expect(byPinyin('2021wqvrdh', EVENT)).toBe(0.97);
    expect(byPinyin('2022wqvrdh', EVENT)).toBe(0);
  });
});

describe('words and ids', () => {
  const rate = made({ id: 'exec.rate', en: 'Budget execution rate (year end)' });

  it('an id and a whole name are found for certain', () => {
    expect(byLatin('exec rate', rate)).toBe(1);
    expect(byLatin('budget execution rate year end', rate)).toBe(1);
    expect(byLatin('exec rates', rate)).toBe(0);
  });

  it('a word counts more than its beginning, the first word more than others', () => {
    expect(byLatin('budget', rate)).toBeGreaterThan(byLatin('execution', rate));
    expect(byLatin('execution', rate)).toBeGreaterThan(byLatin('execut', rate));
    expect(byLatin('execut', rate)).toBeGreaterThan(0);
  });

  it('a part of an id is found', () => {
    expect(byLatin('exec', made({ id: 'exec.rate', en: 'Rate' }))).toBeGreaterThan(0.6);
    expect(byLatin('xec', made({ id: 'exec.rate', en: 'Rate' }))).toBe(0);
  });

  it('the inside of a word is found from four letters on', () => {
    expect(byLatin('ecution', rate)).toBe(0.4);
    expect(byLatin('ecu', rate)).toBe(0);
  });

  it('an id that only tells a project apart is not searched', () => {
    const project = made({ kind: 'project', id: 'panyu/道路', en: '道路' });
    expect(byLatin('panyu', project)).toBe(0);
    expect(byLatin('panyu', made({ kind: 'department', id: 'panyu', en: 'ETDZ' }))).toBe(1);
  });
});
