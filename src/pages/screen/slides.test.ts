import { describe, expect, it } from 'vitest';
import { chartById } from '../../charts/catalogue.ts';
import { exportFigure } from '../../export/figure.ts';
import { EMPTY_BRIEFING, type BriefingItem } from '../../model/briefing.ts';
import { pinned } from '../../request/pin.ts';
import { answerView } from '../answer-view.ts';
import { frameOf } from '../../testing/frames.ts';
import { THREE_YEARS } from '../../testing/three-years.ts';
import { DEFAULT_VIEW } from '../../url/codec.ts';
import { briefingSlides, pageSlides, type Slide } from './slides.ts';
import { SLIDE_ROOM, slideParts, slideScene } from './slide-scene.ts';

const slidesOf = (page: 'overview' | 'execution'): Slide[] => {
  const view = { ...DEFAULT_VIEW, page };
  return pageSlides(answerView(view, THREE_YEARS), view, THREE_YEARS);
};
const look = { chosen: [], shared: true };
const answerOf = (chart: string) => ({ spec: chartById(chart)!, frame: frameOf(chart), gone: [] });
const item = (id: string, chart: string, change: Partial<BriefingItem> = {}): BriefingItem => ({
  id,
  chart,
  view: pinned(DEFAULT_VIEW),
  as: 'chart',
  title: '',
  sentence: '',
  caption: '',
  data: { version: '1a2b3c4d', date: '2024-05-06' },
  ...change,
});

describe('the slides of a page', () => {
  it('begin on the overview with its headline, its tiles and at most five things', () => {
    const [first, ...rest] = slidesOf('overview');
    expect(first).toMatchObject({ kind: 'overview' });
    if (first?.kind !== 'overview') throw new Error('no first slide');
    expect(first.title).toBe(first.said.headline);
    expect(first.said.tiles).toHaveLength(4);
    expect(first.things.length).toBeLessThanOrEqual(5);
    expect(first.things.length).toBeGreaterThan(0);
    expect(
      rest.map((slide) => slide.kind === 'figure' && slide.figure.spec.id),
      'the tiles are no table of their own',
    ).not.toContain('totals');
  });
  it('are elsewhere its figures in order, each with a title and sources, and no sentence says the title again', () => {
    const slides = slidesOf('execution');
    expect(slides[0]).toMatchObject({ kind: 'figure', figure: { spec: { id: 'execution-rate' } } });
    for (const slide of slides) {
      if (slide.kind !== 'figure') throw new Error(`${slide.kind} on a page of figures`);
      expect(slide.title).not.toBe('');
      expect(slide.figure.sources.length).toBeGreaterThan(0);
      expect(slide.sentence.replace(/。$/, '')).not.toBe(slide.title);
    }
  });
});

describe('the slides of a briefing', () => {
  const briefing = {
    ...EMPTY_BRIEFING,
    title: '执行情况',
    items: [item('f1', 'score-total', { title: '自评', sentence: '请看。' }), item('f2', 'execution-rate')],
  };
  const answers = { f1: answerOf('score-total'), f2: answerOf('execution-rate') };
  it('are its cover and its figures in its order and its words', () => {
    const slides = briefingSlides(briefing, answers, 'zh');
    expect(slides[0]).toMatchObject({ kind: 'cover', title: '执行情况' });
    expect(slides[1]).toMatchObject({ title: expect.stringMatching(/^自评/) as string, sentence: '请看。' });
    const ids = slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.figure.spec.id] : []));
    expect([...new Set(ids)]).toEqual(['score-total', 'execution-rate']);
  });
  it('have no cover where the briefing has none, and leave out what was refused', () => {
    const slides = briefingSlides(
      { ...briefing, cover: 'none' },
      { ...answers, f1: { refused: 'chart' } },
      'zh',
    );
    expect(slides.map(({ kind }) => kind)).not.toContain('cover');
    expect(slides[0]).toMatchObject({ figure: { spec: { id: 'execution-rate' } } });
  });
});

describe('a figure on a slide', () => {
  const figure = exportFigure(chartById('execution-rate')!, frameOf('execution-rate'), 'zh');
  it('fills the room with the largest type that fits', () => {
    const { scene, fits } = slideScene(figure, look);
    expect(fits).toBe(true);
    expect(scene.height / scene.width).toBeLessThanOrEqual(SLIDE_ROOM.height / SLIDE_ROOM.width);
  });
  it('goes on several slides where it is too much for one, each body on one of them', () => {
    const many = exportFigure(chartById('bodies')!, manyBodies(40), 'zh');
    const parts = slideParts(many, look);
    expect(parts.length).toBeGreaterThan(1);
    const bodies = parts.flatMap(({ frame }) => frame.panels[0]!.rows.map(({ department }) => department));
    expect(bodies).toEqual(many.frame.departments.map(({ id }) => id));
    for (const part of parts) expect(slideScene(part, look).fits).toBe(true);
  });
  it('stands on one slide where it fits', () => {
    expect(slideParts(figure, look)).toHaveLength(1);
  });
});

/** The list of bodies with its first body n times, each under a name of its own. */
function manyBodies(n: number) {
  const frame = frameOf('bodies');
  const [panel] = frame.panels;
  const [row] = panel!.rows;
  const [body] = frame.departments;
  const ids = Array.from({ length: n }, (_, i) => `b${i}`);
  return {
    ...frame,
    panels: [{ ...panel!, rows: ids.map((id) => ({ ...row!, key: id, department: id })) }],
    departments: ids.map((id) => ({ ...body!, id })),
  };
}
