import { describe, expect, it } from 'vitest';
import { chartById } from '../charts/catalogue.ts';
import type { Frame } from '../model/frame.ts';
import type { Site } from '../model/dataset.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';
import type { View } from '../model/view.ts';
import { bodyOf, chosenBodies, comparedBodies, isIndex, kinOf } from './bodies.ts';
import { answerAll, DEPARTMENT_CHARTS, requestsFor, selectionFor, type Ask } from './requests.ts';
import { comparing, indicatorOf } from './subject.ts';

const link = (predecessor: string, successor: string, confidence: string) => ({
  predecessor,
  successor,
  confidence,
});
const site = {
  departments: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({
    id,
    duties: id === 'g' ? ['water'] : ['park'],
  })),
  reports: [],
  lineage: [link('a', 'b', 'likely'), link('b', 'c', 'certain'), link('b', 'd', 'possible')],
} as unknown as Site;
const view = (more: Partial<View>): View => ({ ...DEFAULT_VIEW, ...more });

describe('the body of a page', () => {
  it('is the one that the link names, else the one chosen alone, else none', () => {
    expect(bodyOf(view({ body: 'c', departments: ['d'] }), site)).toBe('c');
    expect(bodyOf(view({ departments: ['d'] }), site)).toBe('d');
    expect(bodyOf(view({ departments: ['d', 'e'] }), site)).toBe('');
    expect(bodyOf(view({}), { departments: [] })).toBe('');
  });

  it('has kin by certain and likely succession, not by what is merely possible', () => {
    expect(kinOf('b', site)).toEqual(['a', 'c']);
    expect(kinOf('d', site)).toEqual([]);
  });

  it('shows its kin in charts over the years alone, and none where successions are switched off', () => {
    const one = view({ page: 'department', body: 'b', peers: 'park', years: [2021] });
    expect(selectionFor(one, site)).toMatchObject({ departments: ['b'], peers: '', years: [2021] });
    expect(selectionFor(one, site, chartById('execution-trend')).departments).toEqual(['b', 'a', 'c']);
    expect(selectionFor(one, site, chartById('score-total')).departments).toEqual(['b']);
    const apart = view({ ...one, succession: false });
    expect(selectionFor(apart, site, chartById('execution-trend')).departments).toEqual(['b']);
  });

  it('every chart of its page stands in the catalogue', () => {
    const ids = DEPARTMENT_CHARTS;
    expect(requestsFor(view({ page: 'department', body: 'a' }), site).map(({ spec }) => spec.id)).toEqual(
      ids,
    );
  });
});

describe('the page of bodies without one', () => {
  const index = view({ page: 'department', departments: ['a', 'b'], years: [2021] });

  it('asks what the overview asks, of the bodies chosen', () => {
    const requests = requestsFor(index, site);
    expect(requests.map(({ spec }) => spec.id)).toEqual(['totals', 'bodies']);
    expect(requests[0]?.selection).toMatchObject({ departments: ['a', 'b'], years: [2021] });
    expect(isIndex(view({ page: 'overview' }))).toBe(false);
    expect(isIndex(view({ page: 'department', departments: ['a'] }))).toBe(false);
  });
});

describe('a comparison', () => {
  const compare = (more: Partial<View>) => view({ page: 'compare', ...more });

  it('is of nobody until two bodies are chosen', () => {
    expect(comparedBodies(compare({}), site)).toEqual([]);
    expect(comparedBodies(compare({ departments: ['a'] }), site)).toEqual([]);
    expect(requestsFor(compare({ departments: ['a'] }), site)).toEqual([]);
    expect(comparedBodies(compare({ departments: ['b', 'a'] }), site)).toEqual(['a', 'b']);
    expect(requestsFor(compare({ departments: ['a', 'b'] }), site).length).toBeGreaterThan(0);
  });

  it('takes the first six of more, and a duty for all who have it', () => {
    const all = compare({ departments: site.departments.map(({ id }) => id) });
    expect(chosenBodies(all, site)).toHaveLength(7);
    expect(comparedBodies(all, site)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(chosenBodies(compare({ peers: 'water' }), site)).toEqual(['g']);
    expect(comparedBodies(compare({ peers: 'park' }), site)).toHaveLength(6);
    expect(selectionFor(compare({ peers: 'park' }), site).departments).toHaveLength(6);
  });

  it('is about the reader’s indicator, else the execution rate, else the first that compares', () => {
    const frame = (...ids: string[]): Frame =>
      ({ panels: ids.map((indicator) => ({ rows: [{ indicator }] })) }) as unknown as Frame;
    expect(indicatorOf(compare({ indicator: 'x' }), frame('y'))).toBe('x');
    expect(indicatorOf(compare({}), frame('y', 'exec.rate'))).toBe('exec.rate');
    expect(indicatorOf(compare({}), frame('y', 'z'))).toBe('y');
    expect(indicatorOf(compare({}), undefined)).toBe('exec.rate');
    expect(comparing(frame('y', 'z', 'y'))).toEqual(['y', 'z']);
  });

  it('asks its table first where the reader names no indicator, and once', () => {
    const asked: string[] = [];
    const ask: Ask = (question, _selection, chart) => {
      const about = 'indicators' in question ? question.indicators.join() : question.verb;
      asked.push(`${chart}: ${about}`);
      return { question, panels: [{ rows: [{ indicator: 'y' }] }] } as unknown as Frame;
    };
    answerAll(requestsFor(compare({ departments: ['a', 'b'] }), site), ask);
    expect(asked).toEqual([
      'compare-table: compare',
      'compare-trend: y',
      'compare-values: y',
      'change-dumbbell: y',
      'change-slope: y',
    ]);
    asked.length = 0;
    const slope = requestsFor(compare({ departments: ['a', 'b'], indicator: 'x' }), site).slice(-1);
    answerAll(slope, ask);
    expect(asked).toEqual(['change-slope: x']);
  });
});
