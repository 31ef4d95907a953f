import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import { run } from '../../src/query/run.ts';
import type { Ask } from '../../src/request/requests.ts';
import { FIVE_REPORTS as SITE } from '../../src/testing/reports.ts';
import { placeOf } from './place.ts';
import { MOST_BODIES, viewsOf } from './views.ts';

const ask: Ask = (...asked) => run(SITE, ...asked);
const [first] = SITE.departments;
const ends = (chart: string, of = SITE, options = {}): string[] =>
  viewsOf(of, ask, options)
    .views.filter(({ spec }) => spec.id === chart)
    .map(({ end }) => end);

describe('the answers made ready for embeds', () => {
  it('are the default view and every body, with pictures', () => {
    const { views } = viewsOf(SITE, ask);
    const pictured = views.filter((view) => view.pictured);
    expect(pictured).toHaveLength(CATALOGUE.length * (1 + SITE.departments.length));
    const drawn = viewsOf(SITE, ask, { pictures: 'default' }).views.filter((view) => view.pictured);
    expect(drawn).toHaveLength(CATALOGUE.length);
    expect(ends('visits')).toEqual(expect.arrayContaining(['', `/${first!.id}`]));
  });
  it('go on holding what stood before the last year came', () => {
    const { index } = viewsOf(SITE, ask);
    const last = Math.max(...SITE.reports.map(({ year }) => year));
    const before = Object.entries(index.views).filter(([, end]) => end.startsWith('/to/'));
    expect(before.length).toBeGreaterThan(0);
    expect(before.every(([key]) => !key.includes(String(last)))).toBe(true);
  });
  it('hold no body of very many unless it is asked for', () => {
    const departments = Array.from({ length: MOST_BODIES + 1 }, (_, i) => ({ ...first!, id: `b${i}` }));
    const site = { ...SITE, departments };
    expect(ends('visits', site).filter((end) => /^\/b\d+$/.test(end))).toEqual([]);
    expect(ends('visits', site, { bodies: ['b7'] })).toContain('/b7');
    expect(() => viewsOf(site, ask, { bodies: ['ghost'] })).toThrow('ghost');
  });
  it('hold a comparison of all bodies as its page begins it, about one indicator', () => {
    const { views, index } = viewsOf(SITE, ask);
    const all = SITE.departments.map(({ id }) => id).sort();
    const key = `dept=${all.join(',')}&years=2021-2023&indicator=exec.rate`;
    const end = index.more['change-slope']?.[key];
    const view = views.find((each) => each.spec.id === 'change-slope' && each.end === end);
    expect(view?.params).toMatchObject({ indicator: 'exec.rate', years: [2021, 2022, 2023] });
    // The chart that asks for this indicator by itself has it in its default view.
    expect(index.more['compare-values']?.[key]).toBeUndefined();
    const departments = Array.from({ length: 7 }, (_, i) => ({ ...first!, id: `b${i}` }));
    const many = viewsOf({ ...SITE, departments }, ask).index.more['change-slope'] ?? {};
    expect(Object.keys(many).filter((each) => each.startsWith('dept=b0,b1,b2,b3,b4,b5,b6'))).toEqual([]);
  });
  it('hold what embeds.txt asks for, and refuse what cannot be read', () => {
    const years = `years=${SITE.reports[0]!.year}&dept=${first!.id}&succession=0`;
    const { views, index, refused } = viewsOf(SITE, ask, {
      embeds: [`http://x/embed.html?chart=visits&amp;${years}`, 'chart=nothing', 'chart=visits&dept=ghost'],
    });
    const end = views.find(
      (view) => view.end.startsWith('/asked/') && view.spec.id === 'visits' && !view.params.succession,
    )?.end;
    expect(Object.values(index.more['visits']!)).toContain(end);
    expect(refused).toHaveLength(2);
    expect(refused[1]).toContain('dept=ghost');
  });
});

describe('the address of a chart’s files', () => {
  it('is stable: Chinese first, English below it, bodies below their chart', () => {
    expect(placeOf('visits', 'zh')).toEqual({ path: 'charts/visits', up: '../', name: 'visits' });
    expect(placeOf('visits', 'zh', 'xiqu').path).toBe('charts/visits/xiqu');
    expect(placeOf('visits', 'en')).toEqual({ path: 'charts/en/visits', up: '../../', name: 'visits' });
  });
});
