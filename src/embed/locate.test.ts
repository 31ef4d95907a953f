import { describe, expect, it } from 'vitest';
import type { EmbedIndex } from '../model/embed.ts';
import { locateAnswer } from './locate.ts';

const body = (id: string) => ({ id, zh: `${id}局`, en: id, short: id, short_en: id, duties: [] });
const INDEX: EmbedIndex = {
  version: 'v',
  first: [],
  units: [],
  known: {
    departments: [body('a'), body('b')],
    indicators: [{ id: 'exec.rate', theme: 'execution' }],
    reports: [{ year: 2021 }, { year: 2022 }],
    warnings: [{ id: 'low' }],
  },
  charts: ['visits', 'score-total', 'pooled-rate'],
  bodies: ['a', 'b'],
  views: { 'dept=a,b&years=2021-2022': '', 'dept=a&years=2021-2022': '/a' },
  more: { 'pooled-rate': { 'dept=b&years=2021-2022': '/asked/12345678' } },
};

describe('the file of an embed’s answer', () => {
  it('is the default view, open or pinned', () => {
    expect(locateAnswer('?chart=visits', INDEX).place).toEqual({ path: 'charts/visits.json' });
    const pinned = locateAnswer(
      '?chart=visits&lang=zh&dept=b,a&years=2021-2022&succession=1&type=normal',
      INDEX,
    );
    expect(pinned.place).toEqual({ path: 'charts/visits.json' });
    expect(pinned.notices).toEqual([]);
  });
  it('is a body’s own, of all its years', () => {
    expect(locateAnswer('chart=visits&dept=a', INDEX).place).toEqual({ path: 'charts/visits/a.json' });
  });
  it('is taken out of a body’s own, or of that of all, for any other selection', () => {
    expect(locateAnswer('chart=visits&dept=a&years=2021', INDEX).place).toMatchObject({
      path: 'charts/visits/a.json',
      part: { departments: ['a'], years: [2021] },
    });
    expect(locateAnswer('chart=visits&years=2022&lines=low:0.5', INDEX).place).toMatchObject({
      path: 'charts/visits.json',
      part: { departments: ['a', 'b'], years: [2022], lines: { low: '0.5' } },
    });
    const known = { ...INDEX.known, departments: [...INDEX.known.departments, body('c')] };
    const views = { 'dept=a,b,c&years=2021-2022': '' };
    const later = locateAnswer('chart=visits&dept=a,b&years=2021-2022', { ...INDEX, known, views });
    expect(later.place, 'a body was added').toMatchObject({ part: { departments: ['a', 'b'] } });
  });
  it('is one asked for, of its own chart alone', () => {
    expect(locateAnswer('chart=pooled-rate&dept=b', INDEX).place).toEqual({
      path: 'charts/pooled-rate/asked/12345678.json',
    });
    expect(locateAnswer('chart=visits&dept=b', INDEX).place?.path).toBe('charts/visits/b.json');
  });
  it('is missing where a chart that is whole was not made ready, and the full page shows it', () => {
    const query = 'chart=pooled-rate&dept=a&lines=low:0.5&lang=en&theme=dark';
    const { place, spec, full } = locateAnswer(query, INDEX);
    expect(place).toBeUndefined();
    expect(spec?.id).toBe('pooled-rate');
    expect(full).toBe('./index.html?page=execution&lang=en&dept=a&lines=low:0.5');
  });
  it('is missing where the chart is unknown or not named', () => {
    expect(locateAnswer('chart=nothing', INDEX).spec).toBeUndefined();
    expect(locateAnswer('', INDEX).chart).toBe('');
  });
  it('leaves out a body that is not on file, with a notice', () => {
    const { place, notices } = locateAnswer('chart=visits&dept=a,ghost', INDEX);
    expect(place).toEqual({ path: 'charts/visits/a.json' });
    expect(notices.map(({ value }) => value)).toEqual(['ghost']);
  });
  it('is missing where none of the bodies, no year or not the duty asked for is on file', () => {
    for (const [query, value] of [
      ['dept=nobody&plain=1', 'nobody'],
      ['dept=a&years=1999', '1999'],
      ['peers=nothing', 'nothing'],
    ]) {
      const { place, unknown } = locateAnswer(`chart=visits&${query}`, INDEX);
      expect([place, unknown.map((notice) => notice.value)]).toEqual([undefined, [value]]);
    }
    expect(locateAnswer('chart=visits&dept=a,nobody', INDEX).unknown).toEqual([]);
  });
});
