import { describe, expect, it } from 'vitest';
import type { Site } from '../model/dataset.ts';
import type { Notice, View } from '../model/view.ts';
import { PAGES } from '../model/view.ts';
import { DEFAULT_VIEW, parseView, writeView } from './codec.ts';

// Only what the codec reads; ids with commas and Chinese are stranger than any on file.
const ODD = 'a,b:c=d&e%20f+g';
const named = (id: string, zh: string) => ({
  id,
  zh: `${zh}管理委员会`,
  short: zh,
  en: `Committee ${id}`,
  short_en: `Zone ${id}`,
  duties: ['园区管理', '海关监管区'],
});
const site = {
  departments: [
    named('xiqu', '西区产业园'),
    named('zhizao', '穗港智造合作区'),
    named('panyu', '番禺经开区'),
    named(ODD, '怪名'),
    named('示例一', '示例'),
  ],
  indicators: [
    { id: 'svc.visits', theme: 'service' },
    { id: 'inv.fdi', theme: 'investment' },
  ],
  reports: [{ year: 2021 }, { year: 2022 }, { year: 2025 }],
  warnings: [{ id: 'exec_rate_low' }, { id: 'completion_high' }],
} as unknown as Site;
const known = { charts: ['execution-rate', 'visits', 'score-total'] };
const parse = (query: string) => parseView(query, site, known);
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });

describe('writing a view', () => {
  it('leaves defaults out', () => {
    expect(writeView(DEFAULT_VIEW)).toBe('');
    expect(writeView(view({ page: 'scores' }))).toBe('page=scores');
  });
  it('writes everything in one order, years as ranges and lines as pairs', () => {
    const all = view({
      screen: true,
      large: true,
      lines: { exec_rate_low: '97.5', completion_high: '150' },
      succession: false,
      evidence: 'xiqu-2021/exec.rate',
      tables: ['visits'],
      theme: 'service',
      years: [2025, 2021, 2022],
      departments: ['xiqu', 'panyu'],
      lang: 'en',
      page: 'outputs',
    });
    expect(writeView(all)).toBe(
      'page=outputs&lang=en&dept=xiqu,panyu&years=2021-2022,2025&topic=service&tables=visits&evidence=xiqu-2021%2Fexec.rate&succession=0&lines=completion_high:150,exec_rate_low:97.5&type=large&mode=screen',
    );
  });
  it('gives equal views equal strings and never throws on what a link cannot carry', () => {
    expect(writeView(view({ lines: { a: '1', b: '2' } }))).toBe(
      writeView(view({ lines: { b: '2', a: '1' } })),
    );
    expect(writeView(view({ evidence: 'x\ud800' }))).toBe('evidence=x');
  });
});

describe('reading a link', () => {
  it('gives the default view for an empty link, with and without a question mark', () => {
    for (const query of ['', '?', '&&', '?dept=&years=&lines=&page='])
      expect(parse(query)).toEqual({ view: DEFAULT_VIEW, notices: [] });
  });
  it('reads ranges, lists and ranges typed backwards or with other dashes', () => {
    for (const years of [
      '2021-2023',
      '2023-2021',
      '2021–2023',
      '2021,2022,2023',
      '2021，2022、2023',
      '2021至2023',
      '2021%2C2022-2023',
    ])
      expect(parse(`years=${years}`), years).toEqual({
        view: view({ years: [2021, 2022, 2023] }),
        notices: [],
      });
  });
  it('reads names for ids, encoded separators, repeated parameters and plus signs', () => {
    const two = view({ departments: ['xiqu', 'panyu'] });
    for (const dept of [
      'dept=xiqu,panyu',
      'dept=xiqu%2Cpanyu',
      'dept=xiqu&dept=panyu',
      'dept=西区产业园，番禺经开区',
      'dept=%20xiqu+,panyu,xiqu',
    ])
      expect(parse(dept), dept).toEqual({ view: two, notices: [] });
    expect(parse('lines=exec_rate_low%3A97%2Ccompletion_high%3A150').view.lines).toEqual({
      exec_rate_low: '97',
      completion_high: '150',
    });
  });
  it('lets the last of two single values count', () => {
    expect(parse('page=scores&page=outputs').view.page).toBe('outputs');
  });
});

describe('a link that is not understood', () => {
  const cases: readonly [query: string, left: Partial<View>, notices: readonly Notice[]][] = [
    ['foo=1', {}, [{ code: 'unknown_param', param: 'foo', value: '1' }]],
    ['page=home&lang=en', { lang: 'en' }, [{ code: 'unknown_value', param: 'page', value: 'home' }]],
    ['dept=xiqu,mars', { departments: ['xiqu'] }, [{ code: 'unknown_value', param: 'dept', value: 'mars' }]],
    ['dept=mars', {}, [{ code: 'unknown_value', param: 'dept', value: 'mars' }]],
    [
      'years=2019-2022',
      { years: [2021, 2022] },
      [{ code: 'out_of_range', param: 'years', value: '2019-2022' }],
    ],
    [
      'years=0001-9999',
      { years: [2021, 2022, 2023, 2024, 2025] },
      [{ code: 'out_of_range', param: 'years', value: '0001-9999' }],
    ],
    ['years=1999', {}, [{ code: 'out_of_range', param: 'years', value: '1999' }]],
    ['years=abc,2021', { years: [2021] }, [{ code: 'malformed', param: 'years', value: 'abc' }]],
    ['topic=cooking', {}, [{ code: 'unknown_value', param: 'topic', value: 'cooking' }]],
    [
      'tables=visits,gone',
      { tables: ['visits'] },
      [{ code: 'unknown_value', param: 'tables', value: 'gone' }],
    ],
    ['succession=maybe', {}, [{ code: 'unknown_value', param: 'succession', value: 'maybe' }]],
    ['lines=exec_rate_low:abc', {}, [{ code: 'malformed', param: 'lines', value: 'exec_rate_low:abc' }]],
    [
      'lines=gone:5,exec_rate_low:96',
      { lines: { exec_rate_low: '96' } },
      [{ code: 'unknown_value', param: 'lines', value: 'gone:5' }],
    ],
    ['lines=__proto__:5', {}, [{ code: 'unknown_value', param: 'lines', value: '__proto__:5' }]],
    ['lang=%E0%A4%A', {}, [{ code: 'malformed', param: 'lang', value: '%E0%A4%A' }]],
    ['type=huge&mode=screen', { screen: true }, [{ code: 'unknown_value', param: 'type', value: 'huge' }]],
  ];
  it.each(cases)('%s falls back with a notice', (query, left, notices) => {
    expect(parse(query)).toEqual({ view: view(left), notices });
  });
  it('bounds the evidence it takes', () => {
    expect(parse(`evidence=${'x'.repeat(2001)}`).notices[0]?.code).toBe('out_of_range');
    expect(parse(`evidence=${'x'.repeat(2000)}`).notices).toEqual([]);
  });
  it('says nothing of what chat programs and mail add', () => {
    expect(parse('from=singlemessage&isappinstalled=0&utm_source=mail').notices).toEqual([]);
  });
  it('finds no year where no report is on file', () => {
    const none = parseView('years=2021', { ...site, reports: [] }, known);
    expect(none.view.years).toEqual([]);
    expect(none.notices[0]?.code).toBe('out_of_range');
  });
  it('never throws, whatever it is given', () => {
    const pieces = [
      '%',
      '%zz',
      '=',
      '&',
      ',',
      ':',
      'years',
      'dept',
      'lines',
      'page=',
      '\u0000',
      '2021-',
      '-',
      '番禺',
      '💡',
      '\ud83d',
      'constructor',
      '__proto__',
    ];
    for (let seed = 1; seed <= 500; seed++) {
      const next = random(seed);
      const query = Array.from({ length: 8 }, () => pieces[Math.floor(next() * pieces.length)]).join('');
      expect(() => parse(query)).not.toThrow();
    }
  });
});

/** A small seeded generator, so that a failing case can be found again. */
function random(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.abs(state) / 4294967296;
  };
}

describe('a view through a link and back', () => {
  it('is the same view, without a notice, also after a program has encoded the whole value', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const next = random(seed);
      const some = <T>(items: readonly T[]): T[] => items.filter(() => next() < 0.4);
      const one = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
      const decimals = Object.fromEntries(
        some(site.warnings).map(({ id }) => [id, one(['95', '97.50', '-3', '0'])]),
      );
      const made = view({
        page: one(PAGES),
        lang: one(['zh', 'en'] as const),
        departments: some(site.departments.map(({ id }) => id)),
        years: some([2021, 2022, 2023, 2024, 2025]),
        theme: one(['', 'service', 'investment']),
        tables: some(known.charts),
        evidence: one(['', 'xiqu-2021/exec.rate', '番禺，A&B=c:d,e', '100% +1 #x?', '“引号”']),
        succession: next() < 0.5,
        lines: decimals,
        peers: one(['', '园区管理']),
        body: one(['', ...site.departments.map(({ id }) => id)]),
        indicator: one(['', 'svc.visits']),
        shared: next() < 0.5,
        result: one(['', 'differs'] as const),
        kind: one(['', 'execution_rate'] as const),
        table: one(['', 'facts']),
        q: one(['', '走访 企业', 'a&b=c+d%', ' #?']),
        sort: one(['', '-value']),
        large: next() < 0.5,
        screen: next() < 0.5,
      });
      const query = writeView(made);
      expect(parse(query), query).toEqual({ view: made, notices: [] });
      expect(parse(`?${query}`).view).toEqual(made);
      expect(writeView(parse(query).view)).toBe(query);
    }
  });
});
