import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/charts/catalogue.ts';
import type { FigureParams } from '../../src/model/embed.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { isEmbeddable, placeOfAnswer } from '../../src/request/embed-params.ts';
import { NO_SUBJECT } from '../../src/request/subject.ts';
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
  it('of a chart that is whole go on holding what stood before the last year came', () => {
    const { index } = viewsOf(SITE, ask);
    const last = Math.max(...SITE.reports.map(({ year }) => year));
    const before = Object.entries(index.more['pooled-rate']!).filter(([, end]) => end.startsWith('/to/'));
    expect(before.length).toBe(1 + SITE.departments.length);
    expect(before.every(([key]) => !key.includes(String(last)))).toBe(true);
    // The others take any years and bodies out of the answer about all.
    expect(ends('visits').sort()).toEqual(['', ...SITE.departments.map(({ id }) => `/${id}`)].sort());
  });
  it('hold no body of very many unless it is asked for', () => {
    const departments = Array.from({ length: MOST_BODIES + 1 }, (_, i) => ({ ...first!, id: `b${i}` }));
    const site = { ...SITE, departments };
    expect(ends('visits', site).filter((end) => /^\/b\d+$/.test(end))).toEqual([]);
    expect(ends('visits', site, { bodies: ['b7'] })).toContain('/b7');
    expect(() => viewsOf(site, ask, { bodies: ['ghost'] })).toThrow('ghost');
  });
  it('hold a comparison of all bodies about each indicator that compares', () => {
    const { views, index } = viewsOf(SITE, ask);
    const all = SITE.departments.map(({ id }) => id).sort();
    const key = `dept=${all.join(',')}&years=2021-2023&indicator=exec.rate`;
    const end = index.more['change-slope']?.[key];
    const view = views.find((each) => each.spec.id === 'change-slope' && each.end === end);
    expect(view?.params).toMatchObject({ departments: [], indicator: 'exec.rate' });
    // The chart that asks for this indicator by itself has it in its default view.
    expect(index.more['compare-values']?.[key]).toBeUndefined();
    expect(index.more['compare-values']?.[key.replace('exec.rate', 'budget.annual')]).toBeDefined();
  });
  it('are there for every address that a page offers, and for no other of a chart that is whole', () => {
    const { index } = viewsOf(SITE, ask);
    const params = { ...EVERYTHING, ...NO_SUBJECT };
    const offered: Partial<FigureParams>[] = [
      {},
      { departments: ['panyu'] },
      { years: [2021, 2022] },
      { departments: ['panyu'], years: [2021, 2022] },
      { years: [2022] },
    ];
    const refused: Partial<FigureParams>[] = [
      { departments: ['panyu', 'keji'] },
      { years: [2022, 2023] },
      { succession: false },
      { lines: { exec_rate_low: '90' } },
      { peers: SITE.departments[0]!.duties[0]! },
    ];
    for (const spec of CATALOGUE)
      for (const [some, isOffered] of [
        [offered, true],
        [refused, !spec.whole],
      ] as const)
        for (const one of some) {
          const asked = { ...params, ...one };
          expect(isEmbeddable(spec, asked, SITE), `${spec.id} ${JSON.stringify(one)}`).toBe(isOffered);
          expect(placeOfAnswer(spec, asked, index) !== undefined, `${spec.id} ${JSON.stringify(one)}`).toBe(
            isOffered,
          );
        }
  });
  it('hold what embeds.txt asks for, and refuse what cannot be read', () => {
    const years = `years=${SITE.reports[0]!.year}&dept=${first!.id}&succession=0`;
    const { views, index, refused } = viewsOf(SITE, ask, {
      embeds: [
        `http://x/embed.html?chart=pooled-rate&amp;${years}`,
        'chart=nothing',
        'chart=visits&dept=ghost',
      ],
    });
    const end = views.find(
      (view) => view.end.startsWith('/asked/') && view.spec.id === 'pooled-rate' && !view.params.succession,
    )?.end;
    expect(Object.values(index.more['pooled-rate']!)).toContain(end);
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
