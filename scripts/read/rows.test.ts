import { describe, expect, it } from 'vitest';
import { readRows } from './rows.ts';

function cells(text: string): [string, number, number][][] {
  const read = readRows(text);
  if ('error' in read) throw new Error(`${read.error} at ${read.line}:${read.column}`);
  return read.rows.map((row) => row.map((c) => [c.text, c.line, c.column]));
}

describe('readRows', () => {
  it('tells line and column of every cell', () => {
    expect(cells('a,bc\n,d\n')).toEqual([
      [
        ['a', 1, 1],
        ['bc', 1, 3],
      ],
      [
        ['', 2, 1],
        ['d', 2, 2],
      ],
    ]);
  });

  it('keeps the lines right behind a quoted cell with line breaks', () => {
    expect(cells('"x\ny\nz",b\nc,d')).toEqual([
      [
        ['x\ny\nz', 1, 1],
        ['b', 3, 4],
      ],
      [
        ['c', 4, 1],
        ['d', 4, 3],
      ],
    ]);
  });

  it('keeps the columns right behind doubled quotes, commas in quotes and blanks behind quotes', () => {
    expect(cells('"a ""b"", c" ,d\n"",e')).toEqual([
      [
        ['a "b", c', 1, 1],
        ['d', 1, 15],
      ],
      [
        ['', 2, 1],
        ['e', 2, 4],
      ],
    ]);
  });

  it('leaves a quote inside an unquoted cell alone', () => {
    expect(cells('5" pipe,b')).toEqual([
      [
        ['5" pipe', 1, 1],
        ['b', 1, 9],
      ],
    ]);
  });

  it('drops empty rows at the end and keeps those before', () => {
    expect(cells('a,b\n\n1,2\n,\n \n\n').map((row) => row.map(([text]) => text))).toEqual([
      ['a', 'b'],
      [''],
      ['1', '2'],
    ]);
    expect(cells('\n \n')).toEqual([]);
    expect(cells('')).toEqual([]);
  });

  it('refuses a quote that never closes, and one that closes amid a cell, at their place', () => {
    expect(readRows('a,b\nc,"d\n')).toEqual({ error: 'quotes', line: 2, column: 3 });
    expect(readRows('a,b\n"c"d,e\n')).toEqual({ error: 'quotes', line: 2, column: 1 });
  });

  it('agrees with the writer of the text on 400 random tables', () => {
    let seed = 7;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    const pieces = ['', 'a', '数', ',', '"', '\n', ' ', '1,234', '😀'];
    for (let table = 0; table < 400; table++) {
      const wanted: [string, number, number][][] = [];
      let text = '';
      for (let r = 0; r < 1 + next(4); r++) {
        const row: [string, number, number][] = [];
        for (let c = 0; c < 1 + next(4); c++) {
          const value = Array.from({ length: next(4) }, () => pieces[next(pieces.length)]).join('');
          const quote = /[",\n]/.test(value) || next(3) === 0;
          if (c > 0) text += ',';
          const before = text.split('\n');
          row.push([value, before.length, before[before.length - 1]!.length + 1]);
          text += quote ? `"${value.replace(/"/g, '""')}"` : value;
        }
        wanted.push(row);
        text += '\n';
      }
      const blank = (row: [string, number, number][]): boolean => row.every(([value]) => value.trim() === '');
      while (wanted.length > 0 && blank(wanted[wanted.length - 1]!)) wanted.pop();
      expect(cells(text), JSON.stringify(text)).toEqual(wanted);
    }
  });
});
