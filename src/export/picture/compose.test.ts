import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';
import { faultsOf } from '../../testing/scene-faults.ts';
import type { Scene } from '../../charts/scene/scene.ts';
import { boxOf } from '../../charts/scene/box.ts';
import { LIGHT } from '../../charts/theme.ts';
import type { Lang } from '../../model/localised.ts';
import { exportFigure } from '../figure.ts';
import { composeExport } from './compose.ts';
import { ratesFigure, ratesFrame, SPEC } from '../testing/rates.ts';

const options = { width: 640, theme: LIGHT, lang: 'zh' } as const;
const textOf = (scene: Scene): string =>
  scene.marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])).join('\n');

describe('a composed figure', () => {
  it('carries finding, subtitle, chart, notes, sources, version and date', () => {
    const figure = ratesFigure();
    const text = textOf(composeExport(figure, options)).replace(/\n/g, '');
    for (const part of [
      figure.title,
      figure.subtitle,
      '99.60',
      figure.notes[0]!,
      '西区产业园 2021',
      figure.version,
    ])
      expect(text).toContain(part);
  });
  it('draws small multiples on the axes that the reader has', () => {
    const facts = Array.from({ length: 9 }, (_, i) =>
      [2020, 2021].map((year) => fact(`b${i}`, year, 'exec.rate', String(90 + i / 2), '%')),
    ).flat();
    const trend = CATALOGUE.find(({ id }) => id === 'execution-trend')!;
    const figure = exportFigure(trend, frameOf('execution-trend', dataset({ facts })), 'zh');
    expect(textOf(composeExport(figure, options))).toContain('各图同轴');
    expect(textOf(composeExport(figure, { ...options, shared: true }))).toContain('各图同轴');
    expect(textOf(composeExport(figure, { ...options, shared: false }))).toContain('各图坐标轴不同');
  });
  it('leaves out what stands beside it as live text', () => {
    const figure = ratesFigure();
    const without = ['title', 'subtitle', 'notes', 'footer'] as const;
    const bare = composeExport(figure, { ...options, without });
    expect(textOf(bare)).not.toContain(figure.version);
    expect(textOf(bare)).toContain('99.60');
    expect(bare.height).toBeLessThan(composeExport(figure, options).height);
  });
  it('marks sample data whatever is left out, and real data not at all', () => {
    const without = ['title', 'subtitle', 'notes', 'footer'] as const;
    expect(
      textOf(composeExport(exportFigure(SPEC, ratesFrame({ sample: true }), 'zh'), { ...options, without })),
    ).toContain('示例数据');
    expect(textOf(composeExport(exportFigure(SPEC, ratesFrame(), 'zh'), options))).not.toContain('示例数据');
  });
  it('says that scores are the own ones where they are', () => {
    const scored = ratesFigure({ notes: [{ code: 'self_scored', params: {} }] });
    expect(textOf(composeExport(scored, { ...options, without: ['notes'] }))).toContain('自评，未经复核');
    expect(textOf(composeExport(ratesFigure(), options))).not.toContain('未经复核');
  });
  it('counts the reports where naming them would take too many lines', () => {
    const departments = Array.from({ length: 40 }, (_, i) => {
      const name = { zh: `示例很长名字的部门${i}`, en: `Body ${i}` };
      return { id: `d${i}`, name, short: name, slot: null };
    });
    const sources = departments.flatMap(({ id }) =>
      [2021, 2022, 2024].map((year) => ({
        report: `${id}-${year}`,
        department: id,
        year,
        title: '',
        scorer: 'none' as const,
      })),
    );
    const text = textOf(composeExport(ratesFigure({ departments, sources }), options)).replace(/\n/g, '');
    expect(text).toContain('示例很长名字的部门0 2021–2022、2024');
    expect(text).toContain('等 120 份报告');
    expect(text).not.toContain('示例很长名字的部门39');
  });
  it('puts its footer at the foot of a height asked for', () => {
    const tall = composeExport(ratesFigure(), { ...options, minHeight: 900 });
    expect(tall.height).toBe(900);
    const version = tall.marks.find(({ key }) => key === 'figure/version')!;
    expect(boxOf(version).bottom).toBeGreaterThan(870);
  });
  it('sets the words beside the chart on demand', () => {
    const scene = composeExport(ratesFigure(), { ...options, width: 1280, arrangement: 'side' });
    const title = boxOf(scene.marks.find(({ key }) => key === 'figure/title')!);
    expect(title.right).toBeLessThan(Math.min(...scene.points.map(({ x, rx }) => x - rx)));
  });
});

describe('every chart of the catalogue, composed', () => {
  const langs: readonly Lang[] = ['zh', 'en'];
  it.each(CATALOGUE.flatMap((spec) => langs.map((lang) => [spec.id, lang, spec] as const)))(
    '%s in %s has nothing cut or overlapping from a half page to a slide',
    (id, lang, spec) => {
      for (const width of [360, 400, 640, 1280])
        for (const arrangement of width > 960 ? (['stack', 'side'] as const) : (['stack'] as const)) {
          const scene = composeExport(exportFigure(spec, frameOf(id), lang), {
            width,
            theme: LIGHT,
            lang,
            arrangement,
          });
          expect(faultsOf(scene), `${width} ${arrangement}`).toEqual([]);
        }
    },
  );
});
