import { describe, expect, it } from 'vitest';
import type { EmbedIndex } from '../model/embed.ts';
import { locateAnswer } from './locate.ts';

const body = (id: string) => ({ id, zh: `${id}局`, en: id, short: id, short_en: id, duties: [] });
const INDEX: EmbedIndex = {
  version: 'v',
  first: [],
  known: {
    departments: [body('a'), body('b')],
    indicators: [{ id: 'exec.rate', theme: 'execution' }],
    reports: [{ year: 2021 }, { year: 2022 }],
    warnings: [{ id: 'low' }],
  },
  charts: ['visits', 'score-total'],
  bodies: ['a', 'b'],
  views: { 'dept=a,b&years=2021-2022': '', 'dept=a&years=2021-2022': '/a', 'dept=a&years=2021': '/to/2021' },
  more: { visits: { 'dept=b&years=2022': '/asked/12345678' } },
};

describe('the file of an embed’s answer', () => {
  it('is the default view, open or pinned', () => {
    expect(locateAnswer('?chart=visits', INDEX).path).toBe('charts/visits.json');
    const pinned = locateAnswer(
      '?chart=visits&lang=zh&dept=b,a&years=2021-2022&succession=1&type=normal',
      INDEX,
    );
    expect(pinned.path).toBe('charts/visits.json');
    expect(pinned.notices).toEqual([]);
  });
  it('is a body’s own, up to an earlier year as well', () => {
    expect(locateAnswer('chart=visits&dept=a', INDEX).path).toBe('charts/visits/a.json');
    expect(locateAnswer('chart=visits&dept=a&years=2021', INDEX).path).toBe('charts/visits/to/2021.json');
  });
  it('is one asked for, of its own chart alone', () => {
    expect(locateAnswer('chart=visits&dept=b&years=2022', INDEX).path).toBe(
      'charts/visits/asked/12345678.json',
    );
    expect(locateAnswer('chart=score-total&dept=b&years=2022', INDEX).path).toBeUndefined();
  });
  it('is missing where the selection was not made ready, and the full page shows it', () => {
    const { path, spec, full } = locateAnswer('chart=visits&dept=a&lines=low:0.5&lang=en&theme=dark', INDEX);
    expect(path).toBeUndefined();
    expect(spec?.id).toBe('visits');
    expect(full).toBe('./index.html?page=outputs&lang=en&dept=a&lines=low:0.5');
  });
  it('is missing where the chart is unknown or not named', () => {
    expect(locateAnswer('chart=nothing', INDEX).spec).toBeUndefined();
    expect(locateAnswer('', INDEX).chart).toBe('');
  });
  it('leaves out a body that is not on file, with a notice', () => {
    const { path, notices } = locateAnswer('chart=visits&dept=a,ghost', INDEX);
    expect(path).toBe('charts/visits/a.json');
    expect(notices.map(({ value }) => value)).toEqual(['ghost']);
  });
  it('is missing where none of the bodies, no year or not the duty asked for is on file', () => {
    for (const [query, value] of [
      ['dept=nobody&plain=1', 'nobody'],
      ['dept=a&years=1999', '1999'],
      ['peers=nothing', 'nothing'],
    ]) {
      const { path, unknown } = locateAnswer(`chart=visits&${query}`, INDEX);
      expect([path, unknown.map((notice) => notice.value)]).toEqual([undefined, [value]]);
    }
    expect(locateAnswer('chart=visits&dept=a,nobody', INDEX).unknown).toEqual([]);
  });
});
