import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { catalogueFigure, gapInLine, tinyPng, zeroAndMissing } from '../testing/figures.ts';
import { python, schemaProblems, schemasMissing, unpack } from '../testing/validate.ts';
import { TEXT_TWIPS } from './page.ts';
import { shareWidths } from './table.ts';
import type { DocItem } from './items.ts';
import { writeDocx } from './write.ts';

const absent = schemasMissing();
const picture = { png: tinyPng() };
const items = (lang: 'zh' | 'en' = 'zh'): DocItem[] => [
  { kind: 'heading', level: 1, text: '一、预算执行' },
  { kind: 'heading', level: 2, text: '（一）执行率' },
  { kind: 'heading', level: 3, text: '1.各部门' },
  { kind: 'paragraph', text: '各部门执行率 <97%> & 以上。' },
  { kind: 'figure', figure: gapInLine(lang), picture },
  { kind: 'figure', figure: zeroAndMissing(lang), picture, caption: '政策宣讲会场次', table: true },
  { kind: 'break' },
];
const cover = { title: '整体支出绩效自评简报', unit: '示例财政局', date: '2026年11月21日' };

const DUMP = `
import json, sys, docx
d = docx.Document(sys.argv[1])
s = d.sections[0]
print(json.dumps({
  'texts': [[p.style.name, p.text] for p in d.paragraphs],
  'pictures': [round(x.width.mm, 2) for x in d.inline_shapes],
  'tables': [[[c.text for c in r.cells] for r in t.rows] for t in d.tables],
  'page': [round(v.mm) for v in (s.page_width, s.page_height, s.top_margin, s.left_margin)],
  'area': [round((s.page_width - s.left_margin - s.right_margin) / 36000, 1), round((s.page_height - s.top_margin - s.bottom_margin) / 36000, 1)]}))`;
interface Dump {
  texts: [string, string][];
  pictures: number[];
  tables: string[][][];
  page: number[];
  area: number[];
}

function readBack(bytes: Uint8Array): Dump | undefined {
  const path = join(mkdtempSync(join(tmpdir(), 'docx-')), 'a.docx');
  writeFileSync(path, bytes);
  const out = python('docx', DUMP, path);
  return out === undefined ? undefined : (JSON.parse(out) as Dump);
}

describe('writeDocx', () => {
  it('another reader finds captions below figures, titles above tables, sources and pictures of 156 mm', async (context) => {
    const paper = readBack(await writeDocx(items(), 'zh', { cover }));
    if (!paper) return context.skip('no python-docx');
    const texts = paper.texts.map(([, text]) => text);
    expect(texts).toContain(`图1  ${gapInLine().title}`);
    expect(texts).toContain('图2  政策宣讲会场次');
    expect(texts.some((text) => text.startsWith('表1  '))).toBe(true);
    expect(texts).toContain('各部门执行率 <97%> & 以上。');
    expect(texts).toContain('数据来源：示例甲区 2021；数据版本 0badcafe（2026-11-21）');
    expect(texts.some((text) => text.includes('示例数据'))).toBe(true);
    expect(paper.pictures).toEqual([156, 156]);
    expect(paper.texts.filter(([, text]) => text.startsWith('图')).map(([style]) => style)).toEqual([
      'Caption',
      'Caption',
    ]);
  });

  it('keeps 0 and a missing value apart in the table', async (context) => {
    const paper = readBack(await writeDocx(items(), 'zh'));
    if (!paper) return context.skip('no python-docx');
    expect(paper.tables[0]!.map((row) => row[2])).toEqual([
      '政策宣讲会（场）',
      '0',
      '9',
      '—（未报告）',
      '>369',
    ]);
  });

  it('is the official page: A4, 37 mm above, 28 mm left, text area 156 × 225 mm', async (context) => {
    const paper = readBack(await writeDocx(items(), 'zh', { cover }));
    if (!paper) return context.skip('no python-docx');
    expect(paper.page).toEqual([210, 297, 37, 28]);
    expect(paper.area).toEqual([156, 225]);
  });

  it('names the official fonts with fall-backs and bundles none', async () => {
    const { texts, files } = unpack(await writeDocx(items(), 'zh', { cover: { ...cover, page: true } }));
    for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312'])
      expect(texts['word/fontTable.xml']).toMatch(
        new RegExp(`<w:font w:name="${font}"><w:altName w:val="[^"]+"`),
      );
    expect(Object.keys(files).some((path) => /fonts?\//.test(path))).toBe(false);
    expect(texts['word/document.xml']).toContain('<w:titlePg/>');
  });

  it('a picture too high for the page is made smaller, its shape kept', async () => {
    const tall: DocItem = { kind: 'figure', figure: gapInLine(), picture: { png: tinyPng(1000, 3000) } };
    const { texts } = unpack(await writeDocx([tall], 'zh'));
    const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(texts['word/document.xml']!)!.map(Number);
    expect(cy).toBe(190 * 36_000);
    expect(cx! / cy!).toBeCloseTo(1 / 3, 3);
  });

  it('a figure with neither picture nor table, or a picture that is none, is refused in words', async () => {
    const figure = gapInLine();
    await expect(writeDocx([{ kind: 'figure', figure }], 'zh')).rejects.toThrow('图片');
    await expect(
      writeDocx([{ kind: 'figure', figure, picture: { png: new Uint8Array(3) } }], 'zh'),
    ).rejects.toThrow('PNG');
  });

  it.skipIf(absent)(
    `every part keeps to the schemas, for every chart and both languages ${absent}`,
    async () => {
      for (const lang of ['zh', 'en'] as const) {
        const all = CATALOGUE.map(({ id }): DocItem => ({
          kind: 'figure',
          figure: catalogueFigure(id, lang),
          picture,
          table: true,
        }));
        const bytes = await writeDocx([...items(lang), ...all], lang, { cover: { ...cover, page: true } });
        expect(schemaProblems(bytes)).toEqual([]);
      }
    },
    60_000,
  );

  it('stops where the reader cancels', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(writeDocx(items(), 'zh', { signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('shareWidths', () => {
  it('leaves a number on one line with room for its cell’s margins', async () => {
    const figure = catalogueFigure('output-table');
    const { texts } = unpack(await writeDocx([{ kind: 'figure', figure, table: true }], 'zh'));
    const cells = [...texts['word/document.xml']!.matchAll(/<w:tc>.*?<\/w:tc>/g)].map(([cell]) => cell);
    const long = cells.filter((cell) => cell.includes('370.8802'));
    expect(long).not.toEqual([]);
    for (const cell of long) {
      expect(cell).toContain('<w:noWrap/>');
      const size = Number(/<w:sz w:val="(\d+)"/.exec(cell)?.[1] ?? 21) * 10;
      // Digits are half as wide as they are high.
      expect(Number(/<w:tcW w:w="(\d+)"/.exec(cell)![1])).toBeGreaterThanOrEqual(8 * 0.5 * size + 160);
    }
  });
  it('shares the whole text area and never breaks a year', () => {
    const widths = shareWidths([['2021'], ['很长'.repeat(40)], ['很长'.repeat(40)]], TEXT_TWIPS, 210);
    expect(widths.reduce((a, b) => a + b, 0)).toBe(TEXT_TWIPS);
    expect(widths[0]).toBeGreaterThan(4 * 0.57 * 210);
  });

  it('shrinks all columns alike where even the narrowest do not fit', () => {
    const widths = shareWidths(
      Array.from({ length: 30 }, () => ['2021']),
      TEXT_TWIPS,
      210,
    );
    expect(widths.reduce((a, b) => a + b, 0)).toBe(TEXT_TWIPS);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  });
});

describe('a table of many columns', () => {
  const documentOf = async (id: string): Promise<string> => {
    const figure = catalogueFigure(id);
    const { texts } = unpack(await writeDocx([{ kind: 'figure', figure, table: true }], 'zh'));
    return texts['word/document.xml']!;
  };
  it('stands on its side where its rows are few: no column is narrower than three characters', async () => {
    const xml = await documentOf('totals');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeLessThan(6);
    expect(Math.min(...widths)).toBeGreaterThan(3 * 150);
    expect(xml).not.toContain('图幅有限');
  });
  it('stays upright where its columns are few', async () => {
    const xml = await documentOf('project-lines');
    expect([...xml.matchAll(/<w:gridCol /g)].length).toBeGreaterThan(2);
    expect(xml).not.toContain('图幅有限');
  });
});
