import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import { site as SITE } from '../../src/text/site-fixture.ts';
import { placeOf } from './place.ts';
import { MOST_BODIES, viewsOf } from './views.ts';

const [first] = SITE.departments;
const ends = (chart: string, of = SITE, options = {}): string[] =>
  viewsOf(of, options)
    .views.filter(({ spec }) => spec.id === chart)
    .map(({ end }) => end);

describe('the answers made ready for embeds', () => {
  it('are the default view and every body, with pictures', () => {
    const { views } = viewsOf(SITE);
    const pictured = views.filter((view) => view.pictured);
    expect(pictured).toHaveLength(CATALOGUE.length * (1 + SITE.departments.length));
    const drawn = viewsOf(SITE, { pictures: 'default' }).views.filter((view) => view.pictured);
    expect(drawn).toHaveLength(CATALOGUE.length);
    expect(ends('visits')).toEqual(expect.arrayContaining(['', `/${first!.id}`]));
  });
  it('go on holding what stood before the last year came', () => {
    const { index } = viewsOf(SITE);
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
    expect(() => viewsOf(site, { bodies: ['ghost'] })).toThrow('ghost');
  });
  it('hold what embeds.txt asks for, and refuse what cannot be read', () => {
    const years = `years=${SITE.reports[0]!.year}&dept=${first!.id}&succession=0`;
    const { views, index, refused } = viewsOf(SITE, {
      asked: [`http://x/embed.html?chart=visits&amp;${years}`, 'chart=nothing', 'chart=visits&dept=ghost'],
    });
    const end = views.find(
      (view) => view.end.startsWith('/asked/') && view.spec.id === 'visits' && !view.asked.succession,
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
