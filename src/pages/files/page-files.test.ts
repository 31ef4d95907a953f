import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { needsPicture } from '../../export/pptx/chart/native-charts.ts';
import { tinyPng } from '../../export/testing/figures.ts';
import { THREE_YEARS } from '../../testing/three-years.ts';
import type { Lang } from '../../model/localised.ts';
import type { PageId } from '../../model/view.ts';
import { DEFAULT_VIEW } from '../../url/codec.ts';
import { answerView } from '../answer-view.ts';
import { pageBriefing } from './page-briefing.ts';
import { pageZip } from './page-zip.ts';

const briefingOf = (page: PageId, said = false, lang: Lang = 'zh') => {
  const view = { ...DEFAULT_VIEW, page, lang };
  return pageBriefing(answerView(view, THREE_YEARS), view, THREE_YEARS, said);
};

describe('a page as a briefing', () => {
  it('holds the figures of the page in its order, each pinned to what it shows', () => {
    const { briefing, figures } = briefingOf('execution');
    expect(briefing.items.map(({ chart }) => chart).slice(0, 2)).toEqual([
      'execution-rate',
      'budget-executed',
    ]);
    expect(figures.map(({ item }) => item)).toEqual(briefing.items);
    expect(briefing.items.every(({ view }) => view.page === 'execution')).toBe(true);
  });
  it('is named after the page; the overview says its headline below', () => {
    expect(briefingOf('execution').briefing.title).toBe('绩览 · 预算执行');
    expect(briefingOf('execution', false, 'en').briefing.title).toBe('Jilan · Budget execution');
    const { bundle, overview } = {
      bundle: answerView(DEFAULT_VIEW, THREE_YEARS),
      overview: briefingOf('overview'),
    };
    expect(overview.briefing.subtitle).toBe(bundle.captions.zh.overview!.headline);
  });
  it('has the findings of native charts as sentences where it is said, and never one that is its title', () => {
    expect(briefingOf('execution').briefing.items.every(({ sentence }) => sentence === '')).toBe(true);
    const { figures } = briefingOf('execution', true);
    expect(figures.some(({ item }) => item.sentence !== '')).toBe(true);
    for (const { item, figure } of figures) {
      expect(item.sentence.replace(/。$/, '')).not.toBe(figure.title);
      expect(['', figure.notes[0]]).toContain(item.sentence);
      if (needsPicture(figure)) expect(item.sentence).toBe('');
    }
  });
});

describe('what the overview says', () => {
  it('stands in lines: four tiles, then at most five things, and the totals are no table beside them', () => {
    const { lists, figures } = briefingOf('overview', false, 'en');
    const [tiles, things] = lists;
    expect(tiles!.lines).toHaveLength(4);
    expect(tiles!.lines[0]!.number).toMatch(/^[\d.]+%$/);
    expect(things!.lines.length).toBeLessThanOrEqual(5);
    expect(figures.map(({ figure }) => figure.spec.id)).not.toContain('totals');
  });
  it('is said of no other page', () => {
    expect(briefingOf('execution').lists).toEqual([]);
  });
});

describe('the pictures of a page', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'Image',
      class {
        decode = (): Promise<void> => Promise.resolve();
      },
    );
    const blob = new Blob([tinyPng() as BlobPart]);
    const canvas = {
      getContext: () => ({ drawImage: () => undefined }),
      toBlob: (back: (made: Blob) => void) => back(blob),
    };
    vi.stubGlobal('document', { createElement: () => canvas });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('stand in one archive, numbered in the order of the page, each named after its format', async () => {
    const { figures } = briefingOf('execution');
    const names = Object.keys(unzipSync(await pageZip(figures, 'chat')));
    expect(names).toHaveLength(figures.length);
    names.forEach((name, i) => expect(name).toMatch(new RegExp(`^0${i + 1}-绩览-.*-聊天-.*\\.png$`)));
  });
  it('tell how far they are and end where the reader cancels', async () => {
    const { figures } = briefingOf('execution');
    const told: number[] = [];
    await pageZip(figures, 'slide', { onprogress: (done) => told.push(done) });
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told[told.length - 1]).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    const onprogress = (done: number): void => {
      if (done > 0) stop.abort();
    };
    await expect(pageZip(figures, 'chat', { signal: stop.signal, onprogress })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
