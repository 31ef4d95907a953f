import { describe, expect, it } from 'vitest';
import { decode, encode } from './columnar.ts';

const roundTrip = (rows: readonly Record<string, unknown>[]) =>
  decode(JSON.parse(JSON.stringify(encode(rows))) as ReturnType<typeof encode>);

describe('columnar', () => {
  it('gives back texts, numbers, nested lists, booleans and null exactly, through JSON', () => {
    const rows = [
      {
        id: 'a',
        year: 2021,
        value: 22188600,
        restated: [{ printed: '1', place: '二' }],
        ok: true,
        slot: null,
      },
      { id: 'b', year: 2022, value: -0.0882, restated: [], ok: false, slot: 3 },
      { id: 'c', year: 2022, value: 0, restated: [], ok: false, slot: null },
    ];
    expect(roundTrip(rows)).toEqual(rows);
    expect(roundTrip(rows).map((row) => Object.keys(row))).toEqual(rows.map((row) => Object.keys(row)));
  });

  it('keeps a lacking key, an empty text, zero and null apart', () => {
    const rows = [{ a: '', b: 0 }, { a: 'x', b: null }, { b: 0 }, { a: 'x', b: 0 }, { a: 'x', b: 0 }];
    const back = roundTrip(rows);
    expect(back).toEqual(rows);
    expect('a' in back[2]!).toBe(false);
    expect(back[1]!.b).toBeNull();
    expect(back[0]!.b).toBe(0);
  });

  it('never reads a text as a number', () => {
    const rows = [{ printed: '001' }, { printed: '97.60' }, { printed: '1,234' }, { printed: '001' }];
    expect(roundTrip(rows)).toEqual(rows);
  });

  it('stores a text that repeats once and ids as they are', () => {
    const rows = Array.from({ length: 100 }, (_, i) => ({ id: `f${i}`, unit: i % 2 ? '万元' : '%' }));
    const { columns } = encode(rows);
    expect(columns.id).toMatchObject({ kind: 'text' });
    expect(columns.unit).toMatchObject({ kind: 'words', words: ['%', '万元'] });
  });

  it('encodes no rows as no columns', () => {
    expect(encode([])).toEqual({ rows: 0, columns: {} });
    expect(roundTrip([])).toEqual([]);
  });

  it('takes less than half the room of row objects at 20,000 facts', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({
      id: `r${i % 50}.${i}`,
      report: `report-${i % 50}`,
      indicator: `svc.indicator_${i % 120}`,
      unit: '万元',
      status: 'completed',
      period: '全年',
      value: i * 100,
      printed: String(i % 500),
      restated: [],
    }));
    const size = JSON.stringify(encode(rows)).length;
    expect(size).toBeLessThan(JSON.stringify(rows).length / 2);
    expect(roundTrip(rows)).toEqual(rows);
  });
});
