import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUZZ } from '../testing/fuzz.ts';
import { DEFAULT_VIEW, parseView, writeView } from './codec.ts';
import type { Known } from '../model/embed.ts';

const ids = ['xiqu', 'keji', 'a,b', 'c:d', '中 文', '__proto__x'];
const SITE: Known = {
  departments: ids.map((id) => ({ id, zh: id, en: id, short: id, short_en: id, duties: ['招商'] })),
  indicators: [{ id: 'exec.rate', theme: 'execution' }],
  warnings: [{ id: 'low' }, { id: 'valueOf' }],
  reports: [{ department: 'xiqu', year: 2021 }],
} as unknown as Known;
const CHARTS = { charts: ['execution-rate', 'coverage'] };
const read = (query: string) => parseView(query, SITE, CHARTS);

/** Queries as people, chat programs and attackers write them: pieces of real ones beside any text at all. */
const piece = fc.oneof(
  fc.constantFrom(
    'page',
    'dept',
    'years',
    'lines',
    'q',
    'chart',
    '__proto__',
    'constructor',
    'evidence',
    'tables',
    'type',
  ),
  fc.constantFrom(
    'xiqu',
    'low:95',
    '2021',
    '2021-2023',
    'screen',
    '%',
    '%E4%B8',
    '%00',
    ',',
    ':',
    '+',
    '<script>',
  ),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/[\ud800-\udfff]/g, '')),
  fc.string({ unit: 'binary-ascii' }),
);
const query = fc
  .array(fc.tuple(piece, piece), { maxLength: 6 })
  .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

describe('any address', () => {
  it('is read without an exception, and each notice stands once', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { notices } = read(text);
        expect(new Set(notices.map((notice) => JSON.stringify(notice))).size).toBe(notices.length);
      }),
      {
        ...FUZZ,
        examples: [['?chart=&mode=en&chart='], ['?lines=__proto__:1'], ['?q=%'], ['?=&=&&&']],
      },
    );
  });

  it('gives a view that its own link brings back whole, and no notice', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { view } = read(text);
        const again = read(writeView(view));
        expect(again.notices).toEqual([]);
        expect(again.view).toEqual(view);
      }),
      FUZZ,
    );
  });

  it('of a text that the reader types is whole but for halves of characters, which no link holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (q) => {
        const { view } = read(writeView({ ...DEFAULT_VIEW, q }));
        const whole = [...q].filter((each) => !/^[\ud800-\udfff]$/.test(each)).join('');
        expect(view.q).toBe(whole);
        expect(writeView(view)).toBe(writeView({ ...DEFAULT_VIEW, q }));
      }),
      { ...FUZZ, examples: [['\ud800'], ['a\udc00\ud800b'], ['😀\ud800']] },
    );
  });
});
