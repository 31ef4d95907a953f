import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { catalogueFigure, gapInLine, succession, tinyPng, zeroAndMissing } from '../testing/figures.ts';
import { python, schemaProblems, schemasMissing, unpack } from '../testing/validate.ts';
import { exportFigure } from '../figure.ts';
import { needsPicture } from './chart/native-charts.ts';
import type { Slide } from './slide.ts';
import { writePptx } from './write.ts';

const absent = schemasMissing();
const slideOf = (figure: ReturnType<typeof gapInLine>): Slide => ({
  kind: 'figure',
  figure,
  ...(needsPicture(figure) ? { pictures: [{ png: tinyPng() }] } : {}),
});

/** Points of the n-th series of a chart part: index → value. */
function pointsOf(chart: string, n = 0): Record<string, string> {
  const series = [...chart.matchAll(/<c:ser>.*?<\/c:ser>/g)][n]![0];
  const cache = /<c:numCache>.*?<\/c:numCache>/.exec(series)![0];
  return Object.fromEntries(
    [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)/g)].map(([, idx, v]) => [idx!, v!]),
  );
}

const DUMP = `
import json, sys, openpyxl
print(json.dumps([[c.value for c in r] for r in openpyxl.load_workbook(sys.argv[1]).active.rows]))`;

function workbookOf(bytes: Uint8Array): unknown[][] | undefined {
  const { files } = unpack(bytes);
  const path = join(mkdtempSync(join(tmpdir(), 'pptx-')), 'a.xlsx');
  writeFileSync(path, files['ppt/embeddings/Microsoft_Excel_Sheet1.xlsx']!);
  const out = python('openpyxl', DUMP, path);
  return out === undefined ? undefined : (JSON.parse(out) as unknown[][]);
}

describe('writePptx', () => {
  it('keeps 0 and a missing value apart in the chart: 0 is a point, missing has none', async () => {
    const { texts } = unpack(await writePptx([slideOf(zeroAndMissing())], 'zh'));
    const chart = texts['ppt/charts/chart1.xml']!;
    expect(pointsOf(chart)).toEqual({ 0: '0', 1: '9', 3: '369' });
    expect(chart).toContain('<c:ptCount val="4"/>');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
    expect(chart).toContain('<c:barChart>');
    // The qualifier is part of the figure, and the figure stays a number.
    expect(chart).toContain('formatCode="&quot;&gt;&quot;#,##0"');
    expect(chart).toMatch(/示例丙区（未报告）/);
  });

  it('another reader finds the same in the embedded workbook', async (context) => {
    const rows = workbookOf(await writePptx([slideOf(zeroAndMissing())], 'zh'));
    if (!rows) return context.skip('no openpyxl');
    expect(rows.slice(1).map((row) => row[1])).toEqual([0, 9, null, 369]);
    expect(rows[0]!.slice(1)).toEqual(['政策宣讲会', '政策宣讲会·缺失原因']);
    expect(rows[3]![2]).toBe('未报告');
    expect(rows[4]![0]).toContain('=HYPERLINK("x")');
  });

  it('a line breaks where a year is missing and runs through 0', async () => {
    const { texts } = unpack(await writePptx([slideOf(gapInLine())], 'zh'));
    const chart = texts['ppt/charts/chart1.xml']!;
    expect(chart).toContain('<c:lineChart>');
    expect(pointsOf(chart, 0)).toEqual({ 0: '0.996', 2: '0', 3: '0.976' });
    expect(pointsOf(chart, 1)).toEqual({ 3: '0.9' });
    expect(chart).toContain('formatCode="0.00%"');
  });

  it('names a Latin and an East Asian font and an alternative text', async () => {
    const { texts } = unpack(await writePptx([slideOf(gapInLine())], 'zh'));
    for (const path of ['ppt/charts/chart1.xml', 'ppt/slides/slide1.xml', 'ppt/theme/theme1.xml']) {
      expect(texts[path]).toContain('<a:latin typeface="Microsoft YaHei"/>');
      expect(texts[path]).toContain('<a:ea typeface="Microsoft YaHei"/>');
    }
    expect(texts['ppt/slides/slide1.xml']).toMatch(/<p:cNvPr [^>]*descr="[^"]*西区产业园 2021 未收录报告/);
  });

  it('carries finding, subtitle, sources, version and the mark of fictional data as text', async () => {
    const figure = zeroAndMissing();
    const { texts } = unpack(await writePptx([slideOf(figure)], 'zh'));
    const slide = texts['ppt/slides/slide1.xml']!;
    expect(slide).toContain(figure.subtitle);
    expect(slide).toContain('数据来源：示例甲区 2021；数据版本 0badcafe（2026-11-21）');
    expect(slide).toContain('示例数据');
    expect(slide).not.toContain('自评，未经复核');
  });

  it('says of scores that nobody reviewed them', async () => {
    const { texts } = unpack(await writePptx([slideOf(catalogueFigure('score-total'))], 'zh'));
    expect(texts['ppt/slides/slide1.xml']).toContain('自评，未经复核');
  });

  it('bars start at 0, dots take the stated range and say so', async () => {
    const { texts } = unpack(
      await writePptx(
        ['policy-briefings', 'average-progress'].map((id) => slideOf(catalogueFigure(id))),
        'zh',
      ),
    );
    expect(texts['ppt/charts/chart1.xml']).toContain('<c:min val="0"/>');
    expect(texts['ppt/charts/chart2.xml']).toContain('<c:min val="0.8"/>');
    expect(texts['ppt/slides/slide1.xml']).not.toContain('不从 0 起');
    expect(texts['ppt/slides/slide2.xml']).toContain('不从 0 起');
  });

  it('lines of more bodies than the palette tells apart are their picture', () => {
    const { spec, frame } = gapInLine();
    const of = (n: number): boolean => {
      const departments = Array.from({ length: n }, (_, i) => ({ ...frame.departments[0]!, id: `b${i}` }));
      return needsPicture(exportFigure(spec, { ...frame, departments }, 'zh'));
    };
    expect([of(8), of(9)]).toEqual([false, true]);
  });

  it('a chart that PowerPoint has not is its picture; without the picture the reader is told', async () => {
    const figure = catalogueFigure('score-rows');
    expect(needsPicture(figure)).toBe(true);
    const { files } = unpack(await writePptx([slideOf(figure)], 'zh'));
    expect(Object.keys(files)).toContain('ppt/media/image1.png');
    expect(Object.keys(files).some((path) => path.includes('charts/'))).toBe(false);
    await expect(writePptx([{ kind: 'figure', figure }], 'zh')).rejects.toThrow('需要先生成图片');
    await expect(
      writePptx([{ kind: 'figure', figure, pictures: [{ png: new Uint8Array(40) }] }], 'zh'),
    ).rejects.toThrow('PNG');
  });

  it('figures that do not compare stand in charts of their own on one slide', async () => {
    const figure = catalogueFigure('visits');
    const { texts } = unpack(await writePptx([slideOf(figure)], 'zh'));
    expect(figure.frame.panels).toHaveLength(4);
    expect(texts['ppt/slides/slide1.xml']!.match(/<c:chart /g)).toHaveLength(4);
    expect(texts['ppt/charts/chart4.xml']).toContain('<c:barChart>');
  });

  it('draws a likely succession dashed and a certain one not', async () => {
    for (const confidence of ['likely', 'certain'] as const) {
      const { texts } = unpack(await writePptx([slideOf(succession(confidence))], 'zh'));
      const chart = texts['ppt/charts/chart1.xml']!;
      expect(pointsOf(chart, 2)).toEqual({ 0: '0.996', 1: '0.98' });
      expect(chart.includes('<a:prstDash val="sysDash"/>')).toBe(confidence === 'likely');
    }
  });

  it('has a cover with title, unit and date', async () => {
    const cover: Slide = { kind: 'cover', title: '全区总览', unit: '示例财政局', date: '2026年11月21日' };
    const bytes = await writePptx([cover, slideOf(gapInLine())], 'zh');
    const { texts } = unpack(bytes);
    for (const text of ['全区总览', '示例财政局', '2026年11月21日'])
      expect(texts['ppt/slides/slide1.xml']).toContain(text);
    expect(texts['ppt/presentation.xml']!.match(/<p:sldId /g)).toHaveLength(2);
    if (!absent) expect(schemaProblems(bytes)).toEqual([]);
  }, 60_000);

  it.skipIf(absent)(
    `every part of every chart’s slide keeps to the schemas ${absent}`,
    async () => {
      const decks: Uint8Array[] = [];
      for (const lang of ['zh', 'en'] as const)
        decks.push(
          await writePptx(
            CATALOGUE.map(({ id }) => slideOf(catalogueFigure(id, lang))),
            lang,
          ),
        );
      expect(schemaProblems(...decks, await writePptx([slideOf(succession('likely'))], 'zh'))).toEqual([]);
    },
    60_000,
  );

  it('the XML of a slide and of its chart is as reviewed', async () => {
    const { texts } = unpack(await writePptx([slideOf(zeroAndMissing())], 'zh'));
    const lines = (xml: string): string => xml.replace(/></g, '>\n<') + '\n';
    await expect(lines(texts['ppt/slides/slide1.xml']!)).toMatchFileSnapshot('snapshots/slide.xml');
    await expect(lines(texts['ppt/charts/chart1.xml']!)).toMatchFileSnapshot('snapshots/chart.xml');
  });

  it('reports progress and stops between slides where the reader cancels', async () => {
    const done: number[] = [];
    await writePptx([slideOf(gapInLine())], 'zh', { onprogress: (part) => done.push(part) });
    expect(done[0]).toBe(0);
    expect(done[done.length - 1]).toBe(1);
    const stop = new AbortController();
    const onprogress = (part: number): void => {
      if (part > 0) stop.abort();
    };
    const slides = [slideOf(gapInLine()), slideOf(gapInLine())];
    await expect(writePptx(slides, 'zh', { signal: stop.signal, onprogress })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('a list on a slide', () => {
  const list: Slide = {
    kind: 'list',
    title: '先看这两件事',
    lines: [
      { number: '80.7%', text: '交通局 2022 年 <最低> & 少花' },
      { number: '−13.36', text: '商务局 2024 年' },
    ],
  };
  it('has its title, and a line each with its number first', async () => {
    const { texts } = unpack(await writePptx([list], 'zh'));
    const slide = texts['ppt/slides/slide1.xml']!;
    expect(slide).toContain('先看这两件事');
    expect(slide.indexOf('80.7%')).toBeLessThan(slide.indexOf('交通局'));
    expect(slide).toContain('&lt;最低&gt; &amp; 少花');
  });
  it.skipIf(absent)(
    'keeps to the schemas',
    async () => {
      expect(schemaProblems(await writePptx([list], 'en'))).toEqual([]);
    },
    60_000,
  );
});
