import { describe, expect, it } from 'vitest';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf, rowsOf } from '../../testing/frames.ts';
import { headOf, tableOf } from './table.ts';
import { gapInLine, zeroAndMissing } from '../testing/figures.ts';

const cellOf = (table: ReturnType<typeof tableOf>, row: number, key: string) =>
  table.rows[row]![table.columns.findIndex((each) => each.key === key)];

describe('tableOf', () => {
  it('keeps 0, a missing value with its reason and a qualified figure apart', () => {
    const table = tableOf(zeroAndMissing().frame, 'zh');
    expect(cellOf(table, 0, 'value')).toMatchObject({ kind: 'number', value: 0, decimal: '0' });
    expect(cellOf(table, 0, 'value.state')).toEqual({ kind: 'empty' });
    expect(cellOf(table, 2, 'value')).toEqual({ kind: 'empty' });
    expect(cellOf(table, 2, 'value.state')).toEqual({ kind: 'text', text: '未报告' });
    expect(cellOf(table, 3, 'value')).toMatchObject({ kind: 'number', value: 369, text: '>369' });
    expect(cellOf(table, 3, 'value.qualifier')).toEqual({ kind: 'text', text: '超过' });
  });

  it('has no state or qualifier column where nothing is missing or qualified', () => {
    const { frame: whole } = zeroAndMissing();
    const some = { ...whole.panels[0]!, rows: whole.panels[0]!.rows.slice(0, 2) };
    const { columns } = tableOf({ ...whole, panels: [some] }, 'zh');
    expect(columns.map(({ key }) => key)).toEqual(['department', 'year', 'value']);
  });

  it('gives a rate in its unit, its base and the digits that were printed', () => {
    const table = tableOf(gapInLine().frame, 'zh');
    expect(cellOf(table, 3, 'value')).toMatchObject({
      value: 97.6,
      base: 0.976,
      decimal: '97.60',
      digits: 2,
    });
    expect(cellOf(table, 4, 'value')).toMatchObject({ value: 90, base: 0.9, decimal: '90', digits: 1 });
    expect(headOf(table.columns[2]!, 'zh')).toBe('预算执行率（%）');
    expect(headOf(table.columns[2]!, 'zh', ['%'])).toBe('预算执行率');
  });

  it('says the unit in a column of its own where panels differ in it, and names the panels', () => {
    const table = tableOf(frameOf('visits'), 'zh');
    const keys = table.columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['panel.title', 'panel.period']));
    const at = keys.indexOf('value');
    expect(keys[at + 1]).toBe('value.unit');
    expect(table.columns[at]!.unit).toBeUndefined();
    const units = table.rows.flatMap((row) => (row[at + 1]?.kind === 'text' ? [row[at + 1]] : []));
    expect(units).toContainEqual({ kind: 'text', text: '次' });
    expect(units).toContainEqual({ kind: 'text', text: '家次' });
  });

  it('gives every output the status and the period of its own figure, never those of its neighbours', () => {
    const facts = [
      fact('a', 2021, 'svc.visits_times', '182', '次'),
      fact('a', 2021, 'svc.visits_times', '200', '次', { status: 'planned', period: '1-11月' }),
    ];
    const { columns, rows } = tableOf(frameOf('output-table', dataset({ facts })), 'zh');
    const [status, period] = ['status', 'period'].map((key) => columns.findIndex((one) => one.key === key));
    expect(rows.map((row) => [row[status!], row[period!]])).toEqual([
      [
        { kind: 'text', text: '完成' },
        { kind: 'text', text: '全年' },
      ],
      [
        { kind: 'text', text: '计划' },
        { kind: 'text', text: '1–11月' },
      ],
    ]);
    expect(
      columns.map(({ key }) => key).filter((key) => /panel.(status|period)|value.period/.test(key)),
    ).toEqual([]);
  });

  it('makes numbers of words that hold them, with the unit of their row', () => {
    const frame = frameOf('completion');
    const table = tableOf(frame, 'zh');
    const invested = rowsOf(frame).findIndex(({ department }) => department === 'lingang');
    expect(cellOf(table, invested, 'value')).toMatchObject({
      kind: 'number',
      decimal: '25.47',
      unit: '亿元',
    });
    expect(cellOf(table, invested, 'value.unit')).toEqual({ kind: 'text', text: '亿元' });
    // The target that follows from the completion: 25.47 亿元 ÷ 278.94 %.
    const target = cellOf(table, invested, 'target');
    expect(target).toMatchObject({ kind: 'number', digits: 2 });
    expect(target?.kind === 'number' && target.value).toBe(9.13);
  });
});
