import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { catalogueFigure } from '../testing/figures.ts';
import { manyRates } from '../testing/many.ts';
import { schemaProblems, schemasMissing, unpack } from '../testing/validate.ts';
import { needsPicture, nativeSlides } from './chart/native-charts.ts';
import { writePptx } from './write.ts';

const deckOf = async (figure: ReturnType<typeof manyRates>, sentence = '') =>
  writePptx([{ kind: 'figure', figure, sentence }], 'zh');

describe('a deck of many bodies', () => {
  it('has at most 14 rows a slide, numbered, each row named once', async () => {
    const { texts } = unpack(await deckOf(manyRates(24)));
    const charts = Object.entries(texts).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(2);
    const names = charts.flatMap(([, xml]) => {
      const [list = ''] = /<c:strCache>(?:(?!<c:strCache>).)*?示例\d+局.*?<\/c:strCache>/.exec(xml) ?? [];
      return [...list.matchAll(/示例\d+局/g)].map(([name]) => name);
    });
    expect(names).toHaveLength(24);
    expect(new Set(names).size).toBe(24);
    expect(texts['ppt/slides/slide1.xml']).toContain('1/2');
    expect(texts['ppt/slides/slide2.xml']).toContain('2/2');
    for (const [, xml] of charts) expect(xml).toContain('<c:tickLblSkip val="1"/>');
  });
  it('keeps the dots, the axis and the line of the page on each slide', () => {
    const slides = nativeSlides(manyRates(24), 'zh');
    const [first, second] = slides.map(({ charts }) => charts[0]!);
    for (const chart of [first!, second!]) {
      expect(chart.type).toBe('dot');
      expect(chart.series.find(({ role }) => role === 'line')?.points[0]?.value).toBe(0.95);
    }
    expect([first!.min, first!.max]).toEqual([0.9, 1]);
    expect([second!.min, second!.max]).toEqual([first!.min, first!.max]);
  });
  it('stays on one slide where its rows find room', () => {
    expect(nativeSlides(manyRates(9), 'zh')).toHaveLength(1);
  });
  it('shows the latest years of very many rows and counts the others', async () => {
    const slides = nativeSlides(manyRates(24, 5), 'zh');
    expect(slides.flatMap(({ charts }) => charts[0]!.categories)).toHaveLength(48);
    expect(slides[0]!.left).toBe(96);
    const { texts } = unpack(await deckOf(manyRates(24, 5)));
    expect(texts['ppt/slides/slide1.xml']).toContain('另有 96 行未列出');
  });
  it('sets no type under 10 pt', async () => {
    const figures = [manyRates(24, 5), ...CATALOGUE.map(({ id }) => catalogueFigure(id))];
    for (const figure of figures.filter((one) => !needsPicture(one))) {
      const { texts } = unpack(await deckOf(figure));
      const parts = Object.entries(texts).filter(([path]) =>
        /(charts\/chart|slides\/slide)\d+\.xml$/.test(path),
      );
      const sizes = parts.flatMap(([, xml]) =>
        [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)),
      );
      expect(Math.min(...sizes), figure.spec.id).toBeGreaterThanOrEqual(1000);
      expect(texts['ppt/slides/slide1.xml']).not.toContain('fontScale');
    }
  });
  it('has the reader’s own sentence at 18 pt above the notes, once', async () => {
    const { texts } = unpack(await deckOf(manyRates(24), '请各单位说明原因。'));
    const [slide = ''] =
      /<p:sp>(?:(?!<p:sp>).)*请各单位说明原因。.*?<\/p:sp>/.exec(texts['ppt/slides/slide1.xml']!) ?? [];
    expect(slide).toContain('sz="1800"');
    expect(slide).not.toContain('数据来源');
    expect(texts['ppt/slides/slide2.xml']).not.toContain('请各单位说明原因。');
  });
  it.skipIf(schemasMissing())(
    'keeps to the schemas',
    async () => {
      expect(schemaProblems(await deckOf(manyRates(24, 5), '请各单位说明原因。'))).toEqual([]);
    },
    60_000,
  );
});
