import { describe, expect, it } from 'vitest';
import { chartById } from '../charts/catalogue.ts';
import type { PinnedView } from '../model/briefing.ts';
import type { Frame } from '../model/frame.ts';
import type { Question } from '../model/question.ts';
import type { View } from '../model/view.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';
import { isSameFigure, pinned, pinnedView } from './pin.ts';

const site = {
  departments: ['a', 'b', 'c'].map((id) => ({ id, duties: [] })),
  lineage: [],
  reports: [],
} as unknown as Parameters<typeof pinnedView>[2];
const rates = chartById('execution-rate')!;
const slope = chartById('change-slope')!;
const about = (question: Question): Frame => ({ question }) as unknown as Frame;
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const figure = (change: Partial<PinnedView>, chart = 'execution-rate') => ({
  chart,
  view: pinned(view(change)),
});

describe('a pinned view', () => {
  it('keeps what decides the figure and its drawing, and nothing else', () => {
    const kept = pinned(view({ q: 'x', evidence: 'y', tables: ['visits'], large: true, shared: false }));
    expect(kept).toEqual({
      page: 'overview',
      body: '',
      departments: [],
      years: [],
      succession: true,
      lines: {},
      peers: '',
      theme: '',
      indicator: '',
      lang: 'zh',
      shared: false,
    });
  });
  it('writes out the body and the comparison that the page filled in', () => {
    const own = about(rates.question);
    expect(pinnedView(rates, view({ page: 'department', departments: ['a'] }), site, own).body).toBe('a');
    const compared = view({ page: 'compare', departments: ['c', 'a'] });
    const answered = about({ verb: 'change', indicators: ['exec.rate'] });
    expect(pinnedView(slope, compared, site, answered)).toMatchObject({
      departments: ['a', 'c'],
      indicator: 'exec.rate',
    });
  });
  it('leaves all bodies all where the page shows all, and drops what the chart does not heed', () => {
    const kept = pinnedView(
      rates,
      view({ page: 'execution', body: 'b', theme: 'service', indicator: 'x' }),
      site,
      about(rates.question),
    );
    expect(kept).toMatchObject({ departments: [], years: [], body: '', theme: '', indicator: '' });
  });
});

describe('two figures of a briefing', () => {
  it('are the same where only the language or the order of lines differs', () => {
    const [one, other] = [
      { 'rate.high': '99', 'rate.low': '92' },
      { 'rate.low': '92', 'rate.high': '99' },
    ];
    expect(isSameFigure(figure({ lines: one }), figure({ lang: 'en', lines: other }))).toBe(true);
  });
  it.each<Partial<PinnedView>>([
    { page: 'scores' },
    { body: 'b' },
    { departments: ['a'] },
    { years: [2022] },
    { succession: false },
    { lines: { low: '93' } },
    { peers: 'zone' },
    { theme: 'service' },
    { indicator: 'x' },
    { shared: false },
  ])('are two where %j differs', (change) => {
    expect(isSameFigure(figure({}), figure(change))).toBe(false);
  });
  it('are two where the chart differs', () => {
    expect(isSameFigure(figure({}), figure({}, 'score-total'))).toBe(false);
  });
});
