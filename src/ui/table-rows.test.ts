import { describe, expect, it } from 'vitest';
import type { TableColumn } from './table-rows.ts';
import { haystack, nextSort, parseSort, searchable, sortRows, termsOf } from './table-rows.ts';

interface Row {
  readonly name: string;
  readonly value: number | null;
}
const NAME: TableColumn<Row> = { key: 'name', label: '名称', width: 8, text: (row) => row.name };
const VALUE: TableColumn<Row> = {
  key: 'value',
  label: '数值',
  width: 6,
  number: true,
  text: (row) => (row.value === null ? '—' : `${row.value} 万元`),
  value: (row) => row.value,
};
const rows: readonly Row[] = [
  { name: '招商', value: 100 },
  { name: '安全', value: null },
  { name: '环保', value: 9 },
  { name: '2 号', value: 0 },
  { name: '10 号', value: -3 },
];
const names = (sorted: readonly Row[]): string => sorted.map(({ name }) => name).join(' ');

describe('sortRows', () => {
  it('sorts Chinese by pinyin and digits in text by value', () => {
    expect(names(sortRows(rows, NAME, false))).toBe('2 号 10 号 安全 环保 招商');
    expect(names(sortRows(rows, NAME, true))).toBe('招商 环保 安全 10 号 2 号');
  });

  it('sorts figures by value and puts what is missing last in either direction', () => {
    expect(names(sortRows(rows, VALUE, false))).toBe('10 号 2 号 环保 招商 安全');
    expect(names(sortRows(rows, VALUE, true))).toBe('招商 环保 2 号 10 号 安全');
  });

  it('keeps the order of equal rows in either direction and leaves its input alone', () => {
    const same = [
      { name: '甲', value: 1 },
      { name: '乙', value: 1 },
    ];
    expect(names(sortRows(same, VALUE, false))).toBe('甲 乙');
    expect(names(sortRows(same, VALUE, true))).toBe('甲 乙');
    const before = [...rows];
    sortRows(rows, NAME, false);
    expect(rows).toEqual(before);
  });
});

describe('a search', () => {
  const found = (q: string, row: Row): boolean => {
    const hay = haystack(row, [NAME, VALUE]);
    return termsOf(q).every((term) => hay.includes(term));
  };

  it('needs every word, in any order and in any cell', () => {
    expect(found('万元 招商', rows[0]!)).toBe(true);
    expect(found('招商 亿元', rows[0]!)).toBe(false);
  });

  it('overlooks case, full-width forms and thousands separators', () => {
    expect(searchable('ＧＤＰ 2,218.86')).toBe('gdp 2218.86');
    expect(termsOf('  １２３　Abc ')).toEqual(['123', 'abc']);
    expect(searchable('a, b')).toBe('a, b');
  });

  it('finds no word across the border of two cells', () => {
    expect(found('招商100', rows[0]!)).toBe(false);
  });
});

describe('the sort of a link', () => {
  it('names a column and its direction', () => {
    expect(parseSort('-value', [NAME, VALUE])).toEqual({ key: 'value', descending: true });
    expect(parseSort('name', [NAME, VALUE])).toEqual({ key: 'name', descending: false });
  });

  it('is none where the column is unknown', () => {
    expect(parseSort('colour', [NAME])).toBeUndefined();
    expect(parseSort('', [NAME])).toBeUndefined();
  });

  it('goes from ascending to descending and back to the own order', () => {
    expect(nextSort('', 'name')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBe('');
    expect(nextSort('-value', 'name')).toBe('name');
  });
});
