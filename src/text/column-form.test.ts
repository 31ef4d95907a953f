import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/frame.ts';
import { column, frame, missing, number, panel, row, seriesFrame } from '../testing/made-frames.ts';
import { columnForm, columnUnit } from './column-form.ts';
import { formatCell } from './format.ts';

const columns = [
  column('budget', 'amount'),
  column('executed', 'amount'),
  column('unspent', 'amount'),
  column('rate', 'rate'),
];
const rate = (value: number, printed: string): Cell => ({ ...number(value), printed, unit: '%' });
const printed = (decimal: string): Cell => ({
  ...number(Math.round(Number(decimal) * 1e4)),
  printed: decimal,
  unit: '万元',
});
const frameOf = (...rows: readonly (readonly [budget: Cell, executed: Cell, unspent: Cell, rate: Cell])[]) =>
  frame(
    { verb: 'budget' },
    [
      panel(
        rows.map(([budget, executed, unspent, own], i) =>
          row('panyu', 2020 + i, { budget, executed, unspent, rate: own }),
        ),
        { unit: '万元' },
      ),
    ],
    columns,
  );
const forms = (of: ReturnType<typeof frameOf>) =>
  columns.map((each) => {
    const { unit, digits } = columnForm(of, of.panels[0]!, each);
    return digits === undefined ? unit : `${digits} ${unit}`;
  });
const none = missing('not_reported');

describe('the unit and decimals of a column', () => {
  it('scale the amounts of a panel together', () => {
    expect(forms(frameOf([number(2e8), number(1.5e8), number(0.5e8), none]))).toEqual([
      '2 亿元',
      '2 亿元',
      '2 亿元',
      '%',
    ]);
    expect(forms(frameOf([number(2e7), number(1e7), number(1e5), none]))[0]).toBe('2 万元');
  });
  it('give a column that is small beside the others its own unit', () => {
    expect(forms(frameOf([number(2e8), number(1.96e8), number(4e6), none]))[2]).toBe('2 万元');
  });
  it('take 万元 where a small body would stand as 0.16 / 0.16 beside its rate', () => {
    const small = [number(1645_0000), number(1620_3250), number(24_6750), rate(0.985, '98.50')] as const;
    const large = [number(25e8), number(24e8), number(1e8), rate(0.96, '96.00')] as const;
    expect(forms(frameOf(large, small)).slice(0, 3)).toEqual(['2 万元', '2 万元', '2 万元']);
  });
  it('stay with 亿元 where few decimals more give the rate again', () => {
    const large = [number(25.31e8), number(24.1276e8), number(1.1824e8), rate(0.95328, '95.33')] as const;
    expect(forms(frameOf(large)).slice(0, 2)).toEqual(['3 亿元', '3 亿元']);
  });
  it('have the most decimals that one of the column is printed with', () => {
    const of = frameOf(
      [printed('207.5'), printed('185.30'), none, none],
      [printed('369.0302'), printed('328.6084'), none, none],
    );
    const [first] = of.panels[0]!.rows;
    const { unit, digits } = columnForm(of, of.panels[0]!, columns[0]!);
    expect(formatCell(first!.cells['budget']!, columns[0]!, unit, 'zh', digits)).toBe('207.5000');
    expect(forms(of).slice(0, 2)).toEqual(['4 万元', '4 万元']);
  });
  it('leave rates and counts the decimals that they were printed with', () => {
    const of = frameOf([none, none, none, rate(0.976, '97.60')]);
    expect(columnForm(of, of.panels[0]!, columns[3]!)).toEqual({ unit: '%', digits: undefined });
  });
  it('stand a panel without any value', () => {
    const empty = seriesFrame([row('xiqu', 2021, { value: missing('no_report') })], 'amount', {
      unit: '万元',
    });
    expect(columnUnit(empty, empty.panels[0]!, empty.columns[2]!)).toBe('万元');
  });
});
