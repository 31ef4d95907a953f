import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { harmless, toCsv } from './csv.ts';

describe('harmless', () => {
  it.each(['=1+1', '+1', '-a', '--8.82', '-8.82%', '@x', '\tx', '\rx', '\nx', '-1,234'])(
    'keeps %j from becoming a formula',
    (cell) => {
      expect(harmless(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['-8.82', '-1', '0', '97.60', 'a=b', '数-1', ''])('leaves %j alone', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });
});

describe('toCsv', () => {
  it('begins with a BOM, ends lines with CRLF and quotes what needs it', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['1,2', 'x"y'],
          ['', 'l1\nl2'],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"1,2","x""y"\r\n,"l1\nl2"\r\n');
  });

  it('gives the cells back to a reader', () => {
    const rows = [
      ['近31', '一（二）；三'],
      [' 空 ', '"'],
    ];
    const text = toCsv(['a', 'b'], rows).slice(1);
    expect(Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1)).toEqual(rows);
  });
});
