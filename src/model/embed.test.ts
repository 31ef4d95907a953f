import { describe, expect, it } from 'vitest';
import { askedKey, yearsOnFile, type Asked } from './embed.ts';

const body = (id: string) => ({ id, zh: id, en: id, short: id, short_en: id, duties: [] });
const KNOWN = { departments: [body('b'), body('a')], reports: [{ year: 2023 }, { year: 2021 }] };
const ALL: Asked = {
  departments: [],
  years: [],
  succession: true,
  lines: {},
  peers: '',
  theme: '',
  indicator: '',
};

describe('the key of what an embed is asked for', () => {
  it('is the same whether all is named or left out, in any order', () => {
    const key = askedKey(ALL, KNOWN);
    expect(key).toBe('a,b|2021,2022,2023');
    expect(askedKey({ ...ALL, departments: ['b', 'a', 'b'], years: [2023, 2022, 2021] }, KNOWN)).toBe(key);
  });
  it('differs by everything that decides the figures', () => {
    const others: Partial<Asked>[] = [
      { departments: ['a'] },
      { years: [2021] },
      { succession: false },
      { lines: { low: '0.9' } },
      { peers: 'zone' },
      { theme: 'service' },
      { indicator: 'exec.rate' },
    ];
    const keys = others.map((other) => askedKey({ ...ALL, ...other }, KNOWN));
    expect(new Set([askedKey(ALL, KNOWN), ...keys]).size).toBe(others.length + 1);
  });
  it('of a pinned view stays when a body or a year is added, and that of an open one does not', () => {
    const later = {
      departments: [...KNOWN.departments, body('c')],
      reports: [...KNOWN.reports, { year: 2024 }],
    };
    const pinned: Asked = { ...ALL, departments: ['a', 'b'], years: [2021, 2022, 2023] };
    expect(askedKey(pinned, later)).toBe(askedKey(pinned, KNOWN));
    expect(askedKey(ALL, later)).not.toBe(askedKey(ALL, KNOWN));
  });
});

describe('the years on file', () => {
  it('run from the first report to the last, gaps included', () => {
    expect(yearsOnFile(KNOWN)).toEqual([2021, 2022, 2023]);
    expect(yearsOnFile({ reports: [] })).toEqual([]);
  });
});
