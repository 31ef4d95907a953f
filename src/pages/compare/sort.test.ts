import { describe, expect, it } from 'vitest';
import type { Panel } from '../../model/frame.ts';
import { isOrdered, nextOrder, orderOf, placesOf, sortedRows, spanOf } from './sort.ts';

const panel = (...values: (number | null)[]): Panel =>
  ({
    rows: values.map((value, i) => ({
      key: String(i),
      cells: { change: { value, state: value === null ? 'no_report' : 'value', facts: [] } },
    })),
  }) as unknown as Panel;
const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key).join('');

describe('the order of a comparison', () => {
  it('is fixed until the reader asks for another', () => {
    expect(keys(sortedRows(panel(1, 3, 2), undefined))).toBe('012');
    expect(orderOf('', ['change'])).toBeUndefined();
    expect(orderOf('-nothing', ['change'])).toBeUndefined();
  });

  it('runs from high to low and from low to high, and what is missing comes last in both', () => {
    const one = panel(1, null, 3, 2);
    expect(keys(sortedRows(one, orderOf('-change', ['change'])))).toBe('2301');
    expect(keys(sortedRows(one, orderOf('change', ['change'])))).toBe('0321');
  });

  it('leaves equal figures in the fixed order', () => {
    expect(keys(sortedRows(panel(2, 2, 3), orderOf('-change', ['change'])))).toBe('201');
  });

  it('comes back to the fixed order at the third press', () => {
    expect(nextOrder('', 'change')).toBe('-change');
    expect(nextOrder('-change', 'change')).toBe('change');
    expect(nextOrder('change', 'change')).toBe('');
    expect(nextOrder('-y2021', 'change')).toBe('-change');
  });

  it('gives equal figures one place and leaves a gap after them, none to what is missing', () => {
    const places = placesOf(panel(5, 7, 7, null, 1), 'change');
    expect(['1', '2', '0', '4'].map((key) => places.get(key))).toEqual([1, 1, 3, 4]);
    expect(places.has('3')).toBe(false);
  });

  it('is none for changes over unequal spans, and each change says its span', () => {
    const over = (...spans: readonly (readonly [number, number])[]): Panel => {
      const one = panel(...spans.map((_, i) => i));
      const number = (value: number) => ({ value, state: 'value', facts: [] });
      const rows = one.rows.map((row, i) => {
        const [from, to] = spans[i]!;
        return { ...row, cells: { ...row.cells, fromYear: number(from), toYear: number(to) } };
      });
      return { ...one, rows } as Panel;
    };
    const order = orderOf('-change', ['change']);
    const [unequal, equal] = [over([2021, 2022], [2021, 2023]), over([2021, 2023], [2021, 2023])];
    expect([isOrdered(unequal, 'change'), isOrdered(unequal, 'y2021'), isOrdered(equal, 'change')]).toEqual([
      false,
      true,
      true,
    ]);
    expect([keys(sortedRows(unequal, order)), keys(sortedRows(equal, order))]).toEqual(['01', '10']);
    expect([placesOf(unequal, 'change').size, placesOf(equal, 'change').size]).toEqual([0, 2]);
    expect(spanOf(unequal.rows[1]!.cells)).toBe('2021–2023');
  });
});
