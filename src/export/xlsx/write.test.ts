import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { catalogueFigure, gapInLine, zeroAndMissing } from '../testing/figures.ts';
import { python, schemaProblems, schemasMissing, unpack } from '../testing/validate.ts';
import { columnName } from './sheet.ts';
import { writeXlsx } from './write.ts';

const absent = schemasMissing();

/** The rows of every sheet as openpyxl reads them: value, type, number format. */
const DUMP = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({s.title: [[[c.value, c.data_type, c.number_format, c.quotePrefix] for c in r] for r in s.rows] for s in book}))`;
type Dump = Record<string, [unknown, string, string, boolean][][]>;

function readBack(bytes: Uint8Array): Dump | undefined {
  const path = join(mkdtempSync(join(tmpdir(), 'xlsx-')), 'a.xlsx');
  writeFileSync(path, bytes);
  const out = python('openpyxl', DUMP, path);
  return out === undefined ? undefined : (JSON.parse(out) as Dump);
}

describe('writeXlsx', () => {
  it('writes 0 as a number, a missing value as no cell and its reason beside', async () => {
    const { texts } = unpack(await writeXlsx(zeroAndMissing()));
    const sheet = texts['xl/worksheets/sheet1.xml']!;
    const cell = (at: string) => new RegExp(`<c r="${at}"[^>]*?(/>|>.*?</c>)`).exec(sheet)?.[0];
    // Title, subtitle, sample mark, version, head: the figures begin in row 6.
    expect(cell('C6')).toContain('<v>0</v>');
    expect(cell('C8')).toBeUndefined();
    expect(cell('D8')).toContain('t="s"');
    expect(cell('C9')).toContain('<v>369</v>');
  });

  it('never writes a formula; a name that begins like one is a text marked as such', async () => {
    const { texts } = unpack(await writeXlsx(zeroAndMissing()));
    expect(texts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/);
    expect(texts['xl/sharedStrings.xml']).toContain('=HYPERLINK(&quot;x&quot;)');
    expect(texts['xl/styles.xml']).toContain('quotePrefix="1"');
  });

  it('another reader finds typed numbers, number formats, texts and both sheets', async (context) => {
    const book = readBack(await writeXlsx(gapInLine()));
    if (!book) return context.skip('no openpyxl');
    expect(Object.keys(book)).toEqual(['数据', '说明']);
    const rows = book['数据']!.slice(4).map((row) =>
      row.map(([value, type, format]) => [value, type, format]),
    );
    expect(rows.map((row) => row[2])).toEqual([
      [0.996, 'n', '0.0%'],
      [null, 'n', 'General'],
      [0, 'n', '0%'],
      [0.976, 'n', '0.00%'],
      [0.9, 'n', '0.0%'],
    ]);
    expect(rows[1]![3]![0]).toBe('未收录报告');
    expect(rows[0]![1]).toEqual([2020, 'n', '0']);
    const notes = book['说明']!.map(([head, text]) => [head![0], text![0]]);
    expect(notes).toContainEqual(['数据版本', '0badcafe']);
    expect(notes).toContainEqual(['数据日期', '2026-11-21']);
    expect(notes).toContainEqual(['单位', '%']);
  });

  it('another reader finds a hostile name as text and the sources whole', async (context) => {
    const book = readBack(await writeXlsx(zeroAndMissing()));
    if (!book) return context.skip('no openpyxl');
    const row = book['数据']![8]!;
    expect(row[0]![0]).toBe('=HYPERLINK("x")');
    expect(row[0]![3]).toBe(true);
    expect(JSON.stringify(book['说明'])).toContain('示例报告 <甲> & 乙');
    expect(JSON.stringify(book['数据'])).toContain('示例数据');
  });

  it.skipIf(absent)(
    `every part of every chart’s workbook keeps to the schemas ${absent}`,
    async () => {
      const books: Uint8Array[] = [];
      for (const { id } of CATALOGUE)
        for (const lang of ['zh', 'en'] as const) books.push(await writeXlsx(catalogueFigure(id, lang)));
      expect(schemaProblems(...books, await writeXlsx(zeroAndMissing()))).toEqual([]);
    },
    60_000,
  );

  it('gives the same bytes for the same figure', async () => {
    expect(await writeXlsx(gapInLine())).toEqual(await writeXlsx(gapInLine()));
  });

  it('stops where the reader cancels', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(writeXlsx(gapInLine(), 'zh', { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('columnName', () => {
  it('counts on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
